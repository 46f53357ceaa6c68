namespace OpModel;

/// <summary>States on an objective, a strategy or a tactic which goal above it it serves.</summary>
/// <typeparam name="TGoal">The class of an objective or a strategy.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ServesAttribute<TGoal> : Attribute;
