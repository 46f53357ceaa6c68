using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>Reads how a project sets the rules: from the <c>.editorconfig</c> that holds for the file of the operating model.</summary>
internal static class RuleOptionsReader
{
    /// <summary>The day on which a project has its rules judged, so that a build gives the same tomorrow.</summary>
    private const string Today = "opmodel_today";

    /// <summary>The same as a property of the project.</summary>
    private const string TodayProperty = "build_property.OpModelToday";

    public static RuleOptions Read(OrganizationGraph graph, AnalyzerConfigOptionsProvider provider, out IReadOnlyList<string> problems)
    {
        var tree = (graph.Organization?.Origin as SymbolOrigin)?.Locate().SourceTree;
        var settings = tree is null ? provider.GlobalOptions : provider.GetOptions(tree);
        string? Find(string key) => settings.TryGetValue(key, out var text) ? text : null;

        List<string> unreadable = [];
        var today = IsoDate.From(DateTime.UtcNow);
        if ((NotEmpty(Find(Today)) ?? NotEmpty(Find(TodayProperty))) is { } pinned)
        {
            if (IsoDate.TryParse(pinned.Trim(), out var day))
            {
                today = day;
            }
            else
            {
                unreadable.Add($"{Today} is \"{pinned}\", which is not a date; write year, month and day as in 2026-10-31.");
            }
        }

        var options = RuleOptions.Read(today, Find, out var otherProblems);
        problems = [.. unreadable, .. otherProblems];
        return options;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
