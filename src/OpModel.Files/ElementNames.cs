using System.Collections.Concurrent;
using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>All elements of an organisation, whatever the way in, by their names.</summary>
public sealed class ElementNames : IEquatable<ElementNames>
{
    private readonly List<ElementName> _all;
    private readonly Lazy<NameIndex> _byText;
    private readonly ConcurrentDictionary<(Type Definition, string Text), bool> _unfound = new();
    private readonly ConcurrentDictionary<Type, NearestNames> _nearest = new();

    /// <param name="all">The names.</param>
    internal ElementNames(IEnumerable<ElementName> all)
    {
        _all = WithoutNeedlessImplied([.. all]);
        _byText = new(() => new(_all));
    }

    /// <summary>The names of elements that are defined elsewhere than in files.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <returns>Their names.</returns>
    internal static IEnumerable<ElementName> Of(IEnumerable<Definition> definitions) =>
        definitions.Select(definition => new ElementName(definition.GetType(), definition.Key, definition.Name, definition.Id));

    /// <summary>The names of all elements of an organisation.</summary>
    /// <param name="elsewhere">What was defined elsewhere than in files.</param>
    /// <param name="sources">The parsed files.</param>
    /// <returns>Their names.</returns>
    public static ElementNames Of(IEnumerable<Definition> elsewhere, IEnumerable<IOrganizationSource> sources) =>
        new([.. Of(elsewhere), .. sources.SelectMany(source => source.Elements)]);

    /// <summary>Finds the elements that a text names: by id, name, class or key, upper and lower case being the same.</summary>
    /// <param name="text">The text.</param>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>The elements, each once; one alone where the text is just the id of one, or the key of one with its namespace.</returns>
    public IReadOnlyList<ElementName> Find(string text, IReadOnlyList<Type> definitions)
    {
        var name = text.Trim();
        var found = _byText.Value.Find(name, definitions);
        if (found.Count == 0)
        {
            foreach (var definition in definitions)
            {
                _unfound.TryAdd((definition, name), true);
            }
        }

        return found;
    }

    /// <summary>Finds an element by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>Its names; nothing where there is none.</returns>
    internal ElementName? WithKey(string key, IReadOnlyList<Type> definitions) =>
        _byText.Value.WithKey(key).Where(name => definitions.Contains(name.Definition)).Select(name => (ElementName?)name).FirstOrDefault();

    /// <summary>Finds what an implied element is.</summary>
    /// <param name="implied">What the file that implies it calls it.</param>
    /// <returns>
    /// Itself, where nobody defines it; otherwise what is defined in its place. Several where its name may be each of them; the file then has to say
    /// which.
    /// </returns>
    public IReadOnlyList<ElementName> FindImplied(ElementName implied)
    {
        Type[] definitions = [implied.Definition];
        if (WithKey(implied.Key, definitions) is { } same)
        {
            if (same.IsImplied && same.Definition == typeof(RoleDefinition))
            {
                // A role in C# of which nothing is stated is looked for where nobody else has it.
                _unfound.TryAdd((same.Definition, implied.Name), true);
            }

            return [same];
        }

        var texts = Identities(implied);
        return
        [
            .. texts.SelectMany(text => _byText.Value.All(text, implied.Definition))
                .Where(name => Identities(name).Intersect(texts, StringComparer.OrdinalIgnoreCase).Any())
                .GroupBy(name => name.Key, StringComparer.Ordinal)
                .Select(found => found.First()),
        ];
    }

    /// <summary>What was looked for and not found, since these names were made.</summary>
    /// <param name="definition">The type of definition that was meant, alone or among others.</param>
    /// <returns>The texts, in order.</returns>
    internal IReadOnlyList<string> Unfound(Type definition) =>
        [.. _unfound.Keys.Where(looked => looked.Definition == definition).Select(looked => looked.Text).OrderBy(text => text, StringComparer.Ordinal)];

    /// <summary>The names that would mean something.</summary>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>What people call the elements.</returns>
    public IReadOnlyList<string> Known(IReadOnlyList<Type> definitions) =>
        [.. NamesOf(definitions)];

    /// <summary>What to write in place of a name that nobody has: the nearest name or id, or some of those that there are.</summary>
    /// <param name="text">The name that was written.</param>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>The end of a message.</returns>
    public string Mend(string text, IReadOnlyList<Type> definitions)
    {
        var nearest = definitions
            .Select(definition => _nearest.GetOrAdd(definition, NamesAndIds).Find(text.Trim()))
            .OfType<NearestNames.Match>()
            .OrderBy(match => match.Edits)
            .Select(match => match.Name)
            .FirstOrDefault();
        if (nearest is not null)
        {
            return YamlProblems.DidYouMean(nearest);
        }

        string[] some = [.. NamesOf(definitions).Take(YamlProblems.Named + 1)];
        return some.Length == 0 ? "add one, as there is none at all." : YamlProblems.OneOf(some);
    }

    private IEnumerable<string> NamesOf(IReadOnlyList<Type> definitions) => Among(definitions).Select(name => name.Name).Distinct();

    private NearestNames NamesAndIds(Type definition)
    {
        var meant = Among([definition]).ToList();
        return new([.. meant.Select(name => name.Name), .. meant.Select(name => name.Id)]);
    }

    /// <summary>The names of elements.</summary>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>The names, in order.</returns>
    internal IEnumerable<ElementName> Among(IReadOnlyList<Type> definitions) => _all.Where(name => definitions.Contains(name.Definition));

    /// <inheritdoc/>
    public bool Equals(ElementNames? other) => other is not null && (ReferenceEquals(this, other) || _all.SequenceEqual(other._all));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElementNames);

    /// <inheritdoc/>
    public override int GetHashCode() => _all.Count;

    /// <summary>Takes out the implied elements that somebody defines, and all but the first of those that several files imply.</summary>
    private static List<ElementName> WithoutNeedlessImplied(List<ElementName> all)
    {
        if (!all.Exists(name => name.IsImplied))
        {
            return all;
        }

        Dictionary<Type, HashSet<string>> taken = [];
        foreach (var name in all.Where(name => !name.IsImplied))
        {
            TakenOf(name.Definition).UnionWith(Identities(name));
        }

        List<ElementName> needed = new(all.Count);
        foreach (var name in all)
        {
            var identities = name.IsImplied ? Identities(name) : [];
            var takenOfKind = TakenOf(name.Definition);
            if (!Array.Exists(identities, takenOfKind.Contains))
            {
                needed.Add(name);
                takenOfKind.UnionWith(identities);
            }
        }

        return needed;

        HashSet<string> TakenOf(Type definition)
        {
            if (!taken.TryGetValue(definition, out var texts))
            {
                taken.Add(definition, texts = new(StringComparer.OrdinalIgnoreCase));
            }

            return texts;
        }
    }

    /// <summary>By what an element is one with another. People may share a name, so of them it is the id and the key alone.</summary>
    private static string[] Identities(ElementName name) =>
        name.Definition == typeof(PersonDefinition) ? [name.Key, name.Id] : [name.Key, name.Id, name.Name, name.TypeName];
}
