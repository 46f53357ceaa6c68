namespace OpModel;

/// <summary>States a platform team: it runs reusable core systems that product teams build on.</summary>
/// <param name="name">The name of the team.</param>
public sealed class PlatformTeamAttribute(string name) : TeamAttribute(name);
