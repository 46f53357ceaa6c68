using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds teams that work together day by day and have fewer or more people today than is good for that.</summary>
/// <remarks>Too few are reported where the model is complete: else the others may just not be written down.</remarks>
internal sealed class TeamSizeMustBeInRange : Rule
{
    public const string Id = "OPM2013";

    private static readonly NumberOption Least = new("min_team_size", 3, "how many people a team has at least");

    private static readonly NumberOption Most = new("max_team_size", 9, "how many people a team has at most", minimum: 1);

    private static readonly HashSet<TeamType> WorkingTogether =
    [
        TeamType.ProductTeam, TeamType.InternalProductTeam, TeamType.PlatformTeam, TeamType.InfrastructureTeam, TeamType.EnablingTeam, TeamType.Squad,
    ];

    public override RuleDescriptor Descriptor { get; } = new(Id, "The size of a team must be in range", RuleSeverity.Info, "")
    {
        Options = [Least, Most],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var least = options.IsCompleteModel ? options.ValueOf(Least) : 0;
        var most = options.ValueOf(Most);
        foreach (var team in graph.Teams.Where(team => WorkingTogether.Contains(team.Type)))
        {
            var size = team.Members
                .Where(membership => membership.Contains(options.Today))
                .Select(membership => membership.Person)
                .Distinct(StringComparer.Ordinal)
                .Count();
            if (size > most)
            {
                yield return Broken(team, team.Origin, $"{team.Name} has {size} people, more than {most}; split it along its work.");
            }
            else if (size < least)
            {
                var people = size == 1 ? "1 person" : $"{size} people";
                yield return Broken(team, team.Origin, $"{team.Name} has {people}, fewer than {least}; add to it, or join it with another team.");
            }
        }
    }
}
