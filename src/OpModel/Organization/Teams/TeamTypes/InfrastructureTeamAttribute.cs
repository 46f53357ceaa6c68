namespace OpModel;

/// <summary>States an infrastructure team: it runs standard building blocks, protocols and automation.</summary>
/// <param name="name">The name of the team.</param>
public sealed class InfrastructureTeamAttribute(string name) : TeamAttribute(name);
