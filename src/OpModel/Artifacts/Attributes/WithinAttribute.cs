namespace OpModel.Artifacts;

/// <summary>A date must lie within the period that another property holds.</summary>
/// <param name="property">The name of the other property: a <c>YearMonth</c> or a <c>DateInterval</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(string property) : Attribute
{
    /// <summary>The name of the other property: a <c>YearMonth</c> or a <c>DateInterval</c>.</summary>
    public string Property { get; } = property;
}
