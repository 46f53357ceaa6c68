namespace OpModel.Chargeback;

/// <summary>Writes a run as CSV: a row per figure, so that the column of amounts adds up to the cost; docs/formats.md describes it.</summary>
/// <remarks>A text that a spreadsheet would take for a formula (one that begins with =, +, -, @, a tab or a carriage return) gets an apostrophe before it.</remarks>
public static class StatementCsv
{
    /// <summary>Writes a run as CSV with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        CsvRowText.Write(output, "period", "consumer", "kind", "provider", "service", "quantity", "unit", "amount", "currency", "benchmark", "reason");
        foreach (var statement in run.Statements)
        {
            foreach (var line in statement.Lines)
            {
                WriteRow(
                    run,
                    output,
                    statement.Consumer.Name,
                    ChargeKindText.Of(line.Kind),
                    line.Cell.Row.ChargedBy,
                    line.Service,
                    line.Quantity ?? "",
                    line.Unit ?? "",
                    line.Amount,
                    line.Benchmark is { } outside ? Amounts.Plain(outside.Amount, run.Decimals) : "",
                    "");
            }
        }

        WriteLeft(run, output, "retained", run.RetainedCost);
        WriteLeft(run, output, "unplaced", run.UnplacedCost);
    }

    /// <summary>Writes a run as CSV to a file, whole or not at all.</summary>
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

    private static void WriteLeft(ChargebackRun run, TextWriter output, string kind, IReadOnlyList<LeftCost> costs)
    {
        foreach (var cost in costs)
        {
            WriteRow(run, output, "", kind, cost.Owner?.Name ?? "", "", "", "", cost.Amount, "", cost.Reason);
        }
    }

    private static void WriteRow(
        ChargebackRun run,
        TextWriter output,
        string consumer,
        string kind,
        string provider,
        string service,
        string quantity,
        string unit,
        Figure amount,
        string benchmark,
        string reason) => CsvRowText.Write(
            output,
            CsvRowText.Guarded(run.Period.Name),
            CsvRowText.Guarded(consumer),
            kind,
            CsvRowText.Guarded(provider),
            CsvRowText.Guarded(service),
            quantity,
            CsvRowText.Guarded(unit),
            Amounts.Plain(amount.Rounded, run.Decimals),
            run.Currency.Code,
            benchmark,
            CsvRowText.Guarded(reason));
}
