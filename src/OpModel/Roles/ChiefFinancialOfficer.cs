namespace OpModel.Roles;

/// <summary>Answers for finance on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.Finance)]
[LeadsPeopleIn(BusinessFunction.Finance)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.FundProductTeams)]
[ResponsibleFor(KeyResponsibility.FundInternalProductTeams)]
[ResponsibleFor(KeyResponsibility.FundEnablingTeams)]
[SuccessCriterion("every team is funded before its period begins, and the books close to the cent")]
public sealed class ChiefFinancialOfficer : Role;
