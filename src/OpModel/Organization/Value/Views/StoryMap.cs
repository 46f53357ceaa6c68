namespace OpModel;

/// <summary>A value stream seen as a product story map (D3.2): its steps from left to right, and under each what users do in it, the most important on top.</summary>
/// <remarks>Jeff Patton, "User Story Mapping", O'Reilly 2014.</remarks>
public sealed class StoryMap
{
    internal StoryMap(ValueStream valueStream)
    {
        ValueStream = valueStream;
        var depth = valueStream.Steps.Select(step => step.Stories.Count).DefaultIfEmpty().Max();
        Slices = [.. Enumerable.Range(0, depth).Select(row => Slice(valueStream, row))];
    }

    /// <summary>What it is a view of. Its steps are the backbone of the map.</summary>
    public ValueStream ValueStream { get; }

    /// <summary>
    /// The stories by importance: the first slice holds the most important story of each step, the second the next ones. Each has an
    /// entry for every step, in order; nothing where a step has no story of that importance.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string?>> Slices { get; }

    /// <summary>Writes it as a table in Markdown: a column for each step, a row for each slice.</summary>
    /// <returns>The table, with a line end after each row.</returns>
    public string ToMarkdown()
    {
        var table = new MarkdownTable([ValueStream.Name, .. ValueStream.Steps.Select(step => step.Name)]);
        for (var slice = 0; slice < Slices.Count; slice++)
        {
            table.Add($"Slice {slice + 1}", Slices[slice]);
        }

        return table.ToString();
    }

    /// <summary>What it is a map of.</summary>
    /// <returns>The name of the value stream.</returns>
    public override string ToString() => $"Story map of {ValueStream}";

    private static IReadOnlyList<string?> Slice(ValueStream valueStream, int row) =>
        [.. valueStream.Steps.Select(step => row < step.Stories.Count ? step.Stories[row] : null)];
}
