namespace OpModel;

/// <summary>States an internal product team: a product team whose users are other teams.</summary>
/// <param name="name">The name of the team.</param>
public sealed class InternalProductTeamAttribute(string name) : TeamAttribute(name);
