namespace OpModel.Budgeting;

/// <summary>What the people of a team cost, period by period.</summary>
/// <param name="Team">The team.</param>
/// <param name="Periods">The periods, in the order of time.</param>
public sealed record TeamCapacity(Team Team, IReadOnlyList<CapacityPeriod> Periods)
{
    /// <summary>The cost of all periods.</summary>
    public Money Cost => Periods.Skip(1).Aggregate(Periods[0].Cost, (sum, period) => sum + period.Cost);
}
