using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds, where the cost of services is stepped down, providers without a place in the order, or with the place of another.</summary>
internal sealed class StepDownMustHaveOrder : Rule
{
    public const string Id = "OPM5011";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A step-down must have a defined order", RuleSeverity.Warning, "");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (graph.Organization?.ServiceCost != ServiceCostMethod.StepDown)
        {
            yield break;
        }

        Dictionary<int, TeamDefinition> byPlace = [];
        foreach (var team in graph.Teams.Where(team => graph.UsesOf(team.Key).Any(used => used.Team.Key != team.Key)))
        {
            if (team.AllocationOrder is not { } place)
            {
                yield return Broken(
                    team, team.Origin, $"The cost of services is stepped down, and {team.Name} has no place in the order; give it one by [AllocationOrder].");
            }
            else if (byPlace.TryGetValue(place, out var other))
            {
                var message = $"The cost of services is stepped down, and {team.Name} has place {place} in the order, as has {other.Name}; give one of them another place.";
                yield return Broken(team, team.Origin, message, other.Origin);
            }
            else
            {
                byPlace.Add(place, team);
            }
        }
    }
}
