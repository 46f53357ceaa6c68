namespace OpModel.Accounting;

/// <summary>One row of the bridge: a cost centre, and where its cost went.</summary>
/// <remarks>
/// <see cref="Spent"/> + <see cref="ChargedIn"/> is the sum of <see cref="ToStreams"/> + <see cref="Outside"/> + <see cref="ChargedOn"/>. Over all cost centres
/// <see cref="ChargedIn"/> and <see cref="ChargedOn"/> add up to the same, so that what was spent is what value streams bear and what is outside of them.
/// </remarks>
public sealed class CostCentre
{
    /// <summary>Who spent: a team, a shared cost pool, or <c>nobody's</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The department that the team is part of; nothing where it is of none.</summary>
    public required string? Department { get; init; }

    /// <summary>What was spent.</summary>
    public required Money Spent { get; init; }

    /// <summary>What others charge it that it passes on itself. What a team of a value stream is charged stands in the row of who charges.</summary>
    public required Money ChargedIn { get; init; }

    /// <summary>What each value stream bears of it, in the order of the model.</summary>
    public required IReadOnlyList<Money> ToStreams { get; init; }

    /// <summary>What no value stream bears; negative where it earned more than its cost.</summary>
    public required Money Outside { get; init; }

    /// <summary>What it charges others that pass it on.</summary>
    public required Money ChargedOn { get; init; }

    /// <summary>What tells it from others of its name.</summary>
    internal string Key { get; init; } = "";

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
