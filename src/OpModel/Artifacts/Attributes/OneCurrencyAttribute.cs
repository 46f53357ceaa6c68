namespace OpModel.Artifacts;

/// <summary>All money of an artifact, or of a list, must be in one currency.</summary>
/// <remarks>On a record, the money that its properties and the parts in its lists hold; on a property, the money in that list.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, Inherited = false)]
public sealed class OneCurrencyAttribute : Attribute;
