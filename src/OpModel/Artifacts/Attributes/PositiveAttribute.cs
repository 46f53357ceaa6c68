namespace OpModel.Artifacts;

/// <summary>A number, an amount of money or a duration must be more than zero.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PositiveAttribute : Attribute;
