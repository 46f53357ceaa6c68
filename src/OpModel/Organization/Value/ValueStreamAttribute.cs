namespace OpModel;

/// <summary>States a value stream: the steps from a user's first contact to the last, each an exchange of value.</summary>
/// <param name="name">The name of the value stream.</param>
public sealed class ValueStreamAttribute(string name) : DefinitionAttribute(name);
