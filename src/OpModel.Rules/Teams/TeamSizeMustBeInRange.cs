using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds teams that work together day by day and have fewer or more people, today or on the days at hand, than is good for that.</summary>
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
        var judged = graph.DaysOr(options.Today);
        foreach (var team in graph.Teams.Where(team => WorkingTogether.Contains(team.Type) && team.Term.Meets(judged)))
        {
            var size = AtOnce.Extremes(team.Members.Select(membership => (membership.Person, membership.Term)), judged.And(team.Term));
            if (size.Most > most)
            {
                yield return Broken(team, team.Origin, $"{team.Name} has {size.Most} people{judged.On(size.DayOfMost)}, more than {most}; split it along its work.") with
                {
                    Extent = new("more people than the limit") { By = size.Most - most },
                };
            }
            else if (size.Fewest < least)
            {
                var people = $"{Words.Count(size.Fewest, "person", "people")}{judged.On(size.DayOfFewest)}";
                yield return Broken(team, team.Origin, $"{team.Name} has {people}, fewer than {least}; add to it, or join it with another team.") with
                {
                    Extent = new("fewer people than the limit") { By = least - size.Fewest },
                };
            }
        }
    }
}
