namespace OpModel.Chargeback;

/// <summary>What one cost object used of one service in a period.</summary>
/// <param name="Service">The service.</param>
/// <param name="Consumer">Who used it.</param>
/// <param name="Parts">The use by the stretches of days in which nothing changes, in their order.</param>
internal sealed record ServiceUsage(OfferedService Service, CostNode Consumer, IReadOnlyList<UsagePart> Parts)
{
    /// <summary>Its place among the uses of the period, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>All of it.</summary>
    public ExactAmount Quantity { get; } = Parts is [var only] ? only.Quantity : ExactSum.Of(Parts.Select(part => part.Quantity));

    /// <summary>How many records say so.</summary>
    public long RecordCount { get; } = Parts is [var one] ? one.RecordCount : Parts.Sum(part => part.RecordCount);
}
