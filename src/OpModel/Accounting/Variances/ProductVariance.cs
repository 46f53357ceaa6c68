namespace OpModel.Accounting;

/// <summary>Why revenue by a product differs from plan: the price, the volume, and the mix add up to the difference.</summary>
public sealed record ProductVariance
{
    /// <summary>What was sold.</summary>
    public required string Product { get; init; }

    /// <summary>What was planned.</summary>
    public required Money Planned { get; init; }

    /// <summary>What was earned.</summary>
    public required Money Actual { get; init; }

    /// <summary>By the price of a unit: what was earned, less what was sold at the planned price.</summary>
    public required Money Price { get; init; }

    /// <summary>By how much was sold in all: the quantity of all products in the planned mix, less the planned quantity, at the planned price.</summary>
    public required Money Volume { get; init; }

    /// <summary>By what was sold in place of what: the quantity, less the quantity of all products in the planned mix, at the planned price.</summary>
    public required Money Mix { get; init; }

    /// <summary>What was earned less what was planned: <see cref="Price"/> + <see cref="Volume"/> + <see cref="Mix"/>.</summary>
    public Money Difference => Actual - Planned;
}
