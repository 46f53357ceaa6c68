using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds platform teams and internal product teams of which no other team consumes anything.</summary>
/// <remarks>Judged as soon as some team states what it consumes, or where the model is complete.</remarks>
internal sealed class ServiceTeamMustBeConsumed : Rule
{
    public const string Id = "OPM2014";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A platform team or internal product team must have a team that consumes its services", RuleSeverity.Warning, "D4.2, D0.R3");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        return graph.Teams.All(team => team.Consumes.Count == 0) && !options.IsCompleteModel
            ? []
            : graph.Teams
                .Where(team => team.Type == TeamType.PlatformTeam || team.Type == TeamType.InternalProductTeam)
                .Where(team => graph.UsesOf(team.Key).All(used => used.Team.Key == team.Key))
                .Select(team => Broken(
                    team, team.Origin, $"No team consumes a service of the {team.Kind} {team.Name}; state who does, or ask whether it is needed."));
    }
}
