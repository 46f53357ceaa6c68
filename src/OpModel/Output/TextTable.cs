namespace OpModel;

/// <summary>A table in plain text, or Markdown: a title, names at the left, figures at the right, and a last column of words where its header is empty.</summary>
internal sealed class TextTable(string title, params string[] headers)
{
    private const string Indent = "  ";
    private const string Gap = "   ";

    /// <summary>The rows; nothing for a line across.</summary>
    private readonly List<(string Name, string[] Cells)?> _rows = [];

    private bool EndsInWords => headers[^1].Length == 0;

    public void Add(string name, params string[] cells) => _rows.Add((name, cells));

    public void AddRule() => _rows.Add(null);

    /// <summary>Writes the table as a section of Markdown behind an empty line.</summary>
    public void WriteMarkdown(TextWriter output)
    {
        var rows = _rows.OfType<(string Name, string[] Cells)>().ToList();
        var hasNoWords = EndsInWords && rows.TrueForAll(row => row.Cells[^1].Length == 0);
        var shown = hasNoWords ? headers.Length - 1 : headers.Length;
        var table = new MarkdownTable(["", .. headers[..shown]], column => column > 0 && !(EndsInWords && column == headers.Length));
        foreach (var (name, cells) in rows)
        {
            table.Add(name, cells[..shown]);
        }

        output.Write($"\n## {MarkdownText.Escaped(title)}\n\n{table}");
    }

    /// <summary>Writes the table behind an empty line.</summary>
    public void Write(TextWriter output)
    {
        var rows = _rows.OfType<(string Name, string[] Cells)>().ToList();
        var nameWidth = rows.Select(row => Indent.Length + row.Name.Length).Append(title.Length).Max();
        var widths = headers.Select((header, column) => rows.Select(row => row.Cells[column].Length).Append(header.Length).Max()).ToArray();
        output.WriteLine();
        WriteRow(output, title, headers);
        foreach (var row in _rows)
        {
            if (row is var (name, cells))
            {
                WriteRow(output, Indent + name, cells);
            }
            else
            {
                var figures = EndsInWords ? widths[..^1] : widths;
                output.WriteLine(Indent + new string('-', nameWidth - Indent.Length + figures.Sum(width => Gap.Length + width)));
            }
        }

        void WriteRow(TextWriter to, string name, string[] cells)
        {
            var line = name.PadRight(nameWidth);
            for (var column = 0; column < cells.Length; column++)
            {
                var isWords = EndsInWords && column == cells.Length - 1;
                line += Gap + (isWords ? cells[column] : cells[column].PadLeft(widths[column]));
            }

            to.WriteLine(line.TrimEnd());
        }
    }
}
