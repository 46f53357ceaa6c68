using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>All elements of the organisation, as references find them.</summary>
/// <remarks>
/// An entity is found by kind, namespace and name. A group or a user that no catalogue declares may be a team or a person of C# or of another file, called
/// by its id.
/// </remarks>
internal sealed class CatalogNames
{
    /// <summary>What is known of elements already, so that each file of a catalogue need not gather it anew.</summary>
    private static readonly ConditionalWeakTable<ElementNames, CatalogNames> Made = new();

    private static readonly Type[] Groups = [typeof(TeamDefinition), typeof(OrganizationDefinition)];
    private static readonly Type[] Users = [typeof(PersonDefinition)];
    private static readonly Type[] Others = [typeof(BackstageEntity), typeof(ServiceOffer), typeof(ValueStreamDefinition)];

    private readonly ConcurrentDictionary<string, ILookup<string, EntityReference>> _known = new(StringComparer.Ordinal);
    private readonly ElementNames _names;

    private CatalogNames(ElementNames names) => _names = names;

    /// <summary>The elements as references find them.</summary>
    public static CatalogNames Of(ElementNames names) => Made.GetValue(names, made => new(made));

    /// <summary>Finds what a reference refers to.</summary>
    public ElementName? Find(EntityReference reference)
    {
        var types = Types(reference.Kind);
        foreach (var found in _names.Find(reference.Key, types))
        {
            if (found.Key == reference.Key)
            {
                return found;
            }
        }

        return reference.IsInDefaultNamespace && types != Others
            ? First(_names.Find(reference.Name, types).Where(found => found.Id.Equals(reference.Name, StringComparison.OrdinalIgnoreCase)))
            : null;
    }

    /// <summary>What to write in place of a reference to something that there is not.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="space">The namespace from which it refers.</param>
    /// <returns>The nearest that there is; nothing where none is near.</returns>
    public EntityReference? Nearest(EntityReference reference, string space)
    {
        var known = Known(reference.Kind);
        var name = NearestName.Find(reference.Name, known.Select(same => same.Key));
        return name is null ? null : known[name].OrderByDescending(found => found.IsIn(reference.Namespace)).ThenByDescending(found => found.IsIn(space)).First();
    }

    /// <summary>The elements of a kind by their names, those of all namespaces.</summary>
    private ILookup<string, EntityReference> Known(string kind) => _known.GetOrAdd(kind, _ =>
    {
        var types = Types(kind);
        var isPlaced = $".{kind}s.";
        return _names.Among(types)
            .Where(name => types != Others || name.Key.Contains(isPlaced))
            .Select(name => EntityReference.Parse(name.Id, kind, EntityReference.DefaultNamespace))
            .OfType<EntityReference>()
            .ToLookup(found => found.Name, StringComparer.OrdinalIgnoreCase);
    });

    private static Type[] Types(string kind) => kind switch
    {
        EntityKind.Group => Groups,
        EntityKind.User => Users,
        _ => Others,
    };

    private static ElementName? First(IEnumerable<ElementName> found)
    {
        foreach (var name in found)
        {
            return name;
        }

        return null;
    }
}
