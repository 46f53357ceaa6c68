namespace OpModel.Artifacts;

/// <summary>The values of a list must add up to those of another property: exactly, and in one currency.</summary>
/// <param name="property">The name of the property that holds the sum.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SumsToAttribute(string property) : Attribute
{
    /// <summary>The name of the property that holds the sum.</summary>
    public string Property { get; } = property;

    /// <summary>For a list of parts, the property of theirs that is added. Unset, the one that is called as the sum is, or else the only one of its type.</summary>
    public string? Of { get; set; }
}
