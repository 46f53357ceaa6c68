namespace OpModel.Goals;

/// <summary>An objective, a strategy or a tactic in the cascade of an organisation.</summary>
public sealed class Goal
{
    internal Goal(GoalKind kind, string id, string name) => (Kind, Id, Name) = (kind, id, name);

    /// <summary>What it is.</summary>
    public GoalKind Kind { get; }

    /// <summary>What data refers to it by.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Who answers for it; nothing where nobody does.</summary>
    public string? Owner { get; internal init; }

    /// <summary>Whose goal it is.</summary>
    public GoalScope Scope { get; internal init; }

    /// <summary>What shows that it is reached, in the order stated.</summary>
    public IReadOnlyList<GoalKeyResult> KeyResults { get; internal init; } = [];

    /// <summary>The goals that it serves, in the order stated.</summary>
    public IReadOnlyList<Goal> Above { get; internal set; } = [];

    /// <summary>The goals that serve it, by kind and name.</summary>
    public IReadOnlyList<Goal> Below { get; internal set; } = [];

    /// <summary>Whether it serves no goal though it should: it is a strategy, a tactic, or an objective below the organisation's level.</summary>
    public bool IsOrphan => Above.Count == 0 && (Kind != GoalKind.Objective || Scope > GoalScope.Organization);

    /// <summary>Whether it is an objective for which nobody answers.</summary>
    public bool LacksOwner => Kind == GoalKind.Objective && Owner is null;

    /// <summary>Whether it is an objective that nothing shows to be reached.</summary>
    public bool LacksKeyResult => Kind == GoalKind.Objective && KeyResults.Count == 0;

    /// <summary>The names by which readings know it: its own first, then its owner's.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Subjects { get; init; } = [];

    /// <summary>What people call it.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
