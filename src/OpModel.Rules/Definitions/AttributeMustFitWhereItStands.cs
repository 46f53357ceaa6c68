namespace OpModel.Checking;

/// <summary>An attribute must fit the type it stands on, and what it says must make sense.</summary>
/// <remarks>It is about how C# is written, so it is checked where C# is read and not on the graph.</remarks>
internal static class AttributeMustFitWhereItStands
{
    public const string Id = "OPM9002";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "An attribute must fit where it stands, and its arguments must make sense", RuleSeverity.Error, "D5")
    {
        IsAboutCode = true,
    };
}
