using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>Takes the text of an annotation apart, since Backstage wants annotations to be texts: what begins as a list, as keys or with a quote is YAML.</summary>
internal static class AnnotationYaml
{
    /// <summary>Whether a text is YAML in itself and not meant as it stands.</summary>
    public static bool IsStructured(string text) =>
        text.Length > 0 && (text[0] is '[' or '{' or '"' or '\'' || text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("-\n", StringComparison.Ordinal));

    /// <summary>Reads the value of an annotation.</summary>
    /// <param name="value">The text as it stands in the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <returns>What it says, each part with its place in the file; nothing where it cannot be read.</returns>
    public static YamlNode? Read(YamlScalar value, OrganizationText file, YamlProblems problems)
    {
        var text = value.Text.Trim();
        if (!IsStructured(text))
        {
            // What is true or false in an organisation file is a text here, as Backstage wants it.
            return new YamlScalar(value.Place, text, IsPlain: text is "true" or "false");
        }

        AnnotationPlaces places = new(value, file.Text);
        var document = YamlDocument.Read(value.Text, OrganizationFile.Limits);
        if (document.Problem is { } problem)
        {
            problems.Add(places.InFile(problem.Place), problem.Message);
            return null;
        }

        return document.Root is { } root ? InFile(root, places) : null;
    }

    /// <summary>A value as the text of an annotation, which is read as that value.</summary>
    public static string Write(YamlNode value) => value switch
    {
        YamlScalar { Text: var text } => IsStructured(text) || text.Trim() != text ? VisibleText.InQuotes(text) : text,
        YamlList { Items: { Count: > 1 } items } when items.Any(item => item is YamlMap) => string.Join("\n", items.Select(item => $"- {YamlWriter.Flow(item)}")),
        _ => YamlWriter.Flow(value),
    };

    private static YamlNode InFile(YamlNode node, AnnotationPlaces places) => node switch
    {
        YamlScalar scalar => InFile(scalar, places),
        YamlList list => new YamlList(places.InFile(list.Place), [.. list.Items.Select(item => InFile(item, places))]),
        YamlMap map => new YamlMap(
            places.InFile(map.Place),
            [.. map.Entries.Select(entry => new YamlEntry(entry.Key with { Place = places.InFile(entry.Key.Place) }, InFile(entry.Value, places)))]),
        _ => node,
    };

    private static YamlScalar InFile(YamlScalar scalar, AnnotationPlaces places) => scalar with { Place = places.InFile(scalar.Place) };
}
