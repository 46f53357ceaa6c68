namespace OpModel.Files.Yaml;

/// <summary>A list of values.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Items">The values, in order.</param>
public sealed record YamlList(FilePlace Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}
