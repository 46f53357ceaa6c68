namespace OpModel.Checking;

/// <summary>The result of an allocation must be used.</summary>
/// <remarks>It is about how C# is written, so it is checked where C# is read and not on the graph.</remarks>
internal static class AllocationResultMustBeUsed
{
    public const string Id = "OPM5012";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "The result of an allocation must be used", RuleSeverity.Warning, "")
    {
        IsAboutCode = true,
    };
}
