using System.ComponentModel;

namespace OpModel.Artifacts;

/// <summary>A row of a table that generated code writes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkdownRow
{
    private readonly List<Cell> _cells = [];

    internal IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Whether all values fit into cells, so that the rows make a table.</summary>
    internal bool FitsIntoTable { get; private set; } = true;

    /// <summary>What a section about the row is called: its first value.</summary>
    internal string Title => _cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? "";

    /// <summary>Adds a cell.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="form">The form of the value.</param>
    /// <param name="value">The value.</param>
    public void Add<T, TDto>(string name, ValueForm<T, TDto> form, T value)
    {
        ArgumentNullException.ThrowIfNull(form);
        FitsIntoTable &= form.FitsIntoCell;
        _cells.Add(new(name, Line(form.Text(value)).Replace("|", "\\|", StringComparison.Ordinal), form is MoneyForm or NumberForms.Int32 or NumberForms.Decimal));
    }

    /// <summary>Adds an empty cell.</summary>
    /// <param name="name">The name of the column.</param>
    public void Add(string name) => _cells.Add(new(name, "", IsNumber: true));

    /// <summary>A text as one line, so that it stays where it is put.</summary>
    internal static string Line(string text) => text.ReplaceLineEndings(" ").Trim();

    internal sealed record Cell(string Name, string Text, bool IsNumber);
}
