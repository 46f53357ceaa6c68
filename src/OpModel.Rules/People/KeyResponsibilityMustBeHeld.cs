using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds key responsibilities of leadership that neither a role that somebody holds nor a team answers for.</summary>
/// <remarks>All that are missing are named in one violation, at the ecosystem team. It is judged once somebody is on that team.</remarks>
internal sealed class KeyResponsibilityMustBeHeld : Rule
{
    public const string Id = "OPM1007";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Every key responsibility of leadership must be held by somebody", RuleSeverity.Warning, "D0.R1 to D0.R10");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        Definition? leadership = graph.Teams.FirstOrDefault(team => team.Type == TeamType.EcosystemTeam && (team.Members.Count > 0 || options.IsCompleteModel));
        leadership ??= options.IsCompleteModel ? graph.Organization : null;
        if (leadership is null)
        {
            yield break;
        }

        var held = graph.Roles.Where(role => graph.MembershipsIn(role.Key).Any()).SelectMany(role => role.Responsibilities)
            .Concat(graph.Teams.SelectMany(team => team.Responsibilities))
            .Select(responsibility => responsibility.Name.Trim());
        string[] missing = [.. KeyResponsibility.All.Except(held, StringComparer.OrdinalIgnoreCase)];
        if (missing.Length > 0)
        {
            var message = $"Nobody in {leadership.Name} holds what leadership owes: {string.Join(", ", missing)}; "
                + $"give {(missing.Length == 1 ? "it" : "them")} to a role that somebody holds, or to a team.";
            yield return Broken(leadership, leadership.Origin, message) with { Extent = new("what leadership owes and nobody holds") { Parts = missing } };
        }
    }
}
