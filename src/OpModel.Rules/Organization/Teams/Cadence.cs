namespace OpModel.Organization;

/// <summary>That a team meets in a rhythm: what <c>[Cadence]</c> states.</summary>
public sealed record Cadence : DefinitionStatement
{
    /// <summary>What it meets for.</summary>
    public required string Name { get; init; }

    /// <summary>How often.</summary>
    public required Rhythm Rhythm { get; init; }
}
