namespace OpModel;

/// <summary>What makes a class a team; the attributes that derive from it say of which type.</summary>
/// <param name="name">The name of the team.</param>
public abstract class TeamAttribute(string name) : DefinitionAttribute(name);
