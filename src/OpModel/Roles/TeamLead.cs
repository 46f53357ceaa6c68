namespace OpModel.Roles;

/// <summary>Leads the team (D4).</summary>
[SuccessCriterion("the team meets its goals, and its members stay")]
public sealed class TeamLead : Role;
