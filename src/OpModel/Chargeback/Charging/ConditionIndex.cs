namespace OpModel.Chargeback;

/// <summary>The conditions on one column or tag, found by value, so that a thousand accounts with a rule each cost one look-up a text.</summary>
internal sealed class ConditionIndex
{
    private readonly string?[] _values;
    private readonly Dictionary<string, List<int>> _rowsByValue = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int Row, Condition Condition)> _others = [];

    /// <param name="conditions">The conditions, each with the row that asks it.</param>
    /// <param name="values">Per text of the column its value: the text without spaces around it, or the tag.</param>
    public ConditionIndex(IEnumerable<(int Row, Condition Condition)> conditions, string?[] values)
    {
        _values = values;
        foreach (var (row, condition) in conditions)
        {
            if (condition.Comparison != Comparison.Is)
            {
                _others.Add((row, condition));
                continue;
            }

            foreach (var value in condition.Values.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!_rowsByValue.TryGetValue(value, out var rows))
                {
                    _rowsByValue.Add(value, rows = []);
                }

                rows.Add(row);
            }
        }
    }

    /// <summary>Counts, per row, the conditions that a text meets.</summary>
    public void CountMet(int text, int[] metCount)
    {
        var value = _values[text];
        if (value is not null && _rowsByValue.TryGetValue(value, out var rows))
        {
            foreach (var row in rows)
            {
                metCount[row]++;
            }
        }

        foreach (var (row, condition) in _others)
        {
            if (condition.IsMetBy(value))
            {
                metCount[row]++;
            }
        }
    }
}
