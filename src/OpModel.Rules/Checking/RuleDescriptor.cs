namespace OpModel.Checking;

/// <summary>What is known of a rule before it is run.</summary>
/// <param name="Id">Its id, such as <c>OPM1001</c>; the first digit is the family.</param>
/// <param name="Title">What it says, in one sentence without a full stop.</param>
/// <param name="Severity">How much a violation weighs unless a project says otherwise.</param>
/// <param name="Source">The items of the domain that it follows from, such as <c>D2.4</c>; empty where it needs none.</param>
public sealed record RuleDescriptor(string Id, string Title, RuleSeverity Severity, string Source)
{
    /// <summary>The options by which a project sets the rule.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>
    /// Whether it is about how C# is written and not about the organisation: the compiler alone hosts it, and a waiver does not reach it.
    /// </summary>
    public bool IsAboutCode { get; init; }

    private const string Documentation = "https://github.com/opmodel/opmodel/blob/main/docs/rules/";

    /// <summary>What the rule is about.</summary>
    public RuleFamily Family => (RuleFamily)(Id["OPM".Length] - '0');

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => Documentation + Id + ".md";
}
