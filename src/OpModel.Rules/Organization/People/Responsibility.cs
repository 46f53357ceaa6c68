namespace OpModel.Organization;

/// <summary>That a role or a team answers for something: what <c>[ResponsibleFor]</c> states.</summary>
public sealed record Responsibility : DefinitionStatement
{
    /// <summary>What it answers for, one of <see cref="KeyResponsibility"/> or any other.</summary>
    public required string Name { get; init; }
}
