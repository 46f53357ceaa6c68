using System.Globalization;

namespace OpModel.Budgeting;

/// <summary>Writes an allocation as CSV: a row a line of an envelope and a row a reserve; docs/formats.md describes it.</summary>
/// <remarks>A text that a spreadsheet would take for a formula (one that begins with =, +, -, @, a tab or a carriage return) gets an apostrophe before it.</remarks>
public static class BudgetCsv
{
    private const string Ended = "ended";

    /// <summary>Writes an allocation as CSV with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="comparison">What is different from another, as a column with what a line got there, and a row a line that ended; nothing where it is compared with none.</param>
    public static void Write(BudgetAllocation allocation, TextWriter output, BudgetComparison? comparison = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentNullException.ThrowIfNull(output);
        string[] header = ["period", "envelope", "kind", "recipient", "priority", "ask", "floor", "cap", "allocated", "currency", "why"];
        var isCut = allocation.Envelopes.Any(envelope => envelope.Lines.Any(line => line.Tranches.Count > 0));
        CsvRowText.Write(output, [.. header, .. isCut ? ["released", "held-back", "tranches"] : Array.Empty<string>(), .. comparison is null ? Array.Empty<string>() : ["before"]]);
        var before = comparison?.Lines.ToDictionary(line => (line.Envelope, line.Recipient));
        foreach (var envelope in allocation.Envelopes)
        {
            foreach (var line in envelope.Lines)
            {
                Write(line, line.Allocated.Rounded, line.Why, before?[(line.Envelope, line.Recipient)].AllocatedBefore);
            }

            if (envelope.Envelope.Reserve is not null)
            {
                Row(envelope.Name, "reserve", "", ["", "", "", "", Plain(envelope.Reserve)], "", ["", "", ""], comparison is null ? null : ReserveBefore(comparison, envelope.Name));
            }
        }

        foreach (var ended in comparison?.Lines.Where(line => line.After is null) ?? [])
        {
            Write(ended.Before!, ended.AllocatedAfter, Ended, ended.AllocatedBefore);
        }

        void Write(LineAllocation line, Money allocated, string why, Money? earlier)
        {
            var priority = line.Line.Priority.ToString(CultureInfo.InvariantCulture);
            string[] released = line.Team is null || why == Ended ? ["", "", ""] : [Plain(line.Released), Plain(line.HeldBack), string.Join("; ", line.Tranches.Select(Told))];
            Row(line.Envelope, line.Team is null ? "envelope" : "team", line.Recipient, [priority, Plain(line.Ask), Plain(line.Floor), Plain(line.Cap), Plain(allocated)], why, released, earlier);
        }

        void Row(string envelope, string kind, string recipient, string[] figures, string why, string[] released, Money? earlier) => CsvRowText.Write(
            output,
            [
                CsvRowText.Guarded(allocation.Plan.Period.Name), CsvRowText.Guarded(envelope), kind, CsvRowText.Guarded(recipient), .. figures, allocation.Currency.Code,
                CsvRowText.Guarded(why), .. isCut ? [released[0], released[1], CsvRowText.Guarded(released[2])] : Array.Empty<string>(), .. comparison is null ? Array.Empty<string>() : [Plain(earlier)],
            ]);

        string Told(TrancheRelease tranche) => tranche.ReleasedOn is { } day
            ? FormattableString.Invariant($"{tranche.Name} {Plain(tranche.Amount)} released on {day:uuuu-MM-dd}: {tranche.Why}")
            : $"{tranche.Name} {Plain(tranche.Amount)} held back: {tranche.Why}";

        string Plain(Money? amount) => amount is { } shown ? Amounts.Plain(shown, allocation.Currency.MinorUnitDigits) : "";
    }

    private static Money? ReserveBefore(BudgetComparison comparison, string envelope) =>
        comparison.Before.Envelopes.FirstOrDefault(each => each.Name == envelope)?.Reserve;
}
