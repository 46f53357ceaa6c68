namespace OpModel.Checking;

/// <summary>A validation attribute on a property of an artifact must fit the property's type, and something must be able to pass it.</summary>
/// <remarks>It is about how C# is written, so it is checked where C# is read and not on the graph.</remarks>
internal static class ValidationMustFitProperty
{
    public const string Id = "OPM9005";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "A validation attribute must fit its property", RuleSeverity.Error, "D5")
    {
        IsAboutCode = true,
    };
}
