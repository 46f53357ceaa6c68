using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds teams whose services are consumed by one another and by nobody else, so that their cost lands nowhere.</summary>
/// <remarks>A product team among them is where cost may end: it earns its money outside.</remarks>
internal sealed class ServicesMustReachFinalConsumers : Rule
{
    public const string Id = "OPM5007";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Teams that charge one another must have a consumer beside them", RuleSeverity.Warning, "D0.A7");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        IEnumerable<string> Providers(string team) =>
            graph.FindTeam(team)?.Consumes.Select(use => use.Provider).Where(provider => graph.FindTeam(provider) is not null) ?? [];

        foreach (var together in StronglyConnectedComponents.WithCircles(graph.Teams.Select(team => team.Key), Providers))
        {
            HashSet<string> members = new(together, StringComparer.Ordinal);
            if (together.Any(team => graph.FindTeam(team)!.Type == TeamType.ProductTeam || graph.UsesOf(team).Any(used => !members.Contains(used.Team.Key))))
            {
                continue;
            }

            var first = graph.FindTeam(together.OrderBy(graph.NameOf, StringComparer.Ordinal).First())!;
            var circle = StronglyConnectedComponents.ShortestCircle(first.Key, Providers);
            var places = circle.Select((team, index) => graph.FindTeam(team)!
                .Consumes.First(use => use.Provider == circle[(index + 1) % circle.Count]).Origin).ToArray();
            var message = $"{string.Join(" consumes services of ", circle.Append(circle[0]).Select(graph.NameOf))}, and nobody else does, so that their cost lands nowhere; "
                + "state who else consumes them, or take one of these uses out.";
            yield return Broken(first, places[0], message, [.. places.Skip(1)]);
        }
    }
}
