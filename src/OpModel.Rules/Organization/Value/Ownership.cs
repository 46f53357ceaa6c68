namespace OpModel.Organization;

/// <summary>Who answers for an element: what <c>[OwnedBy]</c> states.</summary>
public sealed record Ownership : DefinitionStatement
{
    /// <summary>The key of a person, a role, a team or the organisation.</summary>
    public required string Owner { get; init; }
}
