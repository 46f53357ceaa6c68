namespace OpModel.Roles;

/// <summary>Answers for operations on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.Operations)]
[LeadsPeopleIn(BusinessFunction.Operations)]
[LeadsPeopleIn(BusinessFunction.Compliance)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.RecruitStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.CoachStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.ManageStreamTeamMembers)]
[SuccessCriterion("what is promised to customers is delivered at the cost that was planned")]
public sealed class ChiefOperatingOfficer : Role;
