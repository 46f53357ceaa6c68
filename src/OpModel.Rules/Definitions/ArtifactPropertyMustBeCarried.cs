namespace OpModel.Checking;

/// <summary>What a property of an artifact holds must be such that a data transfer object can carry it.</summary>
/// <remarks>It is about how C# is written, so it is checked where C# is read and not on the graph.</remarks>
internal static class ArtifactPropertyMustBeCarried
{
    public const string Id = "OPM9003";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "A property of an artifact must have a type that a data transfer object can carry", RuleSeverity.Error, "D5")
    {
        IsAboutCode = true,
    };
}
