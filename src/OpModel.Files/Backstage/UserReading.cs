using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>Reads a user: a person, and the person's memberships.</summary>
internal static class UserReading
{
    private static readonly Type[] Team = [typeof(TeamDefinition)];
    private static readonly Type[] Role = [typeof(RoleDefinition)];

    public static void Read(BackstageEntity user, CatalogReading reading)
    {
        var fields = reading.Fields(user);
        var person = DefinitionForms.Person(user.Element, fields);
        List<PlacedRole> roles = [.. fields.Statements(Annotation.Role, Annotation.Role, role => PlacedRole(role, user.Element.Key))];
        reading.Define(user, person, fields);
        List<string> groups = [];
        foreach (var (group, at) in reading.References(user, "memberOf", EntityKind.Group))
        {
            if (group.Definition != typeof(TeamDefinition))
            {
                reading.Values.Note(at, $"the group {group.Id} is the organisation itself, which has no members of its own; this membership is passed over.");
                continue;
            }

            groups.Add(group.Key);
            var held = roles.Where(role => role.Team is null).ToList();
            if (!roles.Exists(role => role.Team == group.Key))
            {
                held.ForEach(role => reading.Add(group, role.Membership));
                reading.Add(group, PlainMembership(user.Element, reading.At(at)));
            }
        }

        foreach (var role in roles.Where(role => role.Team is not null))
        {
            reading.Additions.Add(new(role.Team!, role.Membership));
        }

        if (groups.Count == 0 && roles.Exists(role => role.Team is null))
        {
            fields.Refuse(Annotation.Role, $"{user.What} has a role for each group in memberOf, and there is none; add the key \"group\" to the role, or the group to memberOf.");
        }
    }

    /// <summary>That a person is on a team, and no word of the role.</summary>
    public static ImpliedStatement PlainMembership(ElementName person, Origin origin) =>
        new(new Membership { Person = person.Key, Role = WellKnownRoles.TeamMember, Origin = origin });

    private static PlacedRole? PlacedRole(FieldReader fields, string person)
    {
        var (team, role) = (fields.Reference(Annotation.Group, Team), fields.NeededReference(Annotation.Role, Role));
        var (allocation, lentBy) = (fields.Number("allocation", 0, 100), fields.Reference("lent-by", Team));
        var (from, until) = fields.Dates();
        return role is null || (team is null && fields.States(Annotation.Group))
            ? null
            : new(team, new() { Person = person, Role = role, Allocation = allocation, LentBy = lentBy, From = from, Until = until, Origin = fields.Origin });
    }
}
