using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>Takes values out of entities where they have the form that Backstage wants; what stands in another file is told and left out.</summary>
/// <param name="problems">What is wrong.</param>
/// <param name="notes">What was passed over.</param>
internal sealed class EntityValues(YamlProblems problems, List<FileProblem> notes)
{
    public YamlProblems Problems => problems;

    /// <summary>Keys with values; nothing where the key is not there.</summary>
    public YamlMap? Map(YamlMap of, string key, string what) => Node(of, key, what) is { } node ? problems.Map(node, $"the field {key} of {what}") : null;

    /// <summary>A text; nothing where the key is not there.</summary>
    public string? Text(YamlMap of, string key, string what) => Node(of, key, what) is { } node ? problems.Text(node, $"the field {key} of {what}") : null;

    /// <summary>The items of a list; none where the key is not there.</summary>
    public IReadOnlyList<YamlNode> Items(YamlMap of, string key, string what) =>
        Node(of, key, what) is { } node ? problems.List(node, $"the field {key} of {what}")?.Items ?? [] : [];

    /// <summary>The value of a key; nothing where there is none in this file.</summary>
    public YamlNode? Node(YamlMap of, string key, string what) => of[key] is { } node && !IsElsewhere(node, $"the field {key} of {what}") ? node : null;

    /// <summary>Tells of something that is passed over.</summary>
    public void Note(YamlNode at, string message) => notes.Add(new(at.Place, message));

    /// <summary>Whether a placeholder stands for the value, as <c>$text: ./owner.txt</c>; Backstage puts it in where it reads the file.</summary>
    public bool IsElsewhere(YamlNode node, string what)
    {
        if (node is not YamlMap { Entries: [{ Key: var key, Value: var source }] } || !key.Text.StartsWith("$", StringComparison.Ordinal))
        {
            return false;
        }

        var file = source is YamlScalar { Text: var text } ? $" ({key.Text}: {text})" : "";
        Note(node, $"{what} stands in another file{file}, which is not looked into; write it out here where it is to count.");
        return true;
    }
}
