namespace OpModel.Chargeback;

/// <summary>Writes a run as a matrix in CSV: what is charged for by row, who is charged by column, with totals of both; docs/formats.md describes it.</summary>
/// <remarks>A text that a spreadsheet would take for a formula (one that begins with =, +, -, @, a tab or a carriage return) gets an apostrophe before it.</remarks>
public static class ChargeMatrixCsv
{
    /// <summary>Writes a run as a matrix with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var lines = run.Statements
            .SelectMany((statement, column) => statement.Lines.Select(line => (column, line)))
            .GroupBy(each => (each.line.Kind, Provider: each.line.Cell.Row.ChargedBy, each.line.Service))
            .OrderBy(row => row.Key.Kind)
            .ThenBy(row => row.Key.Provider, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Service, StringComparer.Ordinal);
        CsvRowText.Write(output, ["provider", "kind", "service", .. ConsumersOf(run).Select(CsvRowText.Guarded), "total"]);
        foreach (var row in lines)
        {
            var cells = row.ToLookup(each => each.column, each => each.line.Amount.Rounded);
            CsvRowText.Write(
                output,
                [
                    CsvRowText.Guarded(row.Key.Provider),
                    ChargeKindText.Of(row.Key.Kind),
                    CsvRowText.Guarded(row.Key.Service),
                    .. run.Statements.Select((_, column) => cells.Contains(column) ? Sum(run, cells[column]) : ""),
                    Sum(run, row.Select(each => each.line.Amount.Rounded)),
                ]);
        }

        CsvRowText.Write(
            output,
            [
                "total",
                "",
                "",
                .. run.Statements.Select(statement => Amounts.Plain(statement.Total.Rounded, run.Decimals)),
                Amounts.Plain(run.Charged.Rounded, run.Decimals),
            ]);
    }

    /// <summary>Writes a run as a matrix to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(ChargebackRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, output => Write(run, output));
    }

    // A team and a value stream may have one name, which would not tell their columns apart.
    private static IEnumerable<string> ConsumersOf(ChargebackRun run)
    {
        var named = run.Statements.ToLookup(statement => statement.Consumer.Name);
        return run.Statements.Select(statement =>
            named[statement.Consumer.Name].Count() == 1 ? statement.Consumer.Name : $"{statement.Consumer.Name} ({statement.Consumer.Id})");
    }

    private static string Sum(ChargebackRun run, IEnumerable<Money> amounts) =>
        Amounts.Plain(amounts.Aggregate(Money.Zero(run.Currency), (sum, amount) => sum + amount), run.Decimals);
}
