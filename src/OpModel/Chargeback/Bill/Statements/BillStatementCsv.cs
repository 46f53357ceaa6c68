using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>Writes a run as CSV: a row per figure, so that the column of amounts adds up to the bill; docs/formats.md describes it.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula (one that begins with =, +, -, @, a tab or a carriage return) gets an apostrophe
/// before it, as OWASP advises under "CSV Injection". Amounts are numbers and stay as they are.
/// </remarks>
public static class BillStatementCsv
{
    /// <summary>Writes a run as CSV with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(BillRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        CsvRowText.Write(output, "period", "consumer", "kind", "service", "quantity", "amount", "currency", "explanation");
        foreach (var statement in run.Statements)
        {
            foreach (var line in statement.Lines)
            {
                var kind = line.Kind == BillLineKind.Direct ? "direct" : "shared";
                WriteFigure(run, output, statement.Consumer.Name, kind, line.Service, line.Quantity, line.Amount, line.Explanation);
            }
        }

        foreach (var cost in run.RetainedCost)
        {
            WriteFigure(run, output, "", "retained", "", cost.LineCount, cost.Amount, cost.Reason);
        }

        foreach (var cost in run.UnplacedCost)
        {
            WriteFigure(run, output, "", "unplaced", "", cost.LineCount, cost.Amount, cost.Reason);
        }
    }

    /// <summary>Writes a run as CSV to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(BillRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, output => Write(run, output));
    }

    private static void WriteFigure(
        BillRun run, TextWriter output, string consumer, string kind, string service, long quantity, Figure amount, string explanation)
    {
        CsvRowText.Write(
            output,
            run.Period.ToString("uuuu'-'MM", CultureInfo.InvariantCulture),
            CsvRowText.Guarded(consumer),
            kind,
            CsvRowText.Guarded(service),
            quantity.ToString(CultureInfo.InvariantCulture),
            Amounts.Plain(amount.Rounded, run.Decimals),
            run.Currency.Code,
            CsvRowText.Guarded(explanation));
    }
}
