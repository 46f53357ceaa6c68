namespace OpModel.Files.Yaml;

/// <summary>How much of a YAML file is taken.</summary>
/// <param name="Depth">How deep values may be nested.</param>
/// <param name="Length">How many characters the file may have.</param>
internal sealed record YamlLimits(int Depth, int Length)
{
    /// <summary>How many keys and values there may be.</summary>
    public int Values { get; init; } = 8_000_000;

    /// <summary>How many characters one text may have.</summary>
    public int TextLength { get; init; } = 1024 * 1024;
}
