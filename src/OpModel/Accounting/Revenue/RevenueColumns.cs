namespace OpModel.Accounting;

/// <summary>The columns of a file of revenue.</summary>
internal static class RevenueColumns
{
    public const string Date = "date";
    public const string ValueStream = "value-stream";
    public const string Product = "product";
    public const string Quantity = "quantity";
    public const string Amount = "amount";
    public const string Currency = "currency";

    /// <summary>The columns by their places: date, value-stream, product, quantity, amount, currency.</summary>
    public static FixedForm Form { get; } = new([Date, ValueStream, Product, Quantity, Amount, Currency], []);
}
