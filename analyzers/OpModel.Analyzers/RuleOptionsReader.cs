using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>Reads how a project sets the rules: from the <c>.editorconfig</c> that holds for the file of the operating model.</summary>
internal static class RuleOptionsReader
{
    /// <summary>The day on which the rules are judged, as a property of the project.</summary>
    private const string TodayProperty = "build_property.OpModelToday";

    public static RuleOptions Read(OrganizationGraph graph, AnalyzerConfigOptionsProvider provider, out IReadOnlyList<string> problems)
    {
        List<KeyValuePair<string, string>> settings = [];
        if (provider.GlobalOptions.TryGetValue(TodayProperty, out var today))
        {
            settings.Add(new(RuleOptions.TodayKey, today));
        }

        Add(settings, provider.GlobalOptions);
        if (graph.Organization?.Origin is SourceOrigin { Tree: var tree })
        {
            Add(settings, provider.GetOptions(tree));
        }

        return RuleOptions.Read(IsoDate.From(DateTime.UtcNow), settings, out problems);
    }

    private static void Add(List<KeyValuePair<string, string>> settings, AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (options.TryGetValue(key, out var value))
            {
                settings.Add(new(key, value));
            }
        }
    }
}
