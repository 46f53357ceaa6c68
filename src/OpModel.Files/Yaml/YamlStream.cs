namespace OpModel.Files.Yaml;

/// <summary>What a YAML file of any number of documents holds.</summary>
/// <param name="Documents">The values of its documents in order, those before the problem where there is one; empty documents are left out.</param>
/// <param name="Problem">The first thing that is wrong with it as YAML.</param>
public sealed record YamlStream(IReadOnlyList<YamlNode> Documents, FileProblem? Problem)
{
    /// <summary>Reads a file.</summary>
    /// <param name="text">The YAML, or JSON.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="form">What the file is to be, for messages.</param>
    /// <returns>The documents; whatever the text is, nothing is thrown.</returns>
    internal static YamlStream Read(string text, YamlLimits limits, string form = "YAML") => YamlReader.Read(text, limits, form);

    /// <summary>The file as one document, for forms that keep all in one.</summary>
    /// <returns>The document; a problem where a second one begins.</returns>
    public YamlDocument AsDocument() =>
        Problem is not null ? new(Root: null, Problem)
        : Documents.Count > 1 ? new(Root: null, new(Documents[1].Place, "a second document begins; keep all in one."))
        : new(Documents.Count == 0 ? null : Documents[0], Problem: null);
}
