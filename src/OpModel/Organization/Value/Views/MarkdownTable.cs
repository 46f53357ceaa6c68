using System.Text;

namespace OpModel;

/// <summary>A table in the Markdown of GitHub, with columns as wide as what they hold, so that it reads well as text, too.</summary>
internal sealed class MarkdownTable(IReadOnlyList<string> headers)
{
    /// <summary>The least that GitHub takes for the line under a header.</summary>
    private const int LeastWidth = 3;

    private readonly List<string[]> _rows = [[.. headers.Select(Cell)]];

    public void Add(string name, IEnumerable<string?> cells) => _rows.Add([Cell(name), .. cells.Select(Cell)]);

    public override string ToString()
    {
        var widths = headers.Select((_, column) => _rows.Max(row => Math.Max(row[column].Length, LeastWidth))).ToArray();
        StringBuilder text = new();
        Write(_rows[0].Select((cell, column) => cell.PadRight(widths[column])));
        Write(widths.Select(width => new string('-', width)));
        foreach (var row in _rows.Skip(1))
        {
            Write(row.Select((cell, column) => cell.PadRight(widths[column])));
        }

        return text.ToString();

        void Write(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    // A line end or a bar would end the cell.
    private static string Cell(string? text) =>
        (text ?? "").ReplaceLineEndings(" ").Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);
}
