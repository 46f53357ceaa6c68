namespace OpModel.Accounting;

/// <summary>Profit and loss of one value stream; or, outside of them, cost that none bears.</summary>
public sealed class StreamAccount
{
    /// <summary>The value stream; nothing for what is outside of them.</summary>
    public required ValueStream? ValueStream { get; init; }

    /// <summary>The name of the value stream, or <c>outside value streams</c>.</summary>
    public string Name => ValueStream?.Name ?? "outside value streams";

    /// <summary>Revenue by product, in the order of their names.</summary>
    public required IReadOnlyList<ProductRevenue> Products { get; init; }

    /// <summary>Cost: teams, then services, then shared cost, each in the order of their names.</summary>
    public required IReadOnlyList<StreamCost> Costs { get; init; }

    /// <summary>The same, period by period.</summary>
    public required IReadOnlyList<StreamMonth> Months { get; init; }

    /// <summary>The sum of <see cref="Products"/>.</summary>
    public required Money Revenue { get; init; }

    /// <summary>The sum of <see cref="Costs"/>.</summary>
    public required Money Cost { get; init; }

    /// <summary>Revenue less cost.</summary>
    public Money Profit => Revenue - Cost;

    /// <summary>Profit over revenue, as a share from minus infinity to 1; nothing where there is no revenue.</summary>
    public decimal? Margin => Revenue.Amount == 0 ? null : Profit.Amount / Revenue.Amount;

    /// <summary>What the costs of a kind add up to.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The sum.</returns>
    public Money CostOf(StreamCostKind kind) =>
        Costs.Where(cost => cost.Kind == kind).Aggregate(Money.Zero(Cost.Currency), (sum, cost) => sum + cost.Amount);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
