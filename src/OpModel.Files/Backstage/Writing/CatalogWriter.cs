using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>Writes an organisation as a catalogue, with annotations for what Backstage has no field for.</summary>
internal sealed class CatalogWriter
{
    private readonly IsoDate? _today;
    private readonly List<Definition> _elements;
    private readonly CatalogReferences _references;
    private readonly CatalogWritingContext _context;
    private readonly List<EntityText> _services = [];
    private readonly ILookup<string, TeamDefinition> _teamsByMember;

    private CatalogWriter(List<Definition> elements, IEnumerable<Definition> all, IsoDate? today)
    {
        (_elements, _today) = (elements, today);
        _references = new(elements);
        _context = new(new(ElementNames.Of(all).Select(AsRead)), _references);
        _teamsByMember = elements.OfType<TeamDefinition>()
            .SelectMany(team => team.Members.Where(IsListed).Select(membership => membership.Person).Distinct().Select(person => (Person: person, Team: team)))
            .ToLookup(member => member.Person, member => member.Team, StringComparer.Ordinal);
    }

    /// <summary>Writes elements as one file.</summary>
    /// <param name="definitions">The whole organisation, with the roles of the library, which are referred to and not written.</param>
    /// <param name="today">The day whose members groups are to have, since Backstage knows no days; all where it is left out. The days themselves stand in annotations.</param>
    /// <returns>The text, the same for elements in any order.</returns>
    public static WrittenText Write(IReadOnlyList<Definition> definitions, IsoDate? today)
    {
        var (elements, notCarried) = Section.Once(Section.InOrder(definitions));
        CatalogWriter writer = new(elements, [.. elements, .. definitions.Where(definition => definition is RoleDefinition { IsOfLibrary: true })], today);
        var text = YamlWriter.WriteAll(writer.WriteAll());
        return new(text, [.. notCarried, .. InOrder(elements, writer._references.NotCarried.Concat(writer._context.NotCarried))]);
    }

    private static IEnumerable<NotCarried> InOrder(List<Definition> elements, IEnumerable<NotCarried> notCarried)
    {
        var places = elements.Select((element, index) => (element.Key, index)).ToDictionary(element => element.Key, element => element.index, StringComparer.Ordinal);
        return notCarried.OrderBy(stated => places[stated.Element.Key]);
    }

    private List<YamlMap> WriteAll()
    {
        List<EntityText> entities = [.. _elements.OfType<OrganizationDefinition>().Select(Organization).OfType<EntityText>()];
        entities.AddRange(_elements.OfType<TeamDefinition>().Select(Team));
        entities.AddRange(_elements.OfType<PersonDefinition>().Select(Person));
        entities.AddRange(_elements.OfType<ValueStreamDefinition>().Select(ValueStream));
        entities.AddRange(_services);
        foreach (var element in _elements.Where(element => CatalogReferences.KindOf(element) is null))
        {
            _context.Element = element;
            _context.Leave($"the {element.Kind} {element.Name} is left out, since Backstage has nothing of the kind; keep it in an organisation file or in C#, beside the catalogue.");
        }

        return entities.ConvertAll(entity => entity.ToYaml());
    }

    private EntityText? Organization(OrganizationDefinition organization)
    {
        var (entity, fields) = Begin(organization);
        DefinitionFields.Write(fields, organization);
        if (fields.IsBroken)
        {
            _references.Remove(organization.Key);
            return null;
        }

        return WithProfile(entity, organization)
            .Annotate(Annotation.Type, Annotation.OrganizationType).Annotate(fields.Map)
            .Specify("type", "organization").Specify("children", []);
    }

    private EntityText Team(TeamDefinition team)
    {
        var (entity, fields) = Begin(team);
        var (parent, others) = Containers(team);
        DefinitionFields.Write(fields, team with { Members = team.Members.All(IsPlain) ? default : team.Members, PartOf = others, Provides = default });
        AddServices(team);
        return WithProfile(entity, team)
            .Annotate(fields.Map, but: Annotation.Type)
            .Specify("type", Spelling.Hyphenated(team.Type.Name)).Specify("parent", parent).Specify("children", []);
    }

    private EntityText Person(PersonDefinition person)
    {
        var (entity, fields) = Begin(person);
        DefinitionFields.Write(fields, person);
        return WithProfile(entity, person)
            .Annotate(fields.Map)
            .Specify("memberOf", _teamsByMember[person.Key].Select(team => _references.Find(team.Key)!.From(_context.Namespace)));
    }

    private EntityText ValueStream(ValueStreamDefinition valueStream)
    {
        var (entity, fields) = Begin(valueStream);
        var owner = valueStream.Owner is { } stated && _references.Find(stated.Owner) is not null ? _context.Refer(stated.Owner, StatementForms.Owners) : null;
        DefinitionFields.Write(fields, owner is null ? valueStream : valueStream with { Owner = null });
        entity.Title = Title(valueStream);
        if (owner is null)
        {
            _context.Leave($"the value stream {valueStream.Name} is written without an owner, and Backstage takes no system that has none; let a team or a person own it.");
        }

        return entity.Annotate(Annotation.Type, Annotation.ValueStreamType).Annotate(fields.Map).Specify("owner", owner);
    }

    /// <summary>A component for each service that a team offers, with all its prices.</summary>
    private void AddServices(TeamDefinition team)
    {
        var owner = _references.Find(team.Key)!;
        foreach (var service in team.Provides.GroupBy(offer => offer.Service))
        {
            FieldWriter fields = new($"the {team.Kind} {team.Name}", _context);
            fields.Statements(Annotation.Provides, Annotation.Service, service, StatementFields.Offer);
            if (fields.Map[Annotation.Provides] is { } offers)
            {
                var reference = _references.Take(EntityKind.Component, owner.Namespace, service.Key);
                EntityText component = new(reference) { Title = service.Key.Trim() == reference.Name ? null : service.Key.Trim() };
                _services.Add(component
                    .Annotate(Annotation.Provides, service.Key == service.Key.Trim() ? WithoutName(offers) : offers)
                    .Specify("type", "service").Specify("lifecycle", "production").Specify("owner", owner.Name));
            }
        }
    }

    /// <summary>Offers without the name of the service, which is that of the component, unless nothing else is said.</summary>
    private static YamlNode WithoutName(YamlNode offers) => offers switch
    {
        YamlList list => list with { Items = [.. list.Items.Select(WithoutName)] },
        YamlMap map => new YamlMap(map.Place, [.. map.Entries.Where(entry => entry.Key.Text != Annotation.Service)]),
        _ => offers,
    };

    private (EntityText Entity, FieldWriter Fields) Begin(Definition element)
    {
        var reference = _references.Find(element.Key)!;
        (_context.Element, _context.Namespace) = (element, reference.Namespace);
        return (new(reference), new($"the {element.Kind} {element.Name}", _context));
    }

    private EntityText WithProfile(EntityText entity, Definition element) => Title(element) is { } name ? entity.Profile(name) : entity;

    /// <summary>What people call an element; nothing where that is its name in the catalogue, or cannot be written.</summary>
    private string? Title(Definition element)
    {
        FieldWriter fields = new($"the {element.Kind} {element.Id}", _context);
        fields.Text(FieldReader.Name, element.Name.Trim());
        return fields.Map[FieldReader.Name] is YamlScalar { Text: var name } && name != _references.Find(element.Key)!.Name ? name : null;
    }

    /// <summary>The parent of a team, of which Backstage has one, and what else contains it or says more.</summary>
    private (string? Parent, EquatableArray<Containment> Others) Containers(TeamDefinition team)
    {
        if (team.PartOf.Count == 0)
        {
            // The organisation contains what nothing else does; read again, it contains nothing.
            return (_elements.OfType<OrganizationDefinition>().ToList() is [var only] ? Reference(only.Key) : null, default);
        }

        var first = team.PartOf[0];
        Containment[] others = [.. team.PartOf.Skip(1)];
        var isPlain = first with { Origin = Origin.None } == new Containment { Team = first.Team } && Array.TrueForAll(others, other => other.Team != first.Team);
        return Reference(first.Team) is { } parent ? (parent, isPlain ? others : team.PartOf) : (null, team.PartOf);
    }

    private string? Reference(string key) => _references.Find(key)?.From(_context.Namespace);

    private bool IsListed(Membership membership) => _today is not { } day || membership.Contains(day);

    /// <summary>Whether nothing is said of a membership but that there is one, which the fields of Backstage say too.</summary>
    private bool IsPlain(Membership membership) => _references.Find(membership.Person) is not null
        && membership with { Origin = Origin.None } == new Membership { Person = membership.Person, Role = WellKnownRoles.TeamMember };

    /// <summary>The names of an element as they will be read.</summary>
    private ElementName AsRead(ElementName name) =>
        _references.Find(name.Key) is { } reference ? name with { Key = reference.Key, Name = name.Name.Trim(), Id = reference.Id } : name;
}
