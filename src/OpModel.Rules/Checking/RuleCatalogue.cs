using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that read the organisation graph, in the order of their ids. A new rule is added to its family.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. PeopleRules.All,
        .. TeamRules.All,
        .. InteractionRules.All,
        .. ValueRules.All,
        .. FundingRules.All,
        .. ArtifactRules.All,
        .. DefinitionRules.All,
    ];

    /// <summary>What is known of the rules about how C# is written, in the order of their ids.</summary>
    internal static IReadOnlyList<RuleDescriptor> CodeRules { get; } = [.. FundingRules.OnCode, .. DefinitionRules.OnCode];

    /// <summary>What is known of every rule, in the order of the ids: of those above and of those about how C# is written.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
    [
        .. Rules.Select(rule => rule.Descriptor)
            .Concat(CodeRules)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>The options of all rules, those that several share once, in the order of the rules.</summary>
    public static IReadOnlyList<RuleOption> Options { get; } =
        [RuleOptions.CompleteModel, .. Descriptors.SelectMany(descriptor => descriptor.Options).Distinct()];

    /// <summary>Runs all rules over an organisation.</summary>
    /// <param name="graph">The organisation.</param>
    /// <param name="options">How the rules are set.</param>
    /// <returns>All violations, rule by rule.</returns>
    public static IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        Rules.SelectMany(rule => rule.Check(graph, options));
}
