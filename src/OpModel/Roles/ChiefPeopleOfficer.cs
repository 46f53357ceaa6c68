namespace OpModel.Roles;

/// <summary>Answers for people on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.People)]
[LeadsPeopleIn(BusinessFunction.People)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.RecruitStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.CoachStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.ManageStreamTeamMembers)]
[SuccessCriterion("open positions are filled in time, and those who are needed stay")]
public sealed class ChiefPeopleOfficer : Role;
