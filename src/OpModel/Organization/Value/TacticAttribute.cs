namespace OpModel;

/// <summary>States a tactic on a class: what is done to carry out a strategy (D3.4).</summary>
/// <param name="name">What people call it.</param>
public sealed class TacticAttribute(string name) : DefinitionAttribute(name);
