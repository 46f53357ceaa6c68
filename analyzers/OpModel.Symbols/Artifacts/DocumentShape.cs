namespace OpModel.Symbols;

/// <summary>What makes an artifact a document of its own.</summary>
internal sealed record DocumentShape
{
    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>What the tool calls it: <c>product-budget</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the team type that owes it.</summary>
    public string? OwedBy { get; init; }

    /// <summary>The name of the role that owns it.</summary>
    public string? Owner { get; init; }

    /// <summary>How often it is reviewed, as C# writes it.</summary>
    public string? Review { get; init; }

    /// <summary>The version; nothing where it has none.</summary>
    public int? Version { get; init; }

    /// <summary>The version before, as C# writes it.</summary>
    public string? Earlier { get; init; }
}
