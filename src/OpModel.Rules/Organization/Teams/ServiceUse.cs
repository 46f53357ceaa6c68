namespace OpModel.Organization;

/// <summary>That a team uses a service of another: what <c>[Consumes]</c> states.</summary>
public sealed record ServiceUse : DefinitionStatement
{
    /// <summary>The key of the team that offers the service.</summary>
    public required string Provider { get; init; }

    /// <summary>The name of the service.</summary>
    public required string Service { get; init; }
}
