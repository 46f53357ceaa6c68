using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace OpModel.Budgeting;

/// <summary>Writes an allocation as JSON, in the form that scripts rely on; docs/formats.md describes it.</summary>
/// <remarks>Amounts are texts of decimal digits, since many readers of JSON would turn a number into binary floating point.</remarks>
public static class BudgetJson
{
    /// <summary>Writes an allocation as JSON in UTF-8, with a line break at its end.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="comparison">What is different from another; nothing where it is compared with none.</param>
    public static void Write(BudgetAllocation allocation, Stream output, BudgetComparison? comparison = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json => Write(allocation, comparison, json));
    }

    private static void Write(BudgetAllocation allocation, BudgetComparison? comparison, Utf8JsonWriter json)
    {
        string Show(Money amount) => Amounts.Plain(amount, allocation.Currency.MinorUnitDigits);

        json.WriteStartObject();
        json.WriteString("period", allocation.Plan.Period.Name);
        json.WriteString("asOf", LocalDatePattern.Iso.Format(allocation.AsOf));
        json.WriteString("currency", allocation.Currency.Code);
        json.WriteString("total", Show(allocation.Total));
        json.WriteString("allocated", Show(allocation.Allocated));
        json.WriteString("released", Show(allocation.Released));
        json.WriteString("heldBack", Show(allocation.Allocated - allocation.Released));
        json.WriteString("reserve", Show(allocation.Reserved));
        json.WriteObjects("envelopes", allocation.Envelopes, envelope => WriteEnvelope(json, envelope, Show));
        json.WriteObjects("teams", allocation.Teams, team =>
        {
            json.WriteString("team", team.Team.Name);
            json.WriteString("id", team.Team.Id);
            json.WriteString("allocated", Show(team.Allocated));
            json.WriteString("released", Show(team.Released));
        });
        json.WriteObjects("findings", allocation.Findings, finding =>
        {
            json.WriteString("envelope", finding.Envelope);
            json.WriteString("recipient", finding.Line);
            json.WriteString("message", finding.Message);
        });
        json.WriteObjects("capacity", allocation.Capacity, gap =>
        {
            json.WriteString("team", gap.Team.Name);
            json.WriteString("id", gap.Team.Id);
            json.WriteString("period", gap.Period.Name);
            json.WriteString("funded", Show(gap.Funded));
            json.WriteString("planned", Show(gap.Planned));
            json.WriteString("gap", Show(gap.Gap));
        });
        if (comparison is not null)
        {
            json.WriteObjects("changes", comparison.Lines, line =>
            {
                json.WriteString("envelope", line.Envelope);
                json.WriteString("recipient", line.Recipient);
                json.WriteString("before", line.Before is { } before ? Show(before.Allocated.Rounded) : null);
                json.WriteString("after", line.After is { } after ? Show(after.Allocated.Rounded) : null);
                json.WriteString("difference", Show(line.Difference));
            });
        }

        json.WriteEndObject();
    }

    private static void WriteEnvelope(Utf8JsonWriter json, EnvelopeAllocation envelope, Func<Money, string> show)
    {
        json.WriteString("envelope", envelope.Name);
        json.WriteString("parent", envelope.Parent);
        json.WriteString("allocatedBy", envelope.AllocatedBy?.Name);
        json.WriteString("amount", show(envelope.Amount));
        json.WriteString("carriedOver", show(envelope.CarriedOver));
        json.WriteString("reserve", show(envelope.Reserve));
        json.WriteString("allocated", show(envelope.Allocated));
        json.WriteObjects("lines", envelope.Lines, line =>
        {
            json.WriteString("recipient", line.Recipient);
            json.WriteString("id", line.Team?.Id);
            json.WriteString("kind", line.Team is null ? "envelope" : "team");
            json.WriteString("method", line.Line.Basis.Method.ToString().ToLower(CultureInfo.InvariantCulture));
            json.WriteNumber("priority", line.Line.Priority);
            json.WriteString("ask", line.Ask is { } ask ? show(ask) : null);
            json.WriteString("floor", line.Floor is { } floor ? show(floor) : null);
            json.WriteString("cap", line.Cap is { } cap ? show(cap) : null);
            json.WriteString("allocated", show(line.Allocated.Rounded));
            json.WriteString("exact", line.Allocated.Exact);
            json.WriteString("why", line.Why);
            json.WriteString("released", show(line.Released));
            json.WriteString("heldBack", show(line.HeldBack));
            json.WriteObjects("tranches", line.Tranches, tranche =>
            {
                json.WriteString("tranche", tranche.Name);
                json.WriteString("amount", show(tranche.Amount));
                json.WriteString("releasedOn", tranche.ReleasedOn is { } day ? LocalDatePattern.Iso.Format(day) : null);
                json.WriteString("why", tranche.Why);
            });
        });
    }
}
