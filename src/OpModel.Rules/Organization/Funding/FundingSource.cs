namespace OpModel.Organization;

/// <summary>Where the money of a team comes from: what <c>[FundedBy]</c> states.</summary>
public sealed record FundingSource : DefinitionStatement
{
    /// <summary>The key of a budget, of a value stream, or of the department whose cost centre pays.</summary>
    public required string Source { get; init; }

    /// <summary>The amount with its currency, in the form <c>120000 EUR</c>; nothing where it is a share.</summary>
    public string? Amount { get; init; }

    /// <summary>The share of the source in percent, in the form <c>33.5 %</c>; nothing where it is an amount.</summary>
    public string? Share { get; init; }
}
