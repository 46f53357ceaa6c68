using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds services of internal product teams that are compared with nothing outside.</summary>
/// <remarks>
/// Several offers of one service are its prices over time, of which one with a benchmark or an alternative is enough. Unless the model
/// is complete, the rule keeps silent until some offer states a benchmark or an alternative.
/// </remarks>
internal sealed class InternalProductMustFaceCompetition : Rule
{
    public const string Id = "OPM5004";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A service of an internal product team must have a benchmark price or an alternative", RuleSeverity.Info, "D0.R3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (!options.IsCompleteModel && !graph.Teams.Any(team => team.Provides.Any(IsCompared)))
        {
            return [];
        }

        return
            from team in graph.Teams
            where team.Type == TeamType.InternalProductTeam
            from service in team.Provides.GroupBy(offer => offer.Service, StringComparer.Ordinal)
            where !service.Any(IsCompared)
            select Broken(
                team,
                service.First().Origin,
                $"{service.Key} of the {team.Kind} {team.Name} is compared with nothing outside; "
                    + "state the benchmark price of one unit, or what consumers could use instead.");
    }

    private static bool IsCompared(ServiceOffer offer) =>
        !string.IsNullOrWhiteSpace(offer.Benchmark) || !string.IsNullOrWhiteSpace(offer.Alternative);
}
