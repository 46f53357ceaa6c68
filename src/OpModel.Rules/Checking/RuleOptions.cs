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
    /// <param name="today">The day on which reviews, waivers and assessments are judged.</param>
    /// <param name="find">Finds what the project wrote for a key; <see langword="null"/> where it wrote nothing.</param>
    /// <param name="problems">What is wrong with values that cannot be read; their options stay as they are by default.</param>
    /// <returns>The options.</returns>
    public static RuleOptions Read(IsoDate today, Func<string, string?> find, out IReadOnlyList<string> problems)
    {
        RuleOptions options = new(today);
        List<string> found = [];
        foreach (var option in RuleCatalogue.Options)
        {
            if (find(option.Key) is not { } text)
            {
                continue;
            }

            if (option.Read(text.Trim()) is { } value)
            {
                options._values[option] = value;
            }
            else
            {
                found.Add($"{option.Key} is \"{text}\", which cannot be read; write {option.Expected}.");
            }
        }

        foreach (var rule in RuleCatalogue.Descriptors)
        {
            var key = $"dotnet_diagnostic.{rule.Id}.severity";
            if (find(key) is not { } text || text.Trim().Equals("default", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (Severities.TryGetValue(text.Trim(), out var severity))
            {
                options._severities[rule] = severity;
            }
            else
            {
                found.Add($"{key} is \"{text}\", which is no severity; write error, warning, suggestion or none.");
            }
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
}
