namespace OpModel.Files.Yaml;

/// <summary>What a YAML file holds, or why it cannot be read.</summary>
/// <param name="Root">Its one value; nothing where the file is empty or cannot be read.</param>
/// <param name="Problem">The first thing that is wrong with it as YAML.</param>
public sealed record YamlDocument(YamlNode? Root, FileProblem? Problem)
{
    /// <summary>Reads a file.</summary>
    /// <param name="text">The YAML, or JSON.</param>
    /// <param name="limits">How much is taken.</param>
    /// <returns>The document; whatever the text is, nothing is thrown.</returns>
    internal static YamlDocument Read(string text, YamlLimits limits) => YamlStream.Read(text, limits).AsDocument();
}
