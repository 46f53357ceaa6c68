using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds leads whose background, where it is stated, is not the one that the type of their team calls for.</summary>
/// <remarks>
/// Product teams are led by business people, platform teams by technical people, infrastructure teams by technical people who have run
/// infrastructure. A team's leads are those that it states; where it states none, those who hold the role of team lead.
/// </remarks>
internal sealed class LeadBackgroundMustFitTeamType : Rule
{
    public const string Id = "OPM1011";

    private static readonly Dictionary<TeamType, (Background Any, string Words)> Called = new()
    {
        [TeamType.ProductTeam] = (Background.Business, "business"),
        [TeamType.PlatformTeam] = (Background.Technical | Background.Infrastructure, "technical"),
        [TeamType.InfrastructureTeam] = (Background.Technical | Background.Infrastructure, "technical"),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The background of a team's lead must fit the type of the team", RuleSeverity.Info, "D4.1 to D4.3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var team in graph.Teams)
        {
            if (!Called.TryGetValue(team.Type, out var called))
            {
                continue;
            }

            foreach (var (key, place) in team.LeadersWithPlaces())
            {
                if (graph.FindPerson(key) is { Background: not Background.None } person && (person.Background & called.Any) == 0)
                {
                    var message = $"{person.Name} leads the {team.Kind} {team.Name} and has no {called.Words} background; "
                        + $"have somebody lead it who has, or state {Words.A(called.Words)} background where there is one.";
                    yield return Broken(team, place, message, person.Origin);
                }
            }
        }
    }
}
