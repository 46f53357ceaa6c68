using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Runs one rule over definitions and compares what it finds, each with the place it points at.</summary>
internal static class RuleTest<TRule>
    where TRule : Rule
{
    /// <summary>Rules are judged on this day.</summary>
    private static readonly RuleOptions Options = new(IsoDate.Parse("2026-11-01"));

    private static readonly TRule Rule = RuleCatalogue.Rules.OfType<TRule>().Single();

    public static IReadOnlyList<Violation> Check(params IEnumerable<Definition> definitions) =>
        Check(Options, definitions);

    /// <summary>Checks with options of a project; a key without its <c>opmodel.</c>.</summary>
    public static IReadOnlyList<Violation> CheckWith(string key, string value, params IEnumerable<Definition> definitions)
    {
        var options = RuleOptions.Read(Options.Today, [new("opmodel." + key, value)], out var problems);
        Assert.Empty(problems);
        return Check(options, definitions);
    }

    private static IReadOnlyList<Violation> Check(RuleOptions options, IEnumerable<Definition> definitions) =>
        [.. Rule.Check(new OrganizationGraph(definitions), options)];

    /// <summary>Checks the organisation as it stands on some days.</summary>
    public static IReadOnlyList<Violation> CheckDuring(string first, string last, params IEnumerable<Definition> definitions) =>
        [.. Rule.Check(new OrganizationGraph(definitions).During(IsoDate.Parse(first), IsoDate.Parse(last)), Options)];

    public static Violation Triggers(params IEnumerable<Definition> definitions)
    {
        var violation = Assert.Single(Check(definitions));
        Assert.Same(Rule.Descriptor, violation.Rule);
        return violation;
    }

    public static void DoesNotTrigger(params IEnumerable<Definition> definitions) =>
        Assert.Empty(Check(definitions).Select(violation => violation.ToString()));
}
