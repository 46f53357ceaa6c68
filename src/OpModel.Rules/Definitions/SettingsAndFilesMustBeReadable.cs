using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>What a project sets the rules by, and the files in which its organisation stands, must be readable.</summary>
/// <remarks>Whoever reads them finds what is wrong, before any rule runs; a setting is then as it is by default, and of a file holds what could be read.</remarks>
internal static class SettingsAndFilesMustBeReadable
{
    public const string Id = "OPM9007";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "Settings of the rules and files of the model must be readable and name what there is", RuleSeverity.Error, "D5");

    /// <summary>Reports what is wrong with a file of the model.</summary>
    /// <param name="path">The file, as it was named.</param>
    /// <param name="place">The place in it.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    /// <returns>The violation.</returns>
    public static Violation InFile(string path, Origin place, string problem) =>
        new() { Rule = Descriptor, Element = ModelFile.At(path), Place = place, Message = Capitalized(problem) };

    /// <summary>Reports what is wrong with settings.</summary>
    /// <param name="element">The element at which it is reported, since settings stand outside of the model.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    public static Violation At(Definition element, string problem) =>
        new() { Rule = Descriptor, Element = element, Place = element.Origin, Message = problem };

    private static string Capitalized(string problem) => char.ToUpperInvariant(problem[0]) + problem.Substring(1);
}
