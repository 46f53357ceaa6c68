using System.ComponentModel;
using System.Text;

namespace OpModel.Artifacts;

/// <summary>A page of Markdown that generated code writes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();
    private int _level = 1;
    private bool _isInList;

    internal MarkdownPage(string title) => _text.Append("# ").Append(MarkdownRow.Line(title)).Append('\n');

    /// <summary>Writes a value under its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The value.</param>
    public void Field(string name, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (text.AsSpan().ContainsAny('\r', '\n'))
        {
            // Paragraphs keep their lines, below the name.
            _text.Append('\n').Append("**").Append(name).Append("**\n\n").Append(text.ReplaceLineEndings("\n").Trim()).Append('\n');
            _isInList = false;
            return;
        }

        _text.Append(_isInList ? "" : "\n").Append("- **").Append(name).Append(":** ").Append(MarkdownRow.Line(text)).Append('\n');
        _isInList = true;
    }

    /// <summary>Opens a section.</summary>
    /// <param name="name">Its heading.</param>
    public void Heading(string name)
    {
        _level++;
        _text.Append('\n').Append('#', Math.Min(_level, 6)).Append(' ').Append(MarkdownRow.Line(name)).Append('\n');
        _isInList = false;
    }

    /// <summary>Closes the section that was opened last.</summary>
    public void EndSection()
    {
        _level--;
        _isInList = false;
    }

    /// <summary>Gives the page.</summary>
    /// <returns>Markdown.</returns>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a list: values as points, parts as a table, and parts that hold lists as a section each.</summary>
    internal void List<T, TDto>(string name, ReadOnlySpan<T> elements, ValueForm<T, TDto> form)
    {
        if (elements.IsEmpty)
        {
            return;
        }

        Heading(name);
        var rows = new MarkdownRow[elements.Length];
        var areParts = true;
        for (var index = 0; index < rows.Length; index++)
        {
            rows[index] = new();
            areParts &= form.TryWriteRow(rows[index], elements[index]);
        }

        if (!areParts)
        {
            _text.Append('\n');
            foreach (var element in elements)
            {
                _text.Append("- ").Append(MarkdownRow.Line(form.Text(element))).Append('\n');
            }
        }
        else if (Array.TrueForAll(rows, row => row.FitsIntoTable))
        {
            Table(rows);
        }
        else
        {
            for (var index = 0; index < rows.Length; index++)
            {
                Heading(rows[index].Title);
                form.WriteContent(this, elements[index]);
                EndSection();
            }
        }

        EndSection();
    }

    private void Table(MarkdownRow[] rows)
    {
        // A column that nobody fills would only take room.
        int[] columns = [.. Enumerable.Range(0, rows[0].Cells.Count).Where(column => Array.Exists(rows, row => row.Cells[column].Text.Length > 0))];
        _text.Append('\n');
        Row(columns.Select(column => rows[0].Cells[column].Name));
        Row(columns.Select(column => Array.TrueForAll(rows, row => row.Cells[column].IsNumber) ? "---:" : "---"));
        foreach (var row in rows)
        {
            Row(columns.Select(column => row.Cells[column].Text));
        }
    }

    private void Row(IEnumerable<string> cells) => _text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
