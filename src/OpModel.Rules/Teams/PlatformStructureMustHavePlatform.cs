using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds, where the organisation means to have a platform structure, that there is no platform team or who does not build on one.</summary>
/// <remarks>A product team builds on a platform where it consumes its services, or those of internal product teams that do.</remarks>
internal sealed class PlatformStructureMustHavePlatform : Rule
{
    public const string Id = "OPM2006";

    private const int NamedPlatforms = 10;

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A platform structure must have a platform team, and product teams must build on it", RuleSeverity.Warning, "D1.S1");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (graph.Organization is not { } organization || !organization.Structure.HasFlag(OrganizationStructure.Platform))
        {
            yield break;
        }

        List<TeamDefinition> platforms = [.. graph.Teams.Where(team => team.Type == TeamType.PlatformTeam)];
        if (platforms.Count == 0)
        {
            var message = $"{organization.Name} has a platform structure and no platform team; add one, or state another structure.";
            yield return Broken(organization, organization.Origin, message);
            yield break;
        }

        var building = TeamsThatBuildOn(graph, platforms);
        var (named, others) = (platforms.Take(NamedPlatforms).Select(platform => platform.Name), platforms.Count - NamedPlatforms);
        var names = Words.Or(others > 0 ? named.Append(Words.Count(others, "other platform team")) : named);
        foreach (var team in graph.Teams.Where(team => team.Type == TeamType.ProductTeam && !building.Contains(team.Key)))
        {
            var message = $"{organization.Name} has a platform structure, and the product team {team.Name} uses no platform; "
                + $"let it consume a service of {names}.";
            yield return Broken(team, team.Origin, message);
        }
    }

    private static HashSet<string> TeamsThatBuildOn(OrganizationGraph graph, IEnumerable<TeamDefinition> platforms)
    {
        HashSet<string> building = new(StringComparer.Ordinal);
        Queue<string> open = new(platforms.Select(platform => platform.Key));
        while (open.Count > 0)
        {
            foreach (var (consumer, _) in graph.UsesOf(open.Dequeue()))
            {
                if (building.Add(consumer.Key) && consumer.Type == TeamType.InternalProductTeam)
                {
                    open.Enqueue(consumer.Key);
                }
            }
        }

        return building;
    }
}
