namespace OpModel.Files.Yaml;

/// <summary>A value of a YAML file with the place at which it stands.</summary>
/// <param name="Place">The place.</param>
public abstract record YamlNode(FilePlace Place)
{
    /// <summary>What the value is, in words for a message.</summary>
    public abstract string Kind { get; }
}
