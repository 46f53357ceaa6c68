using NodaTime.Text;

namespace OpModel.Budgeting;

/// <summary>What an allocation says to people, table by table; the same for plain text and for Markdown.</summary>
internal sealed class BudgetTables
{
    private readonly BudgetAllocation _allocation;

    private BudgetTables(BudgetAllocation allocation) => _allocation = allocation;

    /// <summary>What stands above the tables.</summary>
    public static string TitleOf(BudgetAllocation allocation) =>
        FormattableString.Invariant($"{allocation.Model.Name}: budget for {allocation.Plan.Period} as of {allocation.AsOf:uuuu-MM-dd}, in {allocation.Currency}");

    /// <summary>The tables, in the order in which they are read.</summary>
    public static IEnumerable<TextTable> Of(BudgetAllocation allocation, BudgetComparison? comparison)
    {
        var tables = new BudgetTables(allocation);
        return
        [
            .. allocation.Envelopes.Select(tables.Envelope),
            tables.Summary(),
            .. tables.Released() is { } released ? [released] : Array.Empty<TextTable>(),
            .. allocation.Capacity.Count > 0 ? [tables.Capacity()] : Array.Empty<TextTable>(),
            .. comparison is null ? Array.Empty<TextTable>() : [tables.Compared(comparison)],
        ];
    }

    private TextTable Envelope(EnvelopeAllocation envelope)
    {
        var nested = envelope.Parent is { } parent ? $", a part of {parent}" : "";
        var allocator = envelope.AllocatedBy is { } team ? $", allocated by {team}" : "";
        var table = new TextTable($"{envelope.Name}{nested}{allocator}", "ask", "floor", "cap", "allocated", "");
        foreach (var line in envelope.Lines)
        {
            table.Add(line.Recipient, Show(line.Ask), Show(line.Floor), Show(line.Cap), Show(line.Allocated.Rounded), line.Why);
        }

        table.AddRule();
        if (envelope.Envelope.Reserve is { } reserve)
        {
            table.Add("Reserve", "", "", "", Show(envelope.Reserve), Why(reserve, envelope));
        }

        if (envelope.Envelope.CarryOver is { } carryOver)
        {
            table.Add("Amount", "", "", "", Show(envelope.Amount), "");
            table.Add("Carried over", "", "", "", Show(envelope.CarriedOver), Why(carryOver));
        }

        table.Add("Total", "", "", "", Show(envelope.Amount + envelope.CarriedOver), "");
        return table;
    }

    private TextTable Summary()
    {
        var table = new TextTable("Teams", "allocated", "");
        foreach (var team in _allocation.Teams)
        {
            table.Add(team.Team.Name, Show(team.Allocated), team.Lines.Count == 1 ? "" : string.Join(", ", team.Lines.Select(line => $"{Show(line.Allocated.Rounded)} of {line.Envelope}")));
        }

        table.AddRule();
        table.Add("Allocated", Show(_allocation.Allocated), "");
        table.Add("Reserve", Show(_allocation.Reserved), "");
        table.Add("Total", Show(_allocation.Total), "");
        return table;
    }

    /// <summary>A row a tranche: what of it may be spent, and why; nothing where no line has tranches.</summary>
    private TextTable? Released()
    {
        List<LineAllocation> cut = [.. _allocation.Envelopes.SelectMany(envelope => envelope.Lines).Where(line => line.Tranches.Count > 0)];
        if (cut.Count == 0)
        {
            return null;
        }

        var table = new TextTable(FormattableString.Invariant($"Released as of {_allocation.AsOf:uuuu-MM-dd}"), "tranche", "released", "held back", "released on", "");
        foreach (var line in cut)
        {
            foreach (var tranche in line.Tranches)
            {
                var (released, held) = tranche.IsReleased ? (Show(tranche.Amount), "") : ("", Show(tranche.Amount));
                table.Add($"{line.Recipient} of {line.Envelope}", tranche.Name, released, held, tranche.ReleasedOn is { } day ? LocalDatePattern.Iso.Format(day) : "", tranche.Why);
            }
        }

        table.AddRule();
        var whole = Money.Zero(_allocation.Currency);
        var ofCut = cut.Aggregate(whole, (sum, line) => sum + line.Released);
        if (ofCut != _allocation.Released)
        {
            table.Add("Teams without tranches", "", Show(_allocation.Released - ofCut), "", "", "");
        }

        table.Add("Teams", "", Show(_allocation.Released), Show(_allocation.Allocated - _allocation.Released), "", "");
        return table;
    }

    /// <summary>A row a team: what is funded and planned in all, and the gap of each month.</summary>
    private TextTable Capacity()
    {
        List<ReportingPeriod> months = [.. _allocation.Capacity.Select(gap => gap.Period).Distinct()];
        var table = new TextTable("Funded less planned capacity", ["funded", "planned", "gap", .. months.Select(month => month.Name)]);
        foreach (var team in _allocation.Capacity.GroupBy(gap => gap.Team))
        {
            AddGaps(table, team.Key.Name, [.. team]);
        }

        table.AddRule();
        AddGaps(table, "Whole", [.. _allocation.Capacity]);
        return table;
    }

    private void AddGaps(TextTable table, string name, IReadOnlyList<CapacityGap> gaps)
    {
        Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(_allocation.Currency), (sum, amount) => sum + amount);
        var (funded, planned) = (Sum(gaps.Select(gap => gap.Funded)), Sum(gaps.Select(gap => gap.Planned)));
        table.Add(name, [Show(funded), Show(planned), Show(funded - planned), .. gaps.GroupBy(gap => gap.Period).Select(month => Show(Sum(month.Select(gap => gap.Gap))))]);
    }

    private TextTable Compared(BudgetComparison comparison)
    {
        var table = new TextTable(FormattableString.Invariant($"Changes since {comparison.Before.Plan.Period} as of {comparison.Before.AsOf:uuuu-MM-dd}"), "before", "after", "difference", "");
        foreach (var line in comparison.Lines)
        {
            var word = line.Before is null ? "new" : line.After is null ? "ended" : line.Difference.Amount == 0 ? "as before" : "";
            table.Add($"{line.Recipient} of {line.Envelope}", Show(line.Before?.Allocated.Rounded), Show(line.After?.Allocated.Rounded), Show(line.Difference), word);
        }

        var (before, after) = (comparison.Before, comparison.After);
        table.AddRule();
        table.Add("Teams", Show(before.Allocated), Show(after.Allocated), Show(after.Allocated - before.Allocated), "");
        table.Add("Reserve", Show(before.Reserved), Show(after.Reserved), Show(after.Reserved - before.Reserved), "");
        table.Add("Total", Show(before.Total), Show(after.Total), Show(after.Total - before.Total), "");
        return table;
    }

    private string Why(EnvelopePart reserve, EnvelopeAllocation envelope)
    {
        var rest = envelope.Rest.Amount == 0 ? null : $"{Show(envelope.Rest)} that no line took";
        var stated = reserve == EnvelopePart.None ? null
            : reserve.InPercent is null ? "as stated"
            : $"{reserve} of {Show(envelope.Amount + envelope.CarriedOver)} {_allocation.Currency}";
        return string.Join(", and ", new[] { stated, rest }.OfType<string>());
    }

    private string Why(CarryOver carryOver) => carryOver.AtMostPercent is { } percent
        ? $"of {Show(carryOver.Unspent)} unspent, at most {EnvelopePart.Percent(percent)} of the amount"
        : "unspent";

    private string Show(Money? amount) => amount is { } shown ? Amounts.Show(shown, _allocation.Currency.MinorUnitDigits) : "";
}
