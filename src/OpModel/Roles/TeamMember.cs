namespace OpModel.Roles;

/// <summary>Is on the team, and nothing says what for: the role where files tell who is on a team and not as what.</summary>
[SuccessCriterion("what the member took on is done when the team counts on it")]
public sealed class TeamMember : Role;
