using System.Collections.Concurrent;

namespace OpModel.Files;

/// <summary>Elements by every text that names them, upper and lower case being the same. Made for a hundred thousand of them, also where all are called the same.</summary>
internal sealed class NameIndex
{
    /// <summary>Of how many elements of one name the look-up is kept, so that it is made once and not for each who refers to them.</summary>
    private const int Many = 8;

    private readonly List<ElementName> _all;

    /// <summary>For each text the last element that it names, as a place in <see cref="_named"/>.</summary>
    private readonly Dictionary<string, int> _last;

    /// <summary>The elements, each as often as it has texts, with the place of the one of the same text before it, or -1.</summary>
    private readonly List<(int Element, int Before)> _named;

    private readonly Lazy<ILookup<string, ElementName>> _byKey;
    private readonly ConcurrentDictionary<(string Text, Type Definition), Named> _found = new();

    public NameIndex(List<ElementName> all)
    {
        _all = all;
        _byKey = new(() => all.ToLookup(name => name.Key, StringComparer.Ordinal));
        _last = new(all.Count * 3, StringComparer.OrdinalIgnoreCase);
        _named = new(all.Count * 3);
        for (var element = 0; element < all.Count; element++)
        {
            var name = all[element];
            Add(name.Name, element);
            Add(name.Id, element);
            Add(name.TypeName, element);
            Add(name.Key, element);
        }
    }

    /// <summary>The elements that a text names, each key once; one alone where the text is just the id of one, or the key of one with its namespace.</summary>
    public IReadOnlyList<ElementName> Find(string text, IReadOnlyList<Type> definitions) => definitions.Count == 1
        ? Find(text, definitions[0]).Meant
        : Meant(text, [.. definitions.SelectMany(definition => Find(text, definition).Meant)]);

    /// <summary>The elements of a type that a text names, each key once.</summary>
    public IReadOnlyList<ElementName> All(string text, Type definition) => Find(text, definition).All;

    /// <summary>The elements with a key.</summary>
    public IEnumerable<ElementName> WithKey(string key) => _byKey.Value[key];

    private static List<ElementName> Meant(string text, List<ElementName> found) =>
        found.Count < 2 ? found
        : Only(found, name => name.Id == text) is { } byId ? [byId]
        : text.IndexOfAny(['.', '+']) >= 0 && Only(found, name => name.Key == text) is { } byKey ? [byKey]
        : found;

    private static ElementName? Only(List<ElementName> found, Func<ElementName, bool> isMeant) =>
        found.Where(isMeant).Take(2).ToList() is [var only] ? only : null;

    private Named Find(string text, Type definition)
    {
        if (!_last.TryGetValue(text, out var place))
        {
            return new([], []);
        }

        if (_found.TryGetValue((text, definition), out var known))
        {
            return known;
        }

        ElementName? only = null;
        List<ElementName>? several = null;
        var length = 0;
        for (; place >= 0; place = _named[place].Before, length++)
        {
            var name = _all[_named[place].Element];
            if (name.Definition == definition)
            {
                several = only is { } other ? several ?? [other] : null;
                several?.Add(name);
                only = name;
            }
        }

        var named = several is not null ? Several(text, several) : only is { } found ? One([found]) : One([]);
        if (length > Many)
        {
            _found.TryAdd((text, definition), named);
        }

        return named;

        static Named One(IReadOnlyList<ElementName> all) => new(all, all);
    }

    /// <summary>Puts elements in their order; the chain leads from the last to the first.</summary>
    private static Named Several(string text, List<ElementName> chained)
    {
        List<ElementName> all = [.. Enumerable.Reverse(chained).GroupBy(name => name.Key, StringComparer.Ordinal).Select(same => same.First())];
        return new(all, Meant(text, all));
    }

    private void Add(string text, int element)
    {
        var before = _last.TryGetValue(text, out var last) ? last : -1;
        if (before < 0 || _named[before].Element != element)
        {
            _last[text] = _named.Count;
            _named.Add((element, before));
        }
    }

    /// <summary>What a text names.</summary>
    private readonly record struct Named(IReadOnlyList<ElementName> All, IReadOnlyList<ElementName> Meant);
}
