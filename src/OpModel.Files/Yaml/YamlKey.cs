namespace OpModel.Files.Yaml;

/// <summary>A key of a YAML file. It is a value and no node, since a large file has a million of them.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
public readonly record struct YamlKey(FilePlace Place, string Text, bool IsPlain)
{
    /// <summary>The key as a node, for what takes nodes.</summary>
    /// <param name="key">The key.</param>
    public static implicit operator YamlScalar(YamlKey key) => key.ToYamlScalar();

    /// <summary>A text as a key.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator YamlKey(YamlScalar text) => FromYamlScalar(text);

    /// <summary>A text as a key.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The key.</returns>
    public static YamlKey FromYamlScalar(YamlScalar text) => new(text.Place, text.Text, text.IsPlain);

    /// <summary>The key as a node, for what takes nodes.</summary>
    /// <returns>The node.</returns>
    public YamlScalar ToYamlScalar() => new(Place, Text, IsPlain);
}
