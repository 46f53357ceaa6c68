namespace OpModel;

/// <summary>States a scorecard on a class: measures that are read together (D1).</summary>
/// <param name="name">What people call it.</param>
public sealed class ScorecardAttribute(string name) : DefinitionAttribute(name);
