using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>A file as it was handed over: its name and its text. As YAML it is parsed once, when somebody first asks.</summary>
public sealed class OrganizationText
{
    private readonly Lazy<YamlStream> _yaml;

    /// <param name="path">What to call the file, in messages and in origins.</param>
    /// <param name="text">What it holds.</param>
    public OrganizationText(string path, string text)
    {
        (Path, Text) = (path, text);
        _yaml = new(() => YamlStream.Read(text, OrganizationFile.Limits));
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
}
