namespace OpModel.Files;

/// <summary>Elements by every text that names them, upper and lower case being the same. Made for a hundred thousand of them.</summary>
internal sealed class NameIndex
{
    private readonly List<ElementName> _all;

    /// <summary>For each text the last element that it names, as a place in <see cref="_named"/>.</summary>
    private readonly Dictionary<string, int> _last;

    /// <summary>The elements, each as often as it has texts, with the place of the one of the same text before it, or -1.</summary>
    private readonly List<(int Element, int Before)> _named;

    public NameIndex(List<ElementName> all)
    {
        _all = all;
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

    /// <summary>The elements that a text names, in their order; each key once.</summary>
    public IReadOnlyList<ElementName> Find(string text, IReadOnlyList<Type> definitions)
    {
        if (!_last.TryGetValue(text, out var place))
        {
            return [];
        }

        var found = default(ElementName);
        List<ElementName>? several = null;
        for (; place >= 0; place = _named[place].Before)
        {
            var name = _all[_named[place].Element];
            if (!IsOf(definitions, name.Definition))
            {
                continue;
            }

            if (found.Key is not null && found.Key != name.Key)
            {
                several ??= [found];
                several.Add(name);
            }

            found = name;
        }

        if (several is null)
        {
            return found.Key is null ? [] : [found];
        }

        // The chain leads from the last to the first.
        several.Reverse();
        return [.. several.GroupBy(name => name.Key).Select(same => same.First())];
    }

    private static bool IsOf(IReadOnlyList<Type> definitions, Type definition)
    {
        for (var index = 0; index < definitions.Count; index++)
        {
            if (definitions[index] == definition)
            {
                return true;
            }
        }

        return false;
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
}
