using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>All rules that read the organisation graph.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules in the order of their ids. A new rule is added here and nowhere else.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];

    /// <summary>Runs all rules over an organisation.</summary>
    /// <param name="graph">The organisation.</param>
    /// <returns>All violations, rule by rule.</returns>
    public static IEnumerable<Violation> Check(OrganizationGraph graph) => Rules.SelectMany(rule => rule.Check(graph));
}
