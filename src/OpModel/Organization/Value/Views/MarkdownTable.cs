using System.Text;

namespace OpModel;

/// <summary>A table in the Markdown of GitHub, with columns as wide as what they hold, so that it reads well as text, too.</summary>
/// <param name="headers">What stands above the columns.</param>
/// <param name="isFigures">Whether a column, by its place from 0, holds figures, which stand at the right; unset, none does.</param>
internal sealed class MarkdownTable(IReadOnlyList<string> headers, Func<int, bool>? isFigures = null)
{
    /// <summary>The least that GitHub takes for the line under a header.</summary>
    private const int LeastWidth = 3;

    private readonly List<string[]> _rows = [[.. headers.Select(Cell)]];

    public void Add(string name, IEnumerable<string?> cells) => _rows.Add([Cell(name), .. cells.Select(Cell)]);

    public override string ToString()
    {
        var widths = headers.Select((_, column) => _rows.Max(row => Math.Max(row[column].Length, LeastWidth))).ToArray();
        StringBuilder text = new();
        Write(_rows[0].Select(Padded));
        Write(widths.Select((width, column) => IsFigures(column) ? new string('-', width - 1) + ":" : new string('-', width)));
        foreach (var row in _rows.Skip(1))
        {
            Write(row.Select(Padded));
        }

        return text.ToString();

        string Padded(string cell, int column) => IsFigures(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]);

        void Write(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private bool IsFigures(int column) => isFigures?.Invoke(column) == true;

    private static string Cell(string? text) => MarkdownText.Escaped(text ?? "");
}
