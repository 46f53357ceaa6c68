using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds that an organisation has no ecosystem team, or one without the roles that lead the whole.</summary>
/// <remarks>
/// In a model that is not complete, a missing ecosystem team is passed over, and one that holds none of these roles is led in a way of
/// its own.
/// </remarks>
internal sealed class EcosystemTeamMustHaveItsRoles : Rule
{
    public const string Id = "OPM2016";

    private static readonly ListOption Needed = new(
        "ecosystem_roles",
        [
            "chief executive officer", "chief product officer", "chief technology officer", "chief operating officer", "chief revenue officer",
            "chief financial officer",
        ],
        "which roles the ecosystem team needs, by their names");

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The ecosystem team must have the roles that it needs", RuleSeverity.Warning, "D0")
    {
        Options = [Needed],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        List<TeamDefinition> leading = [.. graph.Teams.Where(team => team.Type == TeamType.EcosystemTeam)];
        if (leading.Count == 0)
        {
            if (options.IsCompleteModel && graph.Organization is { } organization)
            {
                yield return Broken(organization, organization.Origin, $"{organization.Name} has no ecosystem team; add the team that leads the whole.");
            }

            yield break;
        }

        var needed = options.ValueOf(Needed);
        HashSet<string> held = new(
            leading.SelectMany(team => team.Members).Select(membership => graph.NameOfRole(membership.Role)), StringComparer.OrdinalIgnoreCase);
        string[] missing = [.. needed.Where(role => !held.Contains(role))];
        if (missing.Length > 0 && (missing.Length < needed.Count || options.IsCompleteModel))
        {
            yield return Broken(
                leading[0], leading[0].Origin, $"The ecosystem team {leading[0].Name} has no {Words.Or(missing)}; give each of these roles to somebody.") with
            {
                Extent = new("roles that nobody holds") { Parts = missing },
            };
        }
    }
}
