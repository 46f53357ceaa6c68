namespace OpModel.Files.Yaml;

/// <summary>A key of a YAML file. It is a value and no node, since a large file has a million of them.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
public readonly record struct YamlKey(FilePlace Place, string Text, bool IsPlain)
{
    /// <summary>A text as a key.</summary>
    internal static YamlKey Of(YamlScalar text) => new(text.Place, text.Text, text.IsPlain);

    /// <summary>The key as a node, for what takes nodes.</summary>
    internal YamlScalar ToNode() => new(Place, Text, IsPlain);
}
