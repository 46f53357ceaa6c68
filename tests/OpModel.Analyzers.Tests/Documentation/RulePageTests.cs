using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Documentation;

/// <summary>The examples on the pages of the rules are compiled and checked, so that they stay true.</summary>
public sealed class RulePageTests
{
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

    public static TheoryData<string> Ids => [.. RuleCatalogue.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Violating_example_is_reported_on_the_lines_and_in_the_words_of_its_comments(string id)
    {
        var example = Example(id, "Violated");
        var lines = example.Split('\n');

        var reported = (await Analyze(example)).Select(diagnostic => (
            Line: diagnostic.Location.GetLineSpan().StartLinePosition.Line,
            Text: $"{diagnostic.Id} {diagnostic.GetMessage()}")).ToArray();
        var announced = lines.Index().Where(line => line.Item.Contains("// OPM", StringComparison.Ordinal)).Select(line => (
            Line: line.Index,
            Text: line.Item[(line.Item.IndexOf("// OPM", StringComparison.Ordinal) + "// ".Length)..])).ToArray();

        Assert.NotEmpty(announced);
        Assert.Equal(announced.Select(comment => comment.Line), reported.Select(diagnostic => diagnostic.Line).Order());
        Assert.All(announced, comment => Assert.Contains(reported, diagnostic =>
            diagnostic.Line == comment.Line && diagnostic.Text.StartsWith(comment.Text, StringComparison.Ordinal)));
        Assert.All(announced, comment => Assert.StartsWith(id, comment.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Mended_example_keeps_all_rules(string id) =>
        Assert.Empty((await Analyze(Example(id, "Mended"))).Select(diagnostic => diagnostic.ToString()));

    /// <summary>Somebody of whom nothing but a number matters.</summary>
    private static KeyValuePair<string, string> Crowd(int number) =>
        new($"P{number}", $"""[Person("Person {number}")] public sealed partial class P{number};""");

    private static string Example(string id, string heading)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder("docs", "rules"), id + ".md"));
        return Regex.Match(page, $"## {heading}\n\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string example)
    {
        List<string> sources = [example, Acme.Usings];
        while (Surroundings.FirstOrDefault(around => IsMissing(sources, around.Key)) is { Value: { } missing })
        {
            sources.Add(missing);
        }

        var compilation = Library.Compile("Acme", sources);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation.WithAnalyzers(Library.Analyzers).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Whether sources name a class and none of them defines it.</summary>
    private static bool IsMissing(IEnumerable<string> sources, string name) =>
        sources.Any(source => Regex.IsMatch(source, $@"\b{name}\b")) && !sources.Any(source => Regex.IsMatch(source, $@"class {name}\b"));
}
