namespace OpModel.Checking;

/// <summary>A C# class that states a definition must be partial, and so must the types that contain it.</summary>
/// <remarks>It is about how C# is written, so it is checked where C# is read and not on the graph.</remarks>
internal static class DefinitionMustBePartial
{
    public const string Id = "OPM9001";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "A class that states a definition must be partial, and so must the types that contain it", RuleSeverity.Error, "D5")
    {
        IsAboutCode = true,
    };
}
