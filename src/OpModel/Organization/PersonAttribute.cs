namespace OpModel;

/// <summary>States a person.</summary>
/// <param name="name">The person's name.</param>
public sealed class PersonAttribute(string name) : DefinitionAttribute(name);
