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

    private readonly Dictionary<RuleOption, object> _values = [];

    /// <summary>Leaves every option as it is by default.</summary>
    /// <param name="today">The day on which reviews, waivers and assessments are judged.</param>
    public RuleOptions(IsoDate today) => Today = today;

    /// <summary>The day on which reviews, waivers and assessments are judged.</summary>
    public IsoDate Today { get; }

    /// <summary>Whether the model is meant to describe the whole organisation; see <see cref="CompleteModel"/>.</summary>
    public bool IsCompleteModel => ValueOf(CompleteModel);

    /// <summary>Takes the options that a project sets.</summary>
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

        problems = found;
        return options;
    }

    /// <summary>The value of an option.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="option">The option.</param>
    /// <returns>What the project sets, or the default.</returns>
    public T ValueOf<T>(RuleOption<T> option)
        where T : notnull
        => _values.TryGetValue(option, out var value) ? (T)value : option.Default;
}
