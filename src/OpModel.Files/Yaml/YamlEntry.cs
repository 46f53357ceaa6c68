namespace OpModel.Files.Yaml;

/// <summary>A key with its value.</summary>
/// <remarks>Most values are texts, a million in a large file; they are kept as such, and made nodes when somebody asks.</remarks>
public readonly record struct YamlEntry
{
    /// <summary>The value, or its text.</summary>
    private readonly object _value;
    private readonly FilePlace _placeOfText;
    private readonly bool _isPlain;

    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public YamlEntry(YamlKey key, YamlNode value) => (Key, _value) = (key, value);

    /// <summary>A key with a text.</summary>
    internal YamlEntry(YamlKey key, FilePlace place, string text, bool isPlain) => (Key, _value, _placeOfText, _isPlain) = (key, text, place, isPlain);

    /// <summary>The key.</summary>
    public YamlKey Key { get; }

    /// <summary>The value.</summary>
    public YamlNode Value => _value as YamlNode ?? new YamlScalar(_placeOfText, (string)_value, _isPlain);

    /// <summary>Key and value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Deconstruct(out YamlKey key, out YamlNode value) => (key, value) = (Key, Value);
}
