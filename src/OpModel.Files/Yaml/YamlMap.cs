namespace OpModel.Files.Yaml;

/// <summary>Values by key, in the order of the file.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Entries">The keys, each once, with their values.</param>
public sealed record YamlMap(FilePlace Place, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "keys with values";

    /// <summary>The value of a key, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value.</returns>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
