using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds what is missing between vision and mission, objectives, strategies and tactics (VMOST).</summary>
/// <remarks>
/// Objectives that serve another goal, or that stand below the organisation's level, are part of how those above are reached; a strategy
/// is asked of those at the top alone.
/// </remarks>
internal sealed class VmostMustBeLinked : Rule
{
    public const string Id = "OPM4006";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Vision, mission, objectives, strategies and tactics must be linked without a gap", RuleSeverity.Warning, "D3.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (!options.IsCompleteModel && graph.Strategies.Count == 0 && graph.Tactics.Count == 0)
        {
            return [];
        }

        return
        [
            .. WithoutVisionOrMission(graph),
            .. ObjectivesWithoutStrategy(graph),
            .. graph.Strategies.Where(strategy => strategy.Serves.Count == 0).Select(strategy => Broken(
                strategy, strategy.Origin, $"The strategy {strategy.Name} serves no objective; state the one that it is to reach.")),
            .. graph.Tactics.Where(tactic => !ServesStrategy(graph, tactic)).Select(tactic => Broken(
                tactic, tactic.Origin, $"The tactic {tactic.Name} serves no strategy; state the one that it carries out.")),
        ];
    }

    private static bool ServesStrategy(OrganizationGraph graph, TacticDefinition tactic) =>
        tactic.Serves.Any(contribution => graph.Find(contribution.Goal) is StrategyDefinition);

    private IEnumerable<Violation> WithoutVisionOrMission(OrganizationGraph graph)
    {
        if (graph.Organization is not { } organization)
        {
            yield break;
        }

        string[] missing = [.. Missing(organization.Vision, "vision"), .. Missing(organization.Mission, "mission")];
        if (missing.Length > 0)
        {
            var message = $"{organization.Name} states no {Words.Or(missing)}; state what its objectives, strategies and tactics are for.";
            yield return Broken(organization, organization.Origin, message) with { Extent = new("what it does not state") { Parts = missing } };
        }
    }

    private static IEnumerable<string> Missing(string? text, string what) => string.IsNullOrWhiteSpace(text) ? [what] : [];

    private IEnumerable<Violation> ObjectivesWithoutStrategy(OrganizationGraph graph)
    {
        HashSet<string> served = new(
            graph.Strategies.SelectMany(strategy => strategy.Serves.Select(contribution => contribution.Goal)), StringComparer.Ordinal);
        return graph.Objectives
            .Where(objective => objective.Serves.Count == 0 && !served.Contains(objective.Key) && !objective.IsBelowOrganization(graph))
            .Select(objective => Broken(
                objective, objective.Origin, $"No strategy serves the objective {objective.Name}; state how it is to be reached."));
    }
}
