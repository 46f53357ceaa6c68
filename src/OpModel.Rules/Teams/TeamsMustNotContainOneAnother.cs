using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds teams that on some day contain one another in a circle, or themselves.</summary>
/// <remarks>
/// Teams that are all part of one another are reported once, with a shortest circle among them on the first day on which there is one. Teams
/// that contain one another at different times are none.
/// </remarks>
internal sealed class TeamsMustNotContainOneAnother : Rule
{
    public const string Id = "OPM2017";

    public override RuleDescriptor Descriptor { get; } = new(Id, "Teams must not contain one another in a circle", RuleSeverity.Warning, "");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var candidates = StronglyConnectedComponents.WithCircles(
            graph.Teams.Select(team => team.Key), team => graph.FindTeam(team)?.PartOf.Select(containment => containment.Team) ?? []);
        foreach (var candidate in candidates)
        {
            foreach (var (circle, day) in CirclesIn(graph, candidate))
            {
                yield return InCircle(graph, circle, day);
            }
        }
    }

    /// <summary>
    /// Looks at teams that contain one another if dates are passed over, on each day on which a containment among them begins: if some hold
    /// together on a day, they do so on the day on which the last of them began.
    /// </summary>
    private static IEnumerable<(IReadOnlyList<string> Circle, IsoDate Day)> CirclesIn(OrganizationGraph graph, IReadOnlyList<string> candidate)
    {
        HashSet<string> together = new(candidate, StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        var beginnings = candidate
            .SelectMany(team => graph.FindTeam(team)!.PartOf.Where(containment => together.Contains(containment.Team)))
            .Select(containment => containment.FirstDay)
            .Distinct()
            .OrderBy(day => day);
        foreach (var day in beginnings)
        {
            IEnumerable<string> Containers(string team) =>
                graph.FindTeam(team)!.PartOf.Where(containment => together.Contains(containment.Team) && containment.Contains(day)).Select(containment => containment.Team);

            foreach (var circular in StronglyConnectedComponents.WithCircles(candidate, Containers).Where(circular => !circular.Any(told.Contains)))
            {
                told.UnionWith(circular);
                var first = circular.OrderBy(graph.NameOf, StringComparer.Ordinal).First();
                yield return (StronglyConnectedComponents.ShortestCircle(first, Containers), day);
            }
        }
    }

    private Violation InCircle(OrganizationGraph graph, IReadOnlyList<string> circle, IsoDate day)
    {
        Containment[] links =
        [
            .. circle.Select((part, index) => graph.FindTeam(part)!
                .PartOf.First(containment => containment.Team == circle[(index + 1) % circle.Count] && containment.Contains(day))),
        ];
        var team = graph.FindTeam(circle[0])!;
        var when = links.Any(link => link.From is not null) ? $" from {day} on" : "";
        var message = circle.Count == 1
            ? $"{team.Name} is part of itself{when}; remove that, or name the team that contains it."
            : $"{string.Join(" is part of ", circle.Append(circle[0]).Select(graph.NameOf))}{when}, which is a circle; remove one of these.";
        return Broken(team, links[0].Origin, message, [.. links.Skip(1).Select(link => link.Origin)]);
    }
}
