using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds product teams, internal product teams and enabling teams of which nothing says where their money comes from.</summary>
/// <remarks>Judged as soon as some team states its funding, or where the model is complete.</remarks>
internal sealed class TeamMustBeFunded : Rule
{
    public const string Id = "OPM5001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A product team, internal product team or enabling team must be funded", RuleSeverity.Warning, "D0.R2 to D0.R4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options) =>
        !options.IsCompleteModel && graph.Teams.All(team => team.Funding.Count == 0)
            ? []
            : graph.Teams
                .Where(team => (team.Type.IsStreamTeam || team.Type == TeamType.EnablingTeam) && team.Funding.Count == 0)
                .Select(team => Broken(
                    team, team.Origin, $"Nothing funds the {team.Kind} {team.Name}; state the budget or the value stream that its money comes from."));
}
