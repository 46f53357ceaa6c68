namespace OpModel.Accounting;

/// <summary>The account of a value stream beside the one that was planned; or, outside of them, cost that none bears.</summary>
public sealed class StreamAgainstPlan
{
    internal StreamAgainstPlan(StreamAccount planned, StreamAccount actual, bool isUsePlanned, bool isRevenuePlanned)
    {
        (Planned, Actual) = (planned, actual);
        Cost = PlannedFigure.OfCost(planned.Cost, actual.Cost);
        Revenue = isRevenuePlanned ? PlannedFigure.OfGain(planned.Revenue, actual.Revenue) : null;
        Profit = isRevenuePlanned ? PlannedFigure.OfGain(planned.Profit, actual.Profit) : null;
        RevenueSplit = isRevenuePlanned && actual.ValueStream is not null ? RevenueVariance.Of(planned, actual) : null;
        Costs = CostComparison.Of(planned.Costs, actual.Costs, isUsePlanned);
    }

    /// <summary>The value stream; nothing for what is outside of them.</summary>
    public ValueStream? ValueStream => Actual.ValueStream;

    /// <summary>The name of the value stream, or <c>outside value streams</c>.</summary>
    public string Name => Actual.Name;

    /// <summary>The account that was planned, month by month too.</summary>
    public StreamAccount Planned { get; }

    /// <summary>The account that came of it.</summary>
    public StreamAccount Actual { get; }

    /// <summary>Cost against plan: the sum of <see cref="Costs"/>.</summary>
    public PlannedFigure Cost { get; }

    /// <summary>Revenue against plan; nothing where no revenue was planned.</summary>
    public PlannedFigure? Revenue { get; }

    /// <summary>Revenue against plan by price, volume and mix of products; nothing where no revenue was planned, and outside of value streams.</summary>
    public RevenueVariance? RevenueSplit { get; }

    /// <summary>Profit against plan; nothing where no revenue was planned.</summary>
    public PlannedFigure? Profit { get; }

    /// <summary>Cost against plan line by line, in the order of <see cref="StreamAccount.Costs"/>: what was planned, what was spent, or both.</summary>
    public IReadOnlyList<CostAgainstPlan> Costs { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
