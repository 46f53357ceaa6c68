namespace OpModel.Artifacts;

/// <summary>No value of a list may stand in it twice.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UniqueAttribute : Attribute;
