using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>What a project sets the rules by must be readable.</summary>
/// <remarks>Whoever reads the settings finds what is wrong with them, before any rule runs; they are then as they are by default.</remarks>
internal static class SettingsMustBeReadable
{
    public const string Id = "OPM9007";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "What the rules are set by must be readable and name what there is", RuleSeverity.Error, "D5");

    /// <summary>Reports what is wrong with settings.</summary>
    /// <param name="element">The element at which it is reported, since settings stand outside of the model.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    public static Violation At(Definition element, string problem) =>
        new() { Rule = Descriptor, Element = element, Place = element.Origin, Message = problem };
}
