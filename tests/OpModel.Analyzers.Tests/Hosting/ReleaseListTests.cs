using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>The lists of released rules, which the compiler's own release tracking cannot compare with a catalogue.</summary>
public sealed class ReleaseListTests
{
    private static readonly string[] Lists = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];

    [Fact]
    public void Released_and_coming_rules_are_those_of_the_catalogue()
    {
        var rows = Lists
            .SelectMany(list => File.ReadLines(Path.Combine(Repository.Folder("analyzers", "OpModel.Analyzers"), list)))
            .Where(line => line.StartsWith("OPM", StringComparison.Ordinal));

        Assert.Equal(
            RuleCatalogue.Descriptors.Select(rule => $"{rule.Id} | OpModel.{rule.Family} | {rule.Severity} | {rule.Title}"),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_of_the_catalogue_is_reported_by_an_analyzer() =>
        Assert.Equal(
            RuleCatalogue.Descriptors.Select(rule => rule.Id),
            Library.Analyzers
                .SelectMany(analyzer => analyzer.SupportedDiagnostics)
                .Select(descriptor => descriptor.Id)
                .Distinct()
                .Order(StringComparer.Ordinal));
}
