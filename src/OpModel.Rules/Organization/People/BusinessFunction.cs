namespace OpModel;

/// <summary>The functions that people of an organisation are at home in. The set is open: any other text is a function too.</summary>
public static class BusinessFunction
{
    /// <summary>Product management and ownership.</summary>
    public const string Product = "product";

    /// <summary>User experience and product design.</summary>
    public const string Design = "design";

    /// <summary>Engineering.</summary>
    public const string Engineering = "engineering";

    /// <summary>Product and business analysis.</summary>
    public const string Analysis = "analysis";

    /// <summary>Operations.</summary>
    public const string Operations = "operations";

    /// <summary>Product and channel marketing.</summary>
    public const string Marketing = "marketing";

    /// <summary>Sales.</summary>
    public const string Sales = "sales";

    /// <summary>Compliance, law and security.</summary>
    public const string Compliance = "compliance";

    /// <summary>Finance.</summary>
    public const string Finance = "finance";

    /// <summary>Human resources.</summary>
    public const string People = "people";

    /// <summary>All of the above, in that order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Product, Design, Engineering, Analysis, Operations, Marketing, Sales, Compliance, Finance, People,
    ];
}
