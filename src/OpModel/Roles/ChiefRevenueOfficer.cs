namespace OpModel.Roles;

/// <summary>Answers for revenue on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.Sales)]
[LeadsPeopleIn(BusinessFunction.Sales)]
[LeadsPeopleIn(BusinessFunction.Marketing)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.RecruitStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.CoachStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.ManageStreamTeamMembers)]
[SuccessCriterion("revenue grows as the strategy foresees, at the margin that it foresees")]
public sealed class ChiefRevenueOfficer : Role;
