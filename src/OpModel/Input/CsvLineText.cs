namespace OpModel;

/// <summary>Writes a line of a CSV file of a <see cref="FixedForm"/>.</summary>
internal static class CsvLineText
{
    /// <summary>Writes cells in the order of a header, those in quotes that need them.</summary>
    public static string Write(string header, Func<string, string> cellOf) =>
        string.Join(',', header.Split(',').Select(column => CsvRowText.Quoted(cellOf(column))));
}
