using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>Reads what all entities have: kind, name, annotations; what else is said of them is read when all elements are known.</summary>
/// <param name="file">The file.</param>
/// <param name="values">Takes the values out.</param>
internal sealed class EntityReader(OrganizationText file, EntityValues values)
{
    private const string ApiVersion = "backstage.io/";

    private readonly Dictionary<string, FilePlace> _places = new(StringComparer.Ordinal);
    private readonly PassedOverEntities _passedOver = new();
    private readonly List<ElementName> _elements = [];

    /// <summary>What the entities are in the organisation, those that are passed over among them, since others may refer to them.</summary>
    public IReadOnlyList<ElementName> Elements => _elements;

    /// <summary>Whether a file holds an entity of Backstage's.</summary>
    public static bool HasEntity(OrganizationText file) => Documents(file).Any(IsEntity);

    /// <summary>What may be an entity: the documents, and the items of one that is a list, as the interface of Backstage gives them.</summary>
    private static IEnumerable<YamlNode> Documents(OrganizationText file) =>
        file.Yaml.Documents.SelectMany(document => document is YamlList list ? list.Items : [document]);

    private static bool IsEntity(YamlNode document) =>
        document is YamlMap map && map["kind"] is not null
        && map["apiVersion"] is YamlScalar { Text: var version } && version.StartsWith(ApiVersion, StringComparison.Ordinal);

    /// <summary>Reads all documents of the file.</summary>
    public List<BackstageEntity> ReadAll()
    {
        List<BackstageEntity> entities = [];
        foreach (var document in Documents(file))
        {
            if (!IsEntity(document))
            {
                _passedOver.Add(document, OtherForm(document));
            }
            else if (Read((YamlMap)document) is { } entity)
            {
                entities.Add(entity);
            }
        }

        _passedOver.Tell(values);
        return entities;
    }

    private static string OtherForm(YamlNode document) =>
        document is not YamlMap map || map["kind"] is not YamlScalar { IsNothing: false, Text: var kind } ? "another form"
        : EntityKind.Read.Contains(kind) ? $"kind {kind} and another apiVersion"
        : $"kind {kind}";

    private BackstageEntity? Read(YamlMap document)
    {
        if (values.Problems.Text(document["kind"]!, "the kind of an entity") is not { } kind || !IsKnown(document, kind))
        {
            return null;
        }

        var what = EntityKind.A(kind);
        if (document["metadata"] is null)
        {
            values.Problems.Add(document, $"{what} has no metadata; add the key \"metadata\" with a name.");
            return null;
        }

        return values.Map(document, "metadata", what) is { } metadata && Reference(kind, metadata, what) is var (reference, place)
            ? Read(document, metadata, reference, place)
            : null;
    }

    /// <summary>Whether entities of a kind are read; tells where they are not.</summary>
    private bool IsKnown(YamlMap document, string kind)
    {
        if (EntityKind.Read.Contains(kind))
        {
            return true;
        }

        if (NearestName.Find(kind, EntityKind.Read) is { } nearest)
        {
            values.Problems.Add(document["kind"]!, $"there is no kind \"{kind}\"; did you mean \"{nearest}\"?");
        }
        else
        {
            _passedOver.Add(document, $"kind {kind}");
            DeclareOther(document, kind);
        }

        return false;
    }

    private (EntityReference Reference, FilePlace Place)? Reference(string kind, YamlMap metadata, string what)
    {
        if (metadata["name"] is null)
        {
            values.Problems.Add(metadata, $"{what} has no name; add the key \"name\" to its metadata.");
            return null;
        }

        if (values.Text(metadata, "name", what) is not { } name)
        {
            return null;
        }

        if (name.Contains("${{"))
        {
            _passedOver.Add(metadata, $"kind {kind} in a template");
            return null;
        }

        if (metadata["name"] is YamlScalar plain && PlainValue.IsNoText(plain))
        {
            values.Problems.Add(plain, $"the name {name} is no text for Backstage; write \"{name}\" in quotes.");
        }

        if (!EntityName.IsRight(name))
        {
            values.Problems.Add(metadata["name"]!, $"\"{name}\" is no name for Backstage; write {EntityName.Rule}.");
            return null;
        }

        var space = metadata["namespace"] is null ? EntityReference.DefaultNamespace : values.Text(metadata, "namespace", what);
        if (space is not null && !EntityName.IsRightNamespace(space))
        {
            values.Problems.Add(metadata["namespace"]!, $"\"{space}\" is no namespace for Backstage; write {EntityName.NamespaceRule}.");
            return null;
        }

        return space is null ? null : (new(kind, space, name), metadata["name"]!.Place);
    }

    private BackstageEntity? Read(YamlMap document, YamlMap metadata, EntityReference reference, FilePlace place)
    {
        if (_places.TryGetValue(reference.Key, out var first))
        {
            values.Problems.Add(place, $"{reference.What} stands on line {first.Line} already; give one of the two another name.");
            return null;
        }

        _places.Add(reference.Key, place);
        if (document["spec"] is null)
        {
            values.Problems.Add(place, $"{reference.What} has no spec; add the key \"spec\".");
        }

        if (reference.Kind == EntityKind.Location)
        {
            _passedOver.Add(document, $"kind {reference.Kind}");
        }

        var stated = values.Map(document, "spec", reference.What);
        var spec = stated ?? new YamlMap(place, []);
        var annotations = Annotation.Read(metadata, place, file, values, reference.What);
        var element = Element(reference, DisplayName(metadata, spec, reference), spec, annotations);
        _elements.Add(element);
        return new(reference, element, place, spec, annotations) { MissesSpec = stated is null };
    }

    /// <summary>Declares an entity of a kind that is not read, of which nothing is known but its name.</summary>
    private void DeclareOther(YamlMap document, string kind)
    {
        if (document["metadata"] is YamlMap metadata && metadata["name"] is YamlScalar { IsNothing: false } name)
        {
            var space = metadata["namespace"] is YamlScalar { IsNothing: false } stated ? stated.Text : EntityReference.DefaultNamespace;
            EntityReference reference = new(EntityKind.Canonical(kind), space, name.Text);
            _elements.Add(new(typeof(BackstageEntity), reference.Key, reference.Name, reference.Id));
        }
    }

    private string DisplayName(YamlMap metadata, YamlMap spec, EntityReference reference)
    {
        var profile = reference.Kind is EntityKind.Group or EntityKind.User ? values.Map(spec, "profile", reference.What) : null;
        var name = profile is null ? null : values.Text(profile, "displayName", reference.What);
        return (name ?? values.Text(metadata, "title", reference.What) ?? reference.Name).Trim();
    }

    private static ElementName Element(EntityReference reference, string name, YamlMap spec, YamlMap annotations)
    {
        var type = (annotations[Annotation.Type] as YamlScalar)?.Text;
        ElementName element = new(typeof(BackstageEntity), reference.Key, name, reference.Id) { Owner = Owner(spec, reference)?.ToString() };
        return reference.Kind switch
        {
            EntityKind.User => element with { Definition = typeof(PersonDefinition) },
            EntityKind.Group => element with { Definition = type == Annotation.OrganizationType ? typeof(OrganizationDefinition) : typeof(TeamDefinition) },
            EntityKind.System or EntityKind.Domain when type == Annotation.ValueStreamType => element with { Definition = typeof(ValueStreamDefinition) },
            EntityKind.Component or EntityKind.Resource or EntityKind.Api when annotations[Annotation.Provides] is { } provides =>
                element with { Definition = typeof(ServiceOffer), Name = ServiceName(provides) ?? name },
            _ => element,
        };
    }

    /// <summary>What an annotation of what a component provides calls the service, in the first of its entries that does.</summary>
    private static string? ServiceName(YamlNode provides) => provides switch
    {
        YamlScalar { IsNothing: false } scalar => scalar.Text.Trim(),
        YamlMap map => map[Annotation.Service] is { } service ? ServiceName(service) : null,
        YamlList list => list.Items.Select(ServiceName).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static EntityReference? Owner(YamlMap spec, EntityReference reference) =>
        spec["owner"] is { } owner ? EntityReference.Of(owner, EntityKind.Group, reference.Namespace) : null;
}
