using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>A file as it was handed over: its name and its text. As YAML it is parsed once, when somebody first asks.</summary>
public sealed class OrganizationText
{
    private readonly Lazy<YamlStream> _yaml;
    private readonly Lazy<TextLines> _lines;

    /// <param name="path">What to call the file, in messages and in origins.</param>
    /// <param name="text">What it holds.</param>
    public OrganizationText(string path, string text)
    {
        (Path, Text) = (path, text);
        _yaml = new(() => YamlStream.Read(text, OrganizationFile.Limits, HasEnding(".json") ? "JSON" : "YAML"));
        _lines = new(() => new(text));
    }

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public string Text { get; }

    /// <summary>What it holds as YAML.</summary>
    public YamlStream Yaml => _yaml.Value;

    /// <summary>Whether its name is that of a YAML file, or of a JSON file, which is YAML too.</summary>
    public bool IsYaml => HasEnding(".yaml") || HasEnding(".yml") || HasEnding(".json");

    /// <summary>Whether its name ends so; upper and lower case are the same.</summary>
    /// <param name="ending">The ending with its dot, such as <c>.csv</c>.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool HasEnding(string ending) => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds line and column of a part of the text, for problems and origins.</summary>
    /// <param name="start">The characters before it.</param>
    /// <param name="length">How many characters it has; 0 for a point.</param>
    /// <returns>The place. Of a part of several lines, it takes what stands on the first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part is not inside the text.</exception>
    public FilePlace PlaceOf(int start, int length)
    {
        if (start < 0 || start > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        return length < 0 || length > Text.Length - start ? throw new ArgumentOutOfRangeException(nameof(length)) : _lines.Value.PlaceOf(start, length);
    }
}
