namespace OpModel;

/// <summary>States a squad: a cross-functional team with one mission.</summary>
/// <param name="name">The name of the squad.</param>
public sealed class SquadAttribute(string name) : TeamAttribute(name);
