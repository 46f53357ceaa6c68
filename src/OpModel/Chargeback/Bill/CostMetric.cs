using Ardalis.SmartEnum;

namespace OpModel.Chargeback;

/// <summary>Which of the four costs of a FOCUS bill is charged.</summary>
/// <remarks>Source: FOCUS specification 1.0, the columns of these names.</remarks>
public sealed class CostMetric : SmartEnum<CostMetric>
{
    /// <summary>What is invoiced, after discounts and before amortisation of what was paid upfront.</summary>
    public static readonly CostMetric BilledCost = new(nameof(BilledCost), 1);

    /// <summary>The cost after all discounts with what was paid upfront spread over its use.</summary>
    public static readonly CostMetric EffectiveCost = new(nameof(EffectiveCost), 2);

    /// <summary>The cost at public list prices, without any discount.</summary>
    public static readonly CostMetric ListCost = new(nameof(ListCost), 3);

    /// <summary>The cost at negotiated prices, before discounts for commitment.</summary>
    public static readonly CostMetric ContractedCost = new(nameof(ContractedCost), 4);

    private CostMetric(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>All four. To be used in place of <c>List</c>, which finds nothing in a program that is compiled ahead of time.</summary>
    public static IReadOnlyList<CostMetric> All { get; } = [BilledCost, EffectiveCost, ListCost, ContractedCost];

    /// <summary>Finds a metric by the name of its column.</summary>
    /// <param name="name">The name; upper and lower case make no difference.</param>
    /// <returns>The metric, or <see langword="null"/> where there is none of that name.</returns>
    public static CostMetric? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(metric => string.Equals(metric.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}
