namespace OpModel.Artifacts;

/// <summary>A date or time must be later than that of another property.</summary>
/// <param name="property">The name of the other property, which is of the same type.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AfterAttribute(string property) : Attribute
{
    /// <summary>The name of the other property, which is of the same type.</summary>
    public string Property { get; } = property;
}
