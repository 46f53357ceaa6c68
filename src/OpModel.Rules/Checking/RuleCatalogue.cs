using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that read the organisation graph, in the order of their ids. A new rule is added here and nowhere else.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new ProductOwnerMustNotBeScrumMaster(),
        new PersonMustNotHoldConflictingRoles(),
        new StreamTeamMustHaveOneProductOwner(),
        new AllocationsMustNotExceedWorkingTime(),
        new StreamTeamMustBeAlignedToValueStream(),
        new ConsumedServiceMustBeProvidedWithPrice(),
        new PriceMustBeReadable(),
        new DefinitionsMustHaveDistinctNames(),
    ];

    /// <summary>
    /// What is known of the rules about how C# is written, in the order of their ids. The compiler alone hosts them; a new one is added
    /// here, and to the analyzer that reports it.
    /// </summary>
    internal static IReadOnlyList<RuleDescriptor> CodeRules { get; } =
    [
        MoneyMustNotBeBinaryFloatingPoint.Descriptor,
        AllocationResultMustBeUsed.Descriptor,
        DefinitionMustBePartial.Descriptor,
        AttributeMustFitWhereItStands.Descriptor,
    ];

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
