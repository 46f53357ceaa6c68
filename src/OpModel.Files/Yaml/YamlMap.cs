namespace OpModel.Files.Yaml;

/// <summary>Values by key, in the order of the file.</summary>
public sealed record YamlMap : YamlNode
{
    private readonly YamlEntry[] _entries;

    /// <param name="place">Where they stand.</param>
    /// <param name="entries">The keys, each once, with their values.</param>
    public YamlMap(FilePlace place, params YamlEntry[] entries)
        : base(place) => _entries = entries;

    /// <summary>The keys, each once, with their values.</summary>
    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <inheritdoc/>
    public override string Kind => "keys with values";

    /// <summary>Whether each key is to be written on a line of its own, however short all of it is.</summary>
    internal bool IsBlock { get; init; }

    /// <summary>The value of a key, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value.</returns>
    public YamlNode? this[string key] => IndexOf(key) is var index and >= 0 ? _entries[index].Value : null;

    /// <summary>The number of a key in the order of the file, from 0; -1 where it is not there.</summary>
    internal int IndexOf(string key)
    {
        var entries = _entries;
        for (var index = 0; index < entries.Length; index++)
        {
            if (entries[index].Key.Text == key)
            {
                return index;
            }
        }

        return -1;
    }
}
