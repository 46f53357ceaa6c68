using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds teams that contain one another in a circle, or themselves.</summary>
/// <remarks>Teams that are all part of one another are reported once, with a shortest circle among them.</remarks>
internal sealed class TeamsMustNotContainOneAnother : Rule
{
    public const string Id = "OPM2017";

    public override RuleDescriptor Descriptor { get; } = new(Id, "Teams must not contain one another in a circle", RuleSeverity.Warning, "");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        IEnumerable<string> Containers(string team) => graph.FindTeam(team)?.PartOf.Select(containment => containment.Team) ?? [];

        foreach (var together in StronglyConnectedComponents.WithCircles(graph.Teams.Select(team => team.Key), Containers))
        {
            var team = together.Select(part => graph.FindTeam(part)!).OrderBy(part => part.Name, StringComparer.Ordinal).First();
            var circle = StronglyConnectedComponents.ShortestCircle(team.Key, Containers);
            var places = circle.Select((part, index) =>
                graph.FindTeam(part)!.PartOf.First(containment => containment.Team == circle[(index + 1) % circle.Count]).Origin).ToArray();
            var message = circle.Count == 1
                ? $"{team.Name} is part of itself; remove that, or name the team that contains it."
                : $"{string.Join(" is part of ", circle.Append(circle[0]).Select(graph.NameOf))}, which is a circle; remove one of these.";
            yield return Broken(team, places[0], message, [.. places.Skip(1)]);
        }
    }
}
