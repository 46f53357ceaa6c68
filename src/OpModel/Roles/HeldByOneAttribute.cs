namespace OpModel.Roles;

/// <summary>States on a role type that one person alone may hold it at a time.</summary>
[AttributeUsage(DefinitionTargets.Types, Inherited = false)]
public sealed class HeldByOneAttribute : Attribute;
