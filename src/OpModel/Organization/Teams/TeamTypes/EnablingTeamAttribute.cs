namespace OpModel;

/// <summary>States an enabling team: it smooths the work of the other teams.</summary>
/// <param name="name">The name of the team.</param>
public sealed class EnablingTeamAttribute(string name) : TeamAttribute(name);
