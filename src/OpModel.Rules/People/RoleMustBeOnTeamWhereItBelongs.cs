using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds roles on teams of a type on which they have no place, such as a chief officer on a product team.</summary>
internal sealed class RoleMustBeOnTeamWhereItBelongs : Rule
{
    public const string Id = "OPM1008";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A role must be on a team of a type where it has its place", RuleSeverity.Warning, "D0");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var (team, membership) in graph.Memberships)
        {
            if (graph.FindRole(membership.Role) is { BelongsOn.Count: > 0 } role && !role.BelongsOn.Contains(team.Type.Name))
            {
                var places = role.BelongsOn.Select(type => TeamType.Find(type)?.DisplayName ?? RoleDefinition.NameFromType(type));
                var message = $"{graph.NameOfPerson(membership.Person)} is {role.Name} of the {team.Kind} {team.Name}, and that role has its place on "
                    + $"{Words.Or(places.Select(Words.A))}; move it there, or name another role.";
                yield return Broken(team, membership.Origin, message);
            }
        }
    }
}
