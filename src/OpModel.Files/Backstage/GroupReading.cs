using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>Reads a group: a team, or the organisation itself.</summary>
internal static class GroupReading
{
    public static void Read(BackstageEntity group, CatalogReading reading)
    {
        if (group.Element.Definition == typeof(OrganizationDefinition))
        {
            ReadOrganization(group, reading);
        }
        else
        {
            ReadTeam(group, reading);
        }

        // Of a file that lists these too, Backstage takes no notice; people who read it do.
        foreach (var listed in new[] { "ancestors", "descendants" })
        {
            _ = reading.References(group, listed, EntityKind.Group).Count();
        }
    }

    private static void ReadOrganization(BackstageEntity group, CatalogReading reading)
    {
        var fields = reading.Fields(group);
        fields.Known(Annotation.Type);
        var organization = DefinitionForms.Organization(group.Element, fields);
        reading.Define(group, organization, fields);
        _ = reading.Reference(group, "parent", EntityKind.Group);
        _ = reading.References(group, "children", EntityKind.Group).Count();
        foreach (var (_, at) in reading.References(group, "members", EntityKind.User))
        {
            reading.Values.Note(at, $"{group.What} is the organisation itself, which has no members of its own; this one is passed over.");
        }
    }

    private static void ReadTeam(BackstageEntity group, CatalogReading reading)
    {
        var fields = reading.Fields(group, WithType(group, reading));
        var team = DefinitionForms.Team(group.Element, fields);
        if (reading.Reference(group, "parent", EntityKind.Group) is { } parent && team is not null && parent.Definition == typeof(TeamDefinition)
            && team.PartOf.All(containment => containment.Team != parent.Key))
        {
            team = team with { PartOf = new([new() { Team = parent.Key, Origin = reading.At(group.Spec["parent"]!) }, .. team.PartOf]) };
        }

        reading.Define(group, team, fields);
        foreach (var (child, at) in reading.References(group, "children", EntityKind.Group))
        {
            reading.Add(child, new ImpliedStatement(new Containment { Team = group.Element.Key, Origin = reading.At(at) }));
        }

        foreach (var (user, at) in reading.References(group, "members", EntityKind.User))
        {
            reading.Add(group.Element, UserReading.PlainMembership(user, reading.At(at)));
        }
    }

    /// <summary>The annotations with the type of team, which is that of the group where they state none.</summary>
    private static YamlMap WithType(BackstageEntity group, CatalogReading reading)
    {
        if (group.Annotations[Annotation.Type] is not null)
        {
            return group.Annotations;
        }

        var place = group.Place;
        var type = GroupType.Unknown;
        if (reading.Values.Text(group.Spec, "type", group.What) is { } stated)
        {
            place = group.Spec["type"]!.Place;
            type = GroupType.Find(stated) ?? type;
            if (GroupType.Find(stated) is null)
            {
                reading.NoteType(group.Spec["type"]!, stated);
            }
        }
        else if (group.Spec["type"] is null && !group.MissesSpec)
        {
            reading.Values.Problems.Add(place, $"{group.What} has no type; add the key \"type\" to its spec, such as team.");
        }

        YamlScalar value = new(place, Spelling.Hyphenated(type.Name), IsPlain: true);
        return new YamlMap(group.Annotations.Place, [.. group.Annotations.Entries, new(new(place, Annotation.Type, IsPlain: true), value)]);
    }
}
