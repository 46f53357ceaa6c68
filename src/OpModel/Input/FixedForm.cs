namespace OpModel;

/// <summary>The columns of a file of our own form. There are no others, so that a misspelt one is found.</summary>
/// <param name="needed">The columns that each file has.</param>
/// <param name="optional">The columns that a file may have.</param>
internal sealed class FixedForm(IReadOnlyList<string> needed, IReadOnlyList<string> optional)
{
    /// <summary>All columns, each at its place; a file may have them in any order.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. needed, .. optional];

    /// <summary>A header with all columns.</summary>
    public string Header => string.Join(',', Columns);

    /// <summary>Finds the columns in a header, and tells what is missing and what is unknown.</summary>
    /// <returns>Per column its place in the file, or -1; null where the header cannot be used.</returns>
    public int[]? FindColumns(CsvHeader header, InputProblems problems)
    {
        foreach (var name in needed)
        {
            header.TryFind(name, problems, out _);
        }

        foreach (var name in header.Names.Where(name => !Columns.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add(1, name, $"this form has no such column; take it out, since there are only {CellText.List(Columns)}.");
        }

        return problems.AreNone ? [.. Columns.Select(header.PlaceOf)] : null;
    }
}
