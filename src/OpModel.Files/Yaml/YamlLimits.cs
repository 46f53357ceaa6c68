namespace OpModel.Files.Yaml;

/// <summary>How much of a YAML file is taken.</summary>
/// <param name="Depth">How deep values may be nested.</param>
/// <param name="Length">How many characters the file may have.</param>
public sealed record YamlLimits(int Depth, int Length);
