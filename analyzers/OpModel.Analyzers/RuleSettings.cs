using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>
/// How a project sets the rules, as it is written: in the <c>.editorconfig</c> that holds for the file of the operating model, or where that
/// is in another project for the file of the project's first definition.
/// </summary>
internal sealed class RuleSettings : IEquatable<RuleSettings>
{
    /// <summary>The day on which the rules are judged, as a property of the project.</summary>
    private const string TodayProperty = "build_property.OpModelToday";

    private readonly IsoDate _today = IsoDate.From(DateTime.UtcNow);
    private readonly List<KeyValuePair<string, string>> _settings = [];

    private RuleSettings()
    {
    }

    /// <summary>The element of a project whose file says what holds for all, and at which a setting is reported that cannot be read.</summary>
    /// <param name="stated">The definitions of the project itself.</param>
    public static Definition? BearerAmong(IEnumerable<Definition> stated) =>
        stated.OfType<OrganizationDefinition>().FirstOrDefault() ?? stated.FirstOrDefault();

    /// <summary>The settings of a project.</summary>
    /// <param name="bearer">The element whose file says what holds for all.</param>
    /// <param name="provider">The options of the compiler.</param>
    /// <param name="files">The files of the model, in one of which the bearer may stand.</param>
    public static RuleSettings For(Definition? bearer, AnalyzerConfigOptionsProvider provider, ModelFiles files)
    {
        RuleSettings settings = new();
        if (provider.GlobalOptions.TryGetValue(TodayProperty, out var today))
        {
            settings._settings.Add(new(RuleOptions.TodayKey, today));
        }

        settings.Add(provider.GlobalOptions);
        if (bearer?.Origin is SourceOrigin { Tree: var tree })
        {
            settings.Add(provider.GetOptions(tree));
        }
        else if (bearer?.Origin is FileOrigin { Path: var path } && files.Find(path) is { } file)
        {
            settings.Add(provider.GetOptions(file));
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
