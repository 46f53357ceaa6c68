namespace OpModel.Organization;

/// <summary>That a team is part of another: what <c>[PartOf]</c> states.</summary>
public sealed record Containment : DatedStatement
{
    /// <summary>The key of the team that contains it.</summary>
    public required string Team { get; init; }
}
