namespace OpModel.Artifacts;

/// <summary>A text must have more than white space, a list or dictionary at least one element, and each text of a list of text more than white space.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotEmptyAttribute : Attribute;
