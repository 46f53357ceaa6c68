using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds departments and teams that own no objective, themselves or by somebody who leads them.</summary>
/// <remarks>Judged as soon as a team owns an objective, or where the model is complete. Chapters and guilds serve the goals of others.</remarks>
internal sealed class TeamMustHaveGoal : Rule
{
    public const string Id = "OPM4007";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A department or team must have a goal", RuleSeverity.Info, "D3.5");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        HashSet<string> owners = new(graph.Objectives.Select(objective => objective.Owner?.Owner).OfType<string>(), StringComparer.Ordinal);
        return !options.IsCompleteModel && !graph.Teams.Any(team => owners.Contains(team.Key))
            ? []
            : graph.Teams
                .Where(team => team.Type != TeamType.Chapter && team.Type != TeamType.Guild)
                .Where(team => !owners.Contains(team.Key) && !team.LeadersWithPlaces().Any(lead => owners.Contains(lead.Person)))
                .Select(team => Broken(
                    team, team.Origin, $"The {team.Kind} {team.Name} has no goal; define an objective that it owns, or that its lead does."));
    }
}
