using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>What readers of annotations share: elements are called as references of Backstage do it, or as in an organisation file.</summary>
internal sealed record EntityContext(string Path, ElementNames Names, YamlProblems Problems, CatalogNames Catalog, string Namespace)
    : ReadingContext(Path, Names, Problems)
{
    private static readonly (Type Definition, string Kind)[] Kinds =
    [
        (typeof(TeamDefinition), EntityKind.Group),
        (typeof(OrganizationDefinition), EntityKind.Group),
        (typeof(PersonDefinition), EntityKind.User),
        (typeof(ValueStreamDefinition), EntityKind.System),
        (typeof(ValueStreamDefinition), EntityKind.Domain),
    ];

    public override IReadOnlyList<ElementName> Find(string text, IReadOnlyList<Type> definitions)
    {
        List<ElementName> found = [];
        foreach (var (definition, kind) in Kinds)
        {
            if (definitions.Contains(definition) && EntityReference.Parse(text.Trim(), kind, Namespace) is { } reference && reference.Kind == kind
                && Catalog.Find(reference) is { } element && definitions.Contains(element.Definition) && !found.Contains(element))
            {
                found.Add(element);
            }
        }

        // Budgets and roles are no entities, so that what is called like one may be meant beside an entity of that name.
        return found.Count == 0
            ? base.Find(text, definitions)
            : [.. found, .. base.Find(text, [.. definitions.Where(definition => Array.TrueForAll(Kinds, kind => kind.Definition != definition))])];
    }
}
