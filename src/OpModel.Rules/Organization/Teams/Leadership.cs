namespace OpModel.Organization;

/// <summary>That a person leads a team: what <c>[LedBy]</c> states.</summary>
public sealed record Leadership : DatedStatement
{
    /// <summary>The key of the person.</summary>
    public required string Person { get; init; }
}
