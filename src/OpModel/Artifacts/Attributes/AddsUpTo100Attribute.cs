namespace OpModel.Artifacts;

/// <summary>The shares of a list, in percent, must add up to 100 exactly.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AddsUpTo100Attribute : Attribute
{
    /// <summary>For a list of parts, the property of theirs that is added. Unset, the only number that they have.</summary>
    public string? Of { get; set; }
}
