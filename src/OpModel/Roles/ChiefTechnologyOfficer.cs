namespace OpModel.Roles;

/// <summary>Answers for technology on the ecosystem team (D0).</summary>
[InFunction(BusinessFunction.Engineering)]
[LeadsPeopleIn(BusinessFunction.Engineering)]
[HeldByOne]
[BelongsOn<EcosystemTeamAttribute>]
[ResponsibleFor(KeyResponsibility.RecruitStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.CoachStreamTeamMembers)]
[ResponsibleFor(KeyResponsibility.ManageStreamTeamMembers)]
[SuccessCriterion("lead time for changes and change failure rate of the stream teams get better from quarter to quarter")]
public sealed class ChiefTechnologyOfficer : Role;
