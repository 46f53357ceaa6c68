namespace OpModel.Artifacts;

/// <summary>No two parts of a list may be equal in one of their properties.</summary>
/// <param name="property">The name of a property of the parts.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctByAttribute(string property) : Attribute
{
    /// <summary>The name of a property of the parts.</summary>
    public string Property { get; } = property;
}
