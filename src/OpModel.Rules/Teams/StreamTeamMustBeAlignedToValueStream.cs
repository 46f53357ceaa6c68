using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams and internal product teams that serve no value stream.</summary>
/// <remarks>
/// An internal product team has other teams for its users, so it also serves the value streams of the teams that consume what it
/// provides, through any number of internal product teams in between.
/// </remarks>
internal sealed class StreamTeamMustBeAlignedToValueStream : Rule
{
    public const string Id = "OPM2001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A product team or internal product team must be aligned to a value stream", RuleSeverity.Warning, "D3.3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        Lazy<HashSet<string>> serving = new(() => TeamsThatServeValueStreams(graph));
        foreach (var team in graph.Teams.Where(team => team.Type.IsStreamTeam && team.AlignedTo.Count == 0))
        {
            if (team.Type != TeamType.InternalProductTeam)
            {
                yield return Broken(
                    team, team.Origin, $"The {team.Kind} {team.Name} is aligned to no value stream; align it to the one that it serves.");
            }
            else if (!serving.Value.Contains(team.Key))
            {
                var message = $"The {team.Kind} {team.Name} is aligned to no value stream, and neither is a team that consumes its "
                    + "services; align it to the one that it serves.";
                yield return Broken(team, team.Origin, message);
            }
        }
    }

    private static HashSet<string> TeamsThatServeValueStreams(OrganizationGraph graph)
    {
        HashSet<string> serving = new(StringComparer.Ordinal);
        Queue<TeamDefinition> open = new(graph.Teams.Where(team => team.AlignedTo.Count > 0));
        while (open.Count > 0)
        {
            foreach (var use in open.Dequeue().Consumes)
            {
                if (graph.FindTeam(use.Provider) is { } provider
                    && provider.Type == TeamType.InternalProductTeam
                    && serving.Add(provider.Key))
                {
                    open.Enqueue(provider);
                }
            }
        }

        return serving;
    }
}
