using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>How a project sets the rules, as it is written: in the <c>.editorconfig</c> that holds for the file of the operating model.</summary>
internal sealed class RuleSettings : IEquatable<RuleSettings>
{
    /// <summary>The day on which the rules are judged, as a property of the project.</summary>
    private const string TodayProperty = "build_property.OpModelToday";

    private readonly IsoDate _today = IsoDate.From(DateTime.UtcNow);
    private readonly List<KeyValuePair<string, string>> _settings = [];

    private RuleSettings()
    {
    }

    public static RuleSettings For(OrganizationGraph graph, AnalyzerConfigOptionsProvider provider)
    {
        RuleSettings settings = new();
        if (provider.GlobalOptions.TryGetValue(TodayProperty, out var today))
        {
            settings._settings.Add(new(RuleOptions.TodayKey, today));
        }

        settings.Add(provider.GlobalOptions);
        if (graph.Organization?.Origin is SourceOrigin { Tree: var tree })
        {
            settings.Add(provider.GetOptions(tree));
        }

        return settings;
    }

    /// <summary>Reads them.</summary>
    /// <param name="problems">What is wrong with them.</param>
    public RuleOptions Read(out IReadOnlyList<string> problems) => RuleOptions.Read(_today, _settings, out problems);

    public bool Equals(RuleSettings? other) => other is not null && _today == other._today && _settings.SequenceEqual(other._settings);

    public override bool Equals(object? obj) => Equals(obj as RuleSettings);

    public override int GetHashCode() => _settings.Count;

    private void Add(AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (options.TryGetValue(key, out var value))
            {
                _settings.Add(new(key, value));
            }
        }
    }
}
