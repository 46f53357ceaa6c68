namespace OpModel.Roles;

/// <summary>Answers for product on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.Product)]
[LeadsPeopleIn(BusinessFunction.Product)]
[LeadsPeopleIn(BusinessFunction.Design)]
[LeadsPeopleIn(BusinessFunction.Analysis)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.TrackProductPerformance)]
[ResponsibleFor(KeyResponsibility.RecruitStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.CoachStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.ManageStreamTeamMembers)]
[SuccessCriterion("each product has a scorecard that is read every week, and its trend is known")]
public sealed class ChiefProductOfficer : Role;
