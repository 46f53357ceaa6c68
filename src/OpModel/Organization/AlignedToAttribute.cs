namespace OpModel;

/// <summary>States on a team that it is aligned to a value stream.</summary>
/// <typeparam name="TValueStream">The value stream: a class with <see cref="ValueStreamAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum, AllowMultiple = true, Inherited = false)]
public sealed class AlignedToAttribute<TValueStream> : Attribute;
