using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Documentation;

/// <summary>The examples on the pages of the rules are compiled and checked, so that they stay true.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Violating_example_is_reported_on_the_lines_and_in_the_words_of_its_comments(string id)
    {
        var example = RulePage.Example(id, RulePage.Violated);
        var lines = example.Split('\n');

        var reported = (await Analyze(id, RulePage.Violated)).Select(diagnostic => (
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
        Assert.Empty((await Analyze(id, RulePage.Mended)).Select(diagnostic => diagnostic.ToString()));

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string id, string heading)
    {
        var example = RulePage.Example(id, heading);
        var compilation = Library.Compile("Acme", [example, .. RulePage.Around(example)]);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation.AskingFor(id).WithAnalyzers(Library.Analyzers, RulePage.Settings(id, heading)).GetAnalyzerDiagnosticsAsync();
    }
}
