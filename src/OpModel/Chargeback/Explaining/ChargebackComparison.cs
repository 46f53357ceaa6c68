using System.Text;

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
        List<string[]> rows =
        [
            ["", "before", "after", "difference"],
            .. Consumers.Select(change => Row(change.Name, change.Before, change.After, change.Difference)),
            Row("Charged", Before.Charged.Rounded, After.Charged.Rounded, After.Charged.Rounded - Before.Charged.Rounded),
            Row("Retained", Before.Retained.Rounded, After.Retained.Rounded, After.Retained.Rounded - Before.Retained.Rounded),
            Row("Unplaced", Before.Unplaced.Rounded, After.Unplaced.Rounded, After.Unplaced.Rounded - Before.Unplaced.Rounded),
        ];
        int[] widths = [.. Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(row[0].PadRight(widths[0]));
            for (var column = 1; column < row.Length; column++)
            {
                text.Append("  ").Append(row[column].PadLeft(widths[column]));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private string[] Row(string name, Money before, Money after, Money difference) =>
        [name, Show(before), Show(after), (difference.Amount > 0 ? "+" : "") + Show(difference)];

    private string Show(Money amount) => Amounts.Show(amount, Before.Decimals);
}
