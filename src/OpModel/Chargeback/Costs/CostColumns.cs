namespace OpModel.Chargeback;

/// <summary>The columns of a file of costs, and what is said where a cell of them is wrong.</summary>
internal static class CostColumns
{
    public const string Date = "date";
    public const string Provider = "provider";
    public const string Amount = "amount";
    public const string Currency = "currency";
    public const string Service = "service";
    public const string Description = "description";

    public const string NoProvider = "there is no provider; name the team or the shared cost pool that bears the cost.";

    /// <summary>The columns by their places: date, provider, amount, currency, service, description.</summary>
    public static FixedForm Form { get; } = new([Date, Provider, Amount, Currency], [Service, Description]);
}
