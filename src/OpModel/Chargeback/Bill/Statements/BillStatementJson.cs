using System.Globalization;
using System.Text.Json;

namespace OpModel.Chargeback;

/// <summary>Writes a run as JSON, in the form that scripts rely on; docs/formats.md describes it.</summary>
public static class BillStatementJson
{
    /// <summary>Writes a run as JSON in UTF-8, with a line break at its end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(BillRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json => Write(run, json));
    }

    /// <summary>Writes a run as JSON to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(BillRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.Write(path, output => Write(run, output));
    }

    private static void Write(BillRun run, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("period", run.Period.ToString("uuuu'-'MM", CultureInfo.InvariantCulture));
        json.WriteString("currency", run.Currency.Code);
        json.WriteString("costIn", Amounts.Plain(run.CostIn.Rounded, run.Decimals));
        json.WriteString("charged", Amounts.Plain(run.Charged.Rounded, run.Decimals));
        json.WriteString("retained", Amounts.Plain(run.Retained.Rounded, run.Decimals));
        json.WriteString("unplaced", Amounts.Plain(run.Unplaced.Rounded, run.Decimals));
        json.WriteStartArray("statements");
        foreach (var statement in run.Statements)
        {
            json.WriteStartObject();
            json.WriteString("consumer", statement.Consumer.Name);
            json.WriteString("total", Amounts.Plain(statement.Total.Rounded, run.Decimals));
            json.WriteStartArray("lines");
            foreach (var line in statement.Lines)
            {
                json.WriteStartObject();
                json.WriteString("service", line.Service);
                json.WriteString("quantity", line.Quantity.ToString(CultureInfo.InvariantCulture));
                json.WriteString("amount", Amounts.Plain(line.Amount.Rounded, run.Decimals));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
