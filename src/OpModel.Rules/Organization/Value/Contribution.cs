namespace OpModel.Organization;

/// <summary>That a goal serves one above it: what <c>[Serves]</c> states.</summary>
public sealed record Contribution : DefinitionStatement
{
    /// <summary>The key of the objective or strategy that is served.</summary>
    public required string Goal { get; init; }
}
