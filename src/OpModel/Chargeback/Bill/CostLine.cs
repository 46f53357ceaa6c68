namespace OpModel.Chargeback;

/// <summary>One line of a bill, for bills that are made in memory.</summary>
public sealed record CostLine
{
    /// <summary>What it costs, in the currency of the bill; negative for a credit.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The service that was used.</summary>
    public required string ServiceName { get; init; }

    /// <summary>The account, subscription or project that used it.</summary>
    public string? SubAccountName { get; init; }

    /// <summary>The tags on the resource, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Other columns by their names, such as <c>ChargeCategory</c> or one of your own.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();
}
