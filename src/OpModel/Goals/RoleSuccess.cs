namespace OpModel.Goals;

/// <summary>By what is seen whether a role is held well, whoever holds it (D2.6): key results of the role.</summary>
/// <param name="Role">The name of the role.</param>
/// <param name="Criteria">The criteria, in the order stated. One that reads <c>MEASURE from START to TARGET</c> is bound to that measure.</param>
public sealed record RoleSuccess(string Role, IReadOnlyList<GoalKeyResult> Criteria)
{
    /// <summary>The names of the teams on which somebody holds it, ordered by name.</summary>
    public IReadOnlyList<string> Teams { get; internal init; } = [];

    /// <summary>The names by which readings know it: its own first, then its team's, where it is held on one alone.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Subjects { get; init; } = [];
}
