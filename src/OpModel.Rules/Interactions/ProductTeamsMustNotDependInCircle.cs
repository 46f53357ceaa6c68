using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams that consume one another's services in a circle.</summary>
/// <remarks>Teams that all depend on one another are reported once, with a shortest circle through the first of them by name.</remarks>
internal sealed class ProductTeamsMustNotDependInCircle : Rule
{
    public const string Id = "OPM3006";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Product teams must not depend on one another in a circle", RuleSeverity.Warning, "D4.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var streamTeams = graph.Teams
            .Where(team => team.Type.IsStreamTeam)
            .GroupBy(team => team.Key, StringComparer.Ordinal)
            .ToDictionary(team => team.Key, team => team.First(), StringComparer.Ordinal);

        IEnumerable<string> Providers(string team) =>
            streamTeams[team].Consumes.Select(use => use.Provider).Where(provider => provider != team && streamTeams.ContainsKey(provider));

        foreach (var together in StronglyConnectedComponents.WithCircles(streamTeams.Keys, Providers))
        {
            var first = together.Select(team => streamTeams[team]).OrderBy(team => team.Name, StringComparer.Ordinal).First();
            var circle = StronglyConnectedComponents.ShortestCircle(first.Key, Providers);
            var links = circle.Select((team, index) => LinkTo(circle[(index + 1) % circle.Count], streamTeams[team])).ToArray();
            var names = string.Join(" on ", circle.Append(circle[0]).Select(team => streamTeams[team].Name));
            var message = $"Product teams depend on one another in a circle, {names}; "
                + "let one of them do without, or move what they share to a platform team.";
            yield return Broken(streamTeams[circle[^1]], links[^1], message, [.. links.Take(links.Length - 1)]);
        }
    }

    private static Origin LinkTo(string provider, TeamDefinition team) => team.Consumes.First(use => use.Provider == provider).Origin;
}
