namespace OpModel.Artifacts;

/// <summary>A number, an amount of money or a duration must be zero or more.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotNegativeAttribute : Attribute;
