using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Runs one rule over definitions and compares what it finds, each with the place it points at.</summary>
internal static class RuleTest<TRule>
    where TRule : Rule
{
    private static readonly TRule Rule = RuleCatalogue.Rules.OfType<TRule>().Single();

    public static IReadOnlyList<Violation> Check(params IEnumerable<Definition> definitions) =>
        [.. Rule.Check(new OrganizationGraph(definitions))];

    public static Violation Triggers(params IEnumerable<Definition> definitions)
    {
        var violation = Assert.Single(Check(definitions));
        Assert.Same(Rule.Descriptor, violation.Rule);
        return violation;
    }

    public static void DoesNotTrigger(params IEnumerable<Definition> definitions) =>
        Assert.Empty(Check(definitions).Select(violation => violation.ToString()));
}
