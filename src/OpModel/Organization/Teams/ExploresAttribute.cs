namespace OpModel;

/// <summary>States on a team that it belongs to the arm of a dual structure that creates what is new (D1.S4).</summary>
[AttributeUsage(DefinitionTargets.Types, Inherited = false)]
public sealed class ExploresAttribute : Attribute;
