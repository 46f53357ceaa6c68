namespace OpModel.Chargeback;

/// <summary>A run beside what it would be under a changed policy, price or organisation: who pays more, who less.</summary>
public sealed class ChargebackComparison
{
    internal ChargebackComparison(ChargebackRun before, ChargebackRun after)
    {
        (Before, After) = (before, after);
        var zero = Money.Zero(before.Currency);
        var totals = before.Statements.ToDictionary(statement => statement.Consumer.Id, statement => (statement.Consumer, statement.Total.Rounded));
        var changed = after.Statements.ToDictionary(statement => statement.Consumer.Id, statement => (statement.Consumer, statement.Total.Rounded));
        Consumers =
        [
            .. totals.Keys.Union(changed.Keys)
                .Select(id => new ConsumerChange(
                    id,
                    (totals.TryGetValue(id, out var known) ? known : changed[id]).Consumer.Name,
                    totals.TryGetValue(id, out var paid) ? paid.Rounded : zero,
                    changed.TryGetValue(id, out var pays) ? pays.Rounded : zero))
                .OrderByDescending(change => change.Difference.Amount)
                .ThenBy(change => change.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The run.</summary>
    public ChargebackRun Before { get; }

    /// <summary>The same period after the change.</summary>
    public ChargebackRun After { get; }

    /// <summary>Everybody who is charged in one of them: who would pay most more first, who would pay most less last.</summary>
    public IReadOnlyList<ConsumerChange> Consumers { get; }

    /// <summary>The comparison as a table.</summary>
    /// <returns>The text, with a line feed behind each line.</returns>
    public string ToText()
    {
        var table = new TextTable($"Who would pay, in {Before.Currency}", "before", "after", "difference");
        foreach (var change in Consumers)
        {
            Add(table, change.Name, change.Before, change.After);
        }

        table.AddRule();
        Add(table, "Charged", Before.Charged.Rounded, After.Charged.Rounded);
        Add(table, "Retained", Before.Retained.Rounded, After.Retained.Rounded);
        Add(table, "Unplaced", Before.Unplaced.Rounded, After.Unplaced.Rounded);
        using var text = new StringWriter { NewLine = "\n" };
        table.Write(text);

        // A table stands behind an empty line, for others to stand before it; here none does.
        return text.ToString().TrimStart('\n');
    }

    private void Add(TextTable table, string name, Money before, Money after)
    {
        var difference = after - before;
        table.Add(name, Show(before), Show(after), (difference.Amount > 0 ? "+" : "") + Show(difference));
    }

    private string Show(Money amount) => Amounts.Show(amount, Before.Decimals);
}
