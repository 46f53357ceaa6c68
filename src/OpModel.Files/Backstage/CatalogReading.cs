using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>What is read of a file while all of its entities are gone through.</summary>
/// <param name="path">The file.</param>
/// <param name="names">All elements of the organisation.</param>
internal sealed class CatalogReading(string path, ElementNames names)
{
    private readonly YamlProblems _problems = new();
    private readonly List<FileProblem> _notes = [];
    private readonly CatalogNames _catalog = CatalogNames.Of(names);
    private readonly HashSet<string> _unknownTypes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was found.</summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>What was found of elements that may stand elsewhere.</summary>
    public List<Addition> Additions { get; } = [];

    public IReadOnlyList<FileProblem> Problems => _problems.Found;

    public IReadOnlyList<FileProblem> Notes => _notes;

    /// <summary>Takes values out of entities.</summary>
    public EntityValues Values => new(_problems, _notes);

    /// <summary>The place of a statement.</summary>
    public Origin At(YamlNode node) => new FileOrigin(path, node.Place);

    /// <summary>Reads the annotations of an entity by the keys of an organisation file.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="annotations">Its annotations, where something is to be put to them.</param>
    public YamlFieldReader Fields(BackstageEntity entity, YamlMap? annotations = null) =>
        new(annotations ?? entity.Annotations, entity.What, new EntityContext(path, names, _problems, _catalog, entity.Namespace));

    /// <summary>Adds the definition of an entity, with what all elements may state.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="definition">The definition; nothing where it could not be read.</param>
    /// <param name="fields">Its annotations, of which all others have been asked for.</param>
    public void Define(BackstageEntity entity, Definition? definition, YamlFieldReader fields)
    {
        var waivers = fields.Statements("waivers", "rule", StatementForms.Waiver);
        if (definition is not null)
        {
            Definitions.Add(definition with { Id = entity.Element.Id, Origin = new FileOrigin(path, entity.Place), Waivers = waivers });
        }

        fields.RefuseOthers();
    }

    /// <summary>Adds a statement to an element.</summary>
    public void Add(ElementName element, DefinitionStatement statement) => Additions.Add(new(element.Key, statement));

    /// <summary>Tells once of a type of group that means no type of team.</summary>
    public void NoteType(YamlNode at, string type)
    {
        if (_unknownTypes.Add(type))
        {
            Values.Note(at, $"the type \"{type}\" says nothing of the type of team, so that these groups are taken for squads; "
                + $"state it by the annotation {Annotation.Prefix}{Annotation.Type}, or take a type that says it, such as product-team.");
        }
    }

    /// <summary>Finds the element that a field refers to; tells where there is none.</summary>
    /// <param name="entity">The entity that refers.</param>
    /// <param name="field">The field; nothing is found where it is not there.</param>
    /// <param name="kinds">The kinds that may stand there, the one that need not be named first; any where none is given, and then it has to be named.</param>
    public ElementName? Reference(BackstageEntity entity, string field, params IReadOnlyList<string> kinds) =>
        Values.Node(entity.Spec, field, entity.What) is { } node ? Resolve(entity, field, node, kinds) : null;

    /// <summary>Finds the elements that a list of references refers to; tells where there are none.</summary>
    /// <param name="entity">The entity that refers.</param>
    /// <param name="field">The field with the list.</param>
    /// <param name="kinds">The kinds that may stand there, as above.</param>
    public IEnumerable<(ElementName Element, YamlNode At)> References(BackstageEntity entity, string field, params IReadOnlyList<string> kinds)
    {
        foreach (var node in Values.Items(entity.Spec, field, entity.What))
        {
            if (Resolve(entity, field, node, kinds) is { } element)
            {
                yield return (element, node);
            }
        }
    }

    /// <summary>Finds the owner of an element that belongs to another; nothing where it names none, or one that there is not.</summary>
    public ElementName? OwnerOf(ElementName element) =>
        element.Owner is { } owner && EntityReference.Parse(owner, kind: null, EntityReference.DefaultNamespace) is { } reference ? _catalog.Find(reference) : null;

    private ElementName? Resolve(BackstageEntity entity, string field, YamlNode node, IReadOnlyList<string> kinds)
    {
        var what = $"the field {field} of {entity.What}";
        if (Values.IsElsewhere(node, what) || (node is not YamlMap && _problems.Text(node, what) is null))
        {
            return null;
        }

        if (EntityReference.Of(node, kinds.Count == 0 ? null : kinds[0], entity.Namespace) is not { } reference)
        {
            _problems.Add(node, kinds.Count == 0 && EntityReference.Of(node, EntityKind.Component, entity.Namespace) is { } kindless
                ? $"{what} names no kind, and any may stand here; write component:{kindless.Name} or resource:{kindless.Name}."
                : $"{what} is no reference; write it as [kind:][namespace/]name.");
            return null;
        }

        if (kinds.Count > 0 && !kinds.Contains(reference.Kind))
        {
            _problems.Add(node, $"{what} refers to {reference.What}, and only {Words.Or(kinds.Select(EntityKind.A))} may stand here.");
            return null;
        }

        var found = _catalog.Find(reference);
        if (found is null)
        {
            TellDangling(entity, node, reference, kinds.Count == 0 ? null : kinds[0]);
        }

        return found;
    }

    private void TellDangling(BackstageEntity entity, YamlNode node, EntityReference reference, string? plainKind)
    {
        var space = reference.IsInDefaultNamespace ? "" : $" in the namespace {reference.Namespace}";
        var mend = "write one that there is, or add it.";
        if (_catalog.Nearest(reference, entity.Namespace) is { } nearest)
        {
            var kind = reference.Kind == plainKind ? "" : reference.Kind.ToLowerInvariant() + ":";
            mend = $"did you mean \"{kind}{nearest.From(entity.Namespace)}\"?";
        }

        _problems.Add(node, $"there is no {EntityKind.Noun(reference.Kind)} \"{reference.Name}\"{space}; {mend}");
    }
}
