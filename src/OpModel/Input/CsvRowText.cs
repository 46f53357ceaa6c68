namespace OpModel;

/// <summary>Writes rows of CSV (RFC 4180, but for line breaks, which are line feeds).</summary>
internal static class CsvRowText
{
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>Writes a row.</summary>
    public static void Write(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            output.Write(index == 0 ? "" : ",");
            output.Write(Quoted(cells[index]));
        }

        output.Write('\n');
    }

    /// <summary>A cell, in quotes where it needs them.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>
    /// A text that no spreadsheet takes for a formula: one that begins as a formula may gets an apostrophe before it, as OWASP advises under
    /// "CSV Injection". Numbers need none.
    /// </summary>
    public static string Guarded(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
