namespace OpModel.Goals;

/// <summary>By what is seen whether a role is held well, whoever holds it (D2.6): key results of the role.</summary>
/// <param name="Role">The name of the role.</param>
/// <param name="Criteria">The criteria, in the order stated.</param>
public sealed record RoleSuccess(string Role, IReadOnlyList<GoalKeyResult> Criteria);
