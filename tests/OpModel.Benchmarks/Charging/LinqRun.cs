namespace OpModel.Benchmarks.Charging;

/// <summary>What the chargeback by LINQ yields.</summary>
/// <param name="Placed">The cost by team and service; no team for shared cost.</param>
/// <param name="Totals">Per team its direct cost and its part of shared cost, not rounded.</param>
internal sealed record LinqRun(IReadOnlyList<LinqCost> Placed, IReadOnlyDictionary<string, decimal> Totals);
