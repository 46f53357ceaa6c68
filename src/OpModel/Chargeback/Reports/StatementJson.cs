using System.Text.Json;

namespace OpModel.Chargeback;

/// <summary>Writes a run as JSON, in the form that scripts rely on; docs/formats.md describes it.</summary>
/// <remarks>Amounts and quantities are texts of decimal digits, since many readers of JSON would turn a number into binary floating point.</remarks>
public static class StatementJson
{
    /// <summary>Writes a run as JSON in UTF-8, with a line break at its end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, Stream output)
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
    public static void Write(ChargebackRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.Write(path, output => Write(run, output));
    }

    private static void Write(ChargebackRun run, Utf8JsonWriter json)
    {
        string Show(Money amount) => Amounts.Plain(amount, run.Decimals);

        json.WriteStartObject();
        json.WriteString("period", run.Period.Name);
        json.WriteString("currency", run.Currency.Code);
        json.WriteString("costIn", Show(run.CostIn.Rounded));
        json.WriteString("charged", Show(run.Charged.Rounded));
        json.WriteString("retained", Show(run.Retained.Rounded));
        json.WriteString("unplaced", Show(run.Unplaced.Rounded));
        json.WriteObjects("statements", run.Statements, statement => WriteStatement(json, statement, Show));
        json.WriteObjects("providers", run.Providers, account => WriteAccount(json, account, Show));
        json.WriteObjects("retainedCost", run.RetainedCost, cost => WriteLeft(json, cost, Show));
        json.WriteObjects("unplacedCost", run.UnplacedCost, cost => WriteLeft(json, cost, Show));
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement, Func<Money, string> show)
    {
        json.WriteString("consumer", statement.Consumer.Name);
        json.WriteString("total", show(statement.Total.Rounded));
        json.WriteObjects("lines", statement.Lines, line => WriteLine(json, line, show));
        json.WriteString("id", statement.Consumer.Id);
        json.WriteString("ownCost", show(statement.OwnCost.Rounded));
        json.WriteString("fullCost", show(statement.OwnCost.Rounded + statement.Total.Rounded));
        WriteIfKnown(json, "outside", statement.Outside, show);
        WriteIfKnown(json, "insideOfOutside", statement.InsideOfOutside, show);
        if (statement.Stated is { } stated)
        {
            json.WriteStartObject("stated");
            json.WriteString("currency", stated.Amount.Currency.Code);
            json.WriteString("total", Amounts.Plain(stated.Amount, stated.Amount.Currency.MinorUnitDigits));
            json.WriteString("rate", stated.Rate);
            json.WriteString("difference", stated.Difference);
            json.WriteEndObject();
        }
    }

    private static void WriteLine(Utf8JsonWriter json, StatementLine line, Func<Money, string> show)
    {
        json.WriteString("service", line.Service);

        // Scripts turn it into a number, and what is no use was used no time.
        json.WriteString("quantity", line.Quantity ?? "0");
        json.WriteString("amount", show(line.Amount.Rounded));
        json.WriteString("kind", ChargeKindText.Of(line.Kind));
        WriteIfKnown(json, "provider", line.Provider?.Name);
        WriteIfKnown(json, "unit", line.Unit);
        WriteIfKnown(json, "benchmark", line.Benchmark?.Amount, show);
        WriteIfKnown(json, "alternative", line.Benchmark?.Alternative);
    }

    private static void WriteAccount(Utf8JsonWriter json, ProviderAccount account, Func<Money, string> show)
    {
        json.WriteString("provider", account.Name);
        WriteIfKnown(json, "id", account.Provider?.Id);
        WriteIfKnown(json, "method", account.Method?.Name);
        json.WriteString("ownCost", show(account.OwnCost.Rounded));
        json.WriteString("chargedIn", show(account.ChargedIn.Rounded));
        json.WriteString("chargedOut", show(account.ChargedOut.Rounded));
        json.WriteString("underRecovery", show(account.UnderRecovery.Rounded));
    }

    private static void WriteLeft(Utf8JsonWriter json, LeftCost cost, Func<Money, string> show)
    {
        WriteIfKnown(json, "owner", cost.Owner?.Name);
        json.WriteString("reason", cost.Reason);
        json.WriteString("amount", show(cost.Amount.Rounded));
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, Money? amount, Func<Money, string> show) =>
        WriteIfKnown(json, name, amount is { } known ? show(known) : null);

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
