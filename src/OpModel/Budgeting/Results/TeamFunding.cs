namespace OpModel.Budgeting;

/// <summary>What a team gets of all envelopes.</summary>
/// <param name="Team">The team.</param>
/// <param name="Lines">Its lines, one an envelope.</param>
public sealed record TeamFunding(Team Team, IReadOnlyList<LineAllocation> Lines)
{
    /// <summary>What it gets of all of them.</summary>
    public Money Allocated => Lines.Skip(1).Aggregate(Lines[0].Allocated.Rounded, (sum, line) => sum + line.Allocated.Rounded);

    /// <summary>What it may spend of that on the day.</summary>
    public Money Released => Lines.Skip(1).Aggregate(Lines[0].Released, (sum, line) => sum + line.Released);
}
