namespace OpModel.Organization;

/// <summary>That two roles work together: what <c>[RolesInteract]</c> on the organisation states. Together they are the map of interactions (D2.2).</summary>
public sealed record RoleInteraction : Interaction
{
    /// <summary>The key of one role.</summary>
    public required string One { get; init; }

    /// <summary>The key of the other role.</summary>
    public required string Other { get; init; }
}
