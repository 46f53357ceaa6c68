namespace OpModel.Roles;

/// <summary>Answers for marketing on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.Marketing)]
[LeadsPeopleIn(BusinessFunction.Marketing)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.RecruitStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.CoachStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.ManageStreamTeamMembers)]
[SuccessCriterion("the products are known and preferred by those whom they are for, measured every quarter")]
public sealed class ChiefMarketingOfficer : Role;
