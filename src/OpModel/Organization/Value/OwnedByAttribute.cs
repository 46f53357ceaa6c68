namespace OpModel;

/// <summary>States on a value stream, an objective or an artifact who answers for it.</summary>
/// <typeparam name="TOwner">The class of a person, a role, a team or the organisation.</typeparam>
[AttributeUsage(DefinitionTargets.Types, Inherited = false)]
public sealed class OwnedByAttribute<TOwner> : Attribute;
