namespace OpModel.Organization;

/// <summary>That a violation is accepted for a time: what <c>[Waive]</c> states (D2.8).</summary>
public sealed record Waiver : DefinitionStatement
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it is accepted; nothing where nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>Who accepted it; nothing where nobody said.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which it is accepted; nothing where no end is planned.</summary>
    public IsoDate? Until { get; init; }
}
