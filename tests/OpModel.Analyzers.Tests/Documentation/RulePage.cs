using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Documentation;

/// <summary>The page of a rule, with its examples and what they name without defining it.</summary>
internal static class RulePage
{
    public const string Violated = "Violated";

    public const string Mended = "Mended";

    /// <summary>What examples name without defining it.</summary>
    private static readonly Dictionary<string, string> Surroundings = new(Enumerable.Range(0, 151).Select(Crowd))
    {
        ["Ada"] = """[Person("Ada Lovelace")] public sealed partial class Ada;""",
        ["Grace"] = """[Person("Grace Hopper")] public sealed partial class Grace;""",
        ["Alan"] = """[Person("Alan Turing")] public sealed partial class Alan;""",
        ["BuyOnline"] = """[ValueStream("Buy online")] public sealed partial class BuyOnline;""",
        ["Payments"] = """
            [InternalProductTeam("Payments"), AlignedTo<BuyOnline>, Member<Grace, ProductOwner>]
            [Provides("card-authorisation", Price = "0.012 EUR")]
            public sealed partial class Payments;
            """,
    };

    /// <summary>The example under a heading.</summary>
    public static string Example(string id, string heading)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder("docs", "rules"), id + ".md"));
        return Regex.Match(page, $"## {heading}\n\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }

    /// <summary>Switches a rule on that is off unless a project asks for it.</summary>
    public static Compilation AskingFor(this Compilation compilation, string id) => RuleCatalogue.Find(id)!.Severity == RuleSeverity.Hidden
        ? compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Info)]))
        : compilation;

    /// <summary>How a project sets the rules in the example under a heading: what stands in an .editorconfig below it.</summary>
    public static AnalyzerOptions Settings(string id, string heading)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder("docs", "rules"), id + ".md"));
        var file = Regex.Match(page, $"## {heading}\\n(?:(?!##).)*?```ini\\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        return new([], new EditorConfig(Regex.Matches(file, "^([a-z_.]+) = (.+)$", RegexOptions.Multiline)
            .ToDictionary(setting => setting.Groups[1].Value, setting => setting.Groups[2].Value)));
    }

    /// <summary>The files that an example needs beside it.</summary>
    public static IReadOnlyList<string> Around(string example)
    {
        List<string> sources = [example, Acme.Usings];
        while (Surroundings.FirstOrDefault(around => IsMissing(sources, around.Key)) is { Value: { } missing })
        {
            sources.Add(missing);
        }

        return sources[1..];
    }

    /// <summary>Somebody of whom nothing but a number matters.</summary>
    private static KeyValuePair<string, string> Crowd(int number) =>
        new($"P{number}", $"""[Person("Person {number}")] public sealed partial class P{number};""");

    /// <summary>Whether sources name a class and none of them defines it.</summary>
    private static bool IsMissing(IEnumerable<string> sources, string name) =>
        sources.Any(source => Regex.IsMatch(source, $@"\b{name}\b")) && !sources.Any(source => Regex.IsMatch(source, $@"class {name}\b"));
}
