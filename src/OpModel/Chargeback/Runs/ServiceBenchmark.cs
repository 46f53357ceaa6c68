namespace OpModel.Chargeback;

/// <summary>What the use of a service would have cost outside, by the benchmark of its offer.</summary>
/// <param name="Amount">The amount, in the currency of the books.</param>
/// <param name="Difference">The charge less that amount: above zero, outside is cheaper.</param>
/// <param name="Alternative">What could be used instead; nothing where the offer does not say.</param>
public sealed record ServiceBenchmark(Money Amount, Money Difference, string? Alternative);
