using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>How the rules are set: the day they are judged on and the options of a project.</summary>
public sealed class RuleOptions
{
    /// <summary>
    /// Whether the model is meant to describe the whole organisation. Unless it is, rules about what is missing keep silent as long as
    /// nothing of that kind is stated at all: no budget, say, or no objective.
    /// </summary>
    public static SwitchOption CompleteModel { get; } = new(
        "complete_model",
        false,
        "whether the model describes the whole organisation, so that what it does not mention at all is missing");

    /// <summary>The key by which a project pins the day on which its rules are judged, so that a build gives the same tomorrow.</summary>
    internal const string TodayKey = "opmodel_today";

    internal const string SeverityPrefix = "dotnet_diagnostic.";

    internal const string SeveritySuffix = ".severity";

    /// <summary>Severities as <c>.editorconfig</c> writes them.</summary>
    private static readonly Dictionary<string, RuleSeverity> Severities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = RuleSeverity.Error,
        ["warning"] = RuleSeverity.Warning,
        ["suggestion"] = RuleSeverity.Info,
        ["silent"] = RuleSeverity.Hidden,
        ["none"] = RuleSeverity.Hidden,
    };

    private readonly Dictionary<RuleOption, object> _values = [];
    private readonly Dictionary<RuleDescriptor, RuleSeverity> _severities = [];

    /// <summary>Leaves every option as it is by default.</summary>
    /// <param name="today">The day on which reviews, waivers and assessments are judged.</param>
    public RuleOptions(IsoDate today) => Today = today;

    /// <summary>The day on which reviews, waivers and assessments are judged.</summary>
    public IsoDate Today { get; }

    /// <summary>Whether the model is meant to describe the whole organisation; see <see cref="CompleteModel"/>.</summary>
    public bool IsCompleteModel => ValueOf(CompleteModel);

    /// <summary>Takes the options and severities that a project sets.</summary>
    /// <param name="today">The day on which the rules are judged, unless the project pins one by <c>opmodel_today</c>.</param>
    /// <param name="settings">
    /// Keys and values as in <c>.editorconfig</c>; of two with one key the later holds, and keys that are not ours are passed over.
    /// </param>
    /// <param name="problems">What is wrong with ours that cannot be read; they are left as they are by default.</param>
    /// <returns>The options.</returns>
    public static RuleOptions Read(
        IsoDate today, IEnumerable<KeyValuePair<string, string>> settings, out IReadOnlyList<string> problems)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in settings.Where(setting => IsOurs(setting.Key)))
        {
            values[setting.Key.Trim()] = setting.Value.Trim();
        }

        List<string> found = [];
        RuleOptions options = new(ReadToday(values, found) ?? today);
        foreach (var setting in values.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            options.Set(setting.Key, setting.Value, found);
        }

        problems = found;
        return options;
    }

    /// <summary>How much violations of a rule weigh; hidden where the rule is off.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>What the project sets by <c>dotnet_diagnostic.OPM1001.severity</c>, or the default.</returns>
    /// <remarks>The compiler reads these settings itself, so that it asks for them here in vain.</remarks>
    public RuleSeverity SeverityOf(RuleDescriptor rule) => _severities.TryGetValue(rule, out var severity) ? severity : rule.Severity;

    /// <summary>The value of an option.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="option">The option.</param>
    /// <returns>What the project sets, or the default.</returns>
    public T ValueOf<T>(RuleOption<T> option)
        where T : notnull
        => _values.TryGetValue(option, out var value) ? (T)value : option.Default;

    private static bool IsOurs(string key) =>
        key.StartsWith(RuleOption.Prefix, StringComparison.OrdinalIgnoreCase)
        || key.Trim().Equals(TodayKey, StringComparison.OrdinalIgnoreCase)
        || (key.StartsWith(SeverityPrefix + "OPM", StringComparison.OrdinalIgnoreCase) && key.EndsWith(SeveritySuffix, StringComparison.OrdinalIgnoreCase));

    private static IsoDate? ReadToday(Dictionary<string, string> values, List<string> problems)
    {
        if (!values.TryGetValue(TodayKey, out var text) || !values.Remove(TodayKey) || text.Length == 0)
        {
            return null;
        }

        if (IsoDate.TryParse(text, out var day))
        {
            return day;
        }

        problems.Add($"{TodayKey} is \"{text}\", which is not a date; write year, month and day as in 2026-10-31.");
        return null;
    }

    private void Set(string key, string text, List<string> problems)
    {
        if (key.StartsWith(SeverityPrefix, StringComparison.OrdinalIgnoreCase))
        {
            SetSeverity(key, text, problems);
        }
        else if (RuleCatalogue.Options.FirstOrDefault(option => option.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) is not { } option)
        {
            var mend = NearestName.Find(key, RuleCatalogue.Options.Select(known => known.Key)) is { } nearest
                ? $"did you mean {nearest}?"
                : "the pages of the rules name the options that there are.";
            problems.Add($"{key} is no option; {mend}");
        }
        else if (option.Read(text) is { } value)
        {
            _values[option] = value;
        }
        else
        {
            problems.Add($"{option.Key} is \"{text}\", which cannot be read; write {option.Expected}.");
        }
    }

    private void SetSeverity(string key, string text, List<string> problems)
    {
        var id = key.Substring(SeverityPrefix.Length, key.Length - SeverityPrefix.Length - SeveritySuffix.Length);
        if (RuleCatalogue.Find(id) is not { } rule)
        {
            problems.Add($"{key} is about no rule: there is no {id}.");
        }
        else if (Severities.TryGetValue(text, out var severity))
        {
            _severities[rule] = severity;
        }
        else if (!text.Equals("default", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add($"{key} is \"{text}\", which is no severity; write error, warning, suggestion or none.");
        }
    }
}
