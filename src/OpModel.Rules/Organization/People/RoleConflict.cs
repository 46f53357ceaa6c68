namespace OpModel.Organization;

/// <summary>That a role must not be held together with another one: what <c>[ConflictsWith]</c> on a role type states.</summary>
public sealed record RoleConflict : DefinitionStatement
{
    /// <summary>The key of the other role.</summary>
    public required string With { get; init; }

    /// <summary>Whether the two are kept apart on one team or in the whole organisation.</summary>
    public ConflictScope Scope { get; init; }
}
