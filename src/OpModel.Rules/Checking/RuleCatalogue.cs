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

    /// <summary>What is known of every rule, in the order of the ids: of those above, of those on waivers and settings and of those on how C# is written.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
    [
        .. Rules.Select(rule => rule.Descriptor)
            .Concat(FundingRules.OnCode)
            .Concat(DefinitionRules.OnCode)
            .Append(WaiverMustBeNeeded.Descriptor)
            .Append(SettingsAndFilesMustBeReadable.Descriptor)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, RuleDescriptor> ById =
        Descriptors.ToDictionary(descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The options of all rules, those that several share once, in the order of the rules.</summary>
    public static IReadOnlyList<RuleOption> Options { get; } =
        [RuleOptions.CompleteModel, .. Descriptors.SelectMany(descriptor => descriptor.Options).Distinct()];

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id, such as <c>OPM1001</c>; upper and lower case make no difference.</param>
    /// <returns>What is known of it, or <see langword="null"/> where there is none of that id.</returns>
    public static RuleDescriptor? Find(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : null;

    /// <summary>Runs all rules over an organisation, those too that are off unless a project asks for them.</summary>
    /// <param name="graph">The organisation.</param>
    /// <param name="options">How the rules are set.</param>
    /// <returns>What is to be mended, and what is waived.</returns>
    public static Judgement Judge(OrganizationGraph graph, RuleOptions options) => Judge(graph, options, baseline: null, isWhole: true);

    /// <summary>Runs all rules over an organisation that a baseline belongs to; see <see cref="Judgement.Of"/>.</summary>
    internal static Judgement Judge(OrganizationGraph graph, RuleOptions options, Baseline? baseline, bool isWhole) =>
        Judgement.Of(graph, options, Rules.SelectMany(rule => rule.Check(graph, options)), baseline, isWhole);
}
