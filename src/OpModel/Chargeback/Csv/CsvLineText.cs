namespace OpModel.Chargeback;

/// <summary>Writes a line of a CSV file of a <see cref="FixedForm"/>.</summary>
internal static class CsvLineText
{
    /// <summary>Writes cells in the order of a header, those in quotes that need them.</summary>
    public static string Write(string header, Func<string, string> cellOf) =>
        string.Join(',', header.Split(',').Select(column => Escape(cellOf(column))));

    private static string Escape(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
