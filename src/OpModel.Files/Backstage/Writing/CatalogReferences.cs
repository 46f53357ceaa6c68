using System.Text;
using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>The names that elements have in a catalogue: their ids, where Backstage takes them.</summary>
internal sealed class CatalogReferences
{
    /// <summary>How long a name is made at most, so that a number still fits behind it.</summary>
    private const int MadeLength = EntityName.MostCharacters - 6;

    private readonly Dictionary<string, EntityReference> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<NotCarried> _notCarried = [];

    /// <param name="elements">All elements, in order; an element whose id can stand keeps it, whatever those before it would want.</param>
    public CatalogReferences(IReadOnlyList<Definition> elements)
    {
        List<Definition> others = [];
        foreach (var element in elements.Where(element => KindOf(element) is not null))
        {
            if (Wanted(KindOf(element)!, element.Id) is { } wanted && _taken.Add(wanted.Key))
            {
                _byKey.Add(element.Key, wanted);
            }
            else
            {
                others.Add(element);
            }
        }

        foreach (var element in others)
        {
            var made = Take(KindOf(element)!, EntityReference.DefaultNamespace, element.Id);
            _byKey.Add(element.Key, made);
            var why = Wanted(KindOf(element)!, element.Id) is null ? $"Backstage takes {EntityName.Rule}" : $"another {EntityKind.Noun(made.Kind)} is called so";
            _notCarried.Add(new(element, $"the {element.Kind} {element.Name} has the id \"{made.Name}\" in place of \"{element.Id}\", since {why}."));
        }
    }

    /// <summary>The ids that could not stay as they are.</summary>
    public IReadOnlyList<NotCarried> NotCarried => _notCarried;

    /// <summary>The kind of entity that an element is; nothing where Backstage has none.</summary>
    public static string? KindOf(Definition element) => element switch
    {
        OrganizationDefinition or TeamDefinition => EntityKind.Group,
        PersonDefinition => EntityKind.User,
        ValueStreamDefinition => EntityKind.System,
        _ => null,
    };

    /// <summary>By what an element is referred to.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The reference; nothing where it is no entity.</returns>
    public EntityReference? Find(string key) => _byKey.TryGetValue(key, out var reference) ? reference : null;

    /// <summary>Takes an element out, to which then nothing refers.</summary>
    public void Remove(string key) => _byKey.Remove(key);

    /// <summary>Takes a name that nobody has for an entity that is no element of its own.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="name">What it is called.</param>
    public EntityReference Take(string kind, string space, string name)
    {
        var made = EntityName.IsRight(name) ? name : Made(name, kind);
        for (var number = 1; ; number++)
        {
            EntityReference reference = new(kind, space, number == 1 ? made : FormattableString.Invariant($"{Shortened(made)}-{number}"));
            if (_taken.Add(reference.Key))
            {
                return reference;
            }
        }
    }

    private static EntityReference? Wanted(string kind, string id) =>
        EntityReference.Parse(id, kind, EntityReference.DefaultNamespace) is { } reference && reference.Kind == kind && reference.Id == id
            && EntityName.IsRight(reference.Name) && EntityName.IsRightNamespace(reference.Namespace)
            ? reference
            : null;

    /// <summary>The letters and digits of a name that Backstage knows, in lower case, with hyphens for all else; the kind where there are none.</summary>
    private static string Made(string name, string kind)
    {
        StringBuilder made = new();
        foreach (var character in name)
        {
            if (character < 128 && char.IsLetterOrDigit(character))
            {
                made.Append(char.ToLowerInvariant(character));
            }
            else if (made.Length > 0 && made[made.Length - 1] != '-')
            {
                made.Append('-');
            }
        }

        var shortened = Shortened(made.ToString());
        return shortened.Length == 0 ? EntityKind.Noun(kind) : shortened;
    }

    private static string Shortened(string name) => (name.Length > MadeLength ? name.Substring(0, MadeLength) : name).TrimEnd('-', '_', '.');
}
