namespace OpModel;

/// <summary>States the ecosystem team: the leadership of the whole organisation.</summary>
/// <param name="name">The name of the team.</param>
public sealed class EcosystemTeamAttribute(string name) : TeamAttribute(name);
