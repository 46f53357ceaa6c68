namespace OpModel;

/// <summary>States an objective on a class; its owner tells its level (D3.5).</summary>
/// <param name="name">What is to be reached.</param>
public sealed class ObjectiveAttribute(string name) : DefinitionAttribute(name);
