namespace OpModel.Accounting;

/// <summary>What a value stream earned by one product.</summary>
/// <param name="Product">What was sold.</param>
/// <param name="Quantity">How much of it, in the unit of the product.</param>
/// <param name="Amount">What it earned.</param>
public sealed record ProductRevenue(string Product, decimal Quantity, Money Amount);
