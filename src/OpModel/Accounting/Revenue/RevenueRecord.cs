using NodaTime;

namespace OpModel.Accounting;

/// <summary>What a value stream earned by one product on one day, or is planned to earn.</summary>
public sealed record RevenueRecord
{
    /// <summary>The day that the revenue belongs to.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The value stream, by its id or name.</summary>
    public required string ValueStream { get; init; }

    /// <summary>What was sold.</summary>
    public required string Product { get; init; }

    /// <summary>How much of it was sold, in the unit of the product; zero where nobody counts it, below zero for what came back.</summary>
    public decimal Quantity { get; init; }

    /// <summary>What it earned; below zero for a refund.</summary>
    public required Money Amount { get; init; }
}
