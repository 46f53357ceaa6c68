namespace OpModel;

/// <summary>States a tribe: squads that work in related areas.</summary>
/// <param name="name">The name of the tribe.</param>
public sealed class TribeAttribute(string name) : TeamAttribute(name);
