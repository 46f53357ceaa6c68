namespace OpModel;

/// <summary>States on a team that another one contains it: a tribe, a department.</summary>
/// <typeparam name="TTeam">The team that contains it: a class with one of the team attributes.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class PartOfAttribute<TTeam> : Attribute;
