namespace OpModel.Files.Yaml;

/// <summary>Knows the keys of a map that were read so far. Few are compared one by one, which is all that most maps need; many are looked up.</summary>
/// <param name="entries">The keys and values; those of the map stand at the end.</param>
/// <param name="first">The number of its first one.</param>
internal struct KeyLines(List<YamlEntry> entries, int first)
{
    private const int Few = 12;

    private Dictionary<string, int>? _lines;

    /// <summary>The line on which a key stands already; nothing where it is new.</summary>
    public int? FirstLineOf(in YamlKey key)
    {
        if (_lines is null && entries.Count - first <= Few)
        {
            for (var index = first; index < entries.Count; index++)
            {
                if (entries[index].Key.Text == key.Text)
                {
                    return entries[index].Key.Place.Line;
                }
            }

            return null;
        }

        _lines ??= entries.Skip(first).ToDictionary(entry => entry.Key.Text, entry => entry.Key.Place.Line, StringComparer.Ordinal);
        if (_lines.TryGetValue(key.Text, out var line))
        {
            return line;
        }

        _lines.Add(key.Text, key.Place.Line);
        return null;
    }
}
