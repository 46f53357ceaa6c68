namespace OpModel.Chargeback;

/// <summary>The conditions on one column or tag, found by value, so that a thousand accounts with a rule each cost one look-up a text.</summary>
internal sealed class ConditionIndex
{
    private readonly string?[] _values;
    private readonly Dictionary<string, List<int>> _rowsByValue = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _rowsByBeginning = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _rowsForMissing = [];
    private readonly int[] _lengthsOfBeginnings;

    /// <param name="conditions">The conditions, each with the row that asks it.</param>
    /// <param name="values">Per text of the column its value: the text without spaces around it, or the tag.</param>
    public ConditionIndex(IEnumerable<(int Row, Condition Condition)> conditions, string?[] values)
    {
        _values = values;
        foreach (var (row, condition) in conditions)
        {
            switch (condition.Comparison)
            {
                case Comparison.Is:
                    Add(_rowsByValue, condition.Values.Distinct(StringComparer.OrdinalIgnoreCase), row);
                    break;
                case Comparison.StartsWith:
                    Add(_rowsByBeginning, Shortest(condition.Values), row);
                    break;
                default:
                    // A condition that there is a value has been made one of the values that there are, so this one is that there is none.
                    _rowsForMissing.Add(row);
                    break;
            }
        }

        _lengthsOfBeginnings = [.. _rowsByBeginning.Keys.Select(beginning => beginning.Length).Distinct()];
    }

    /// <summary>Counts, per row, the conditions that a text meets.</summary>
    public void CountMet(int text, MetConditions met)
    {
        if (_values[text] is not { } value)
        {
            met.Count(_rowsForMissing);
            return;
        }

        met.Count(_rowsByValue.GetValueOrDefault(value));
        foreach (var length in _lengthsOfBeginnings)
        {
            if (length <= value.Length)
            {
                met.Count(_rowsByBeginning.GetValueOrDefault(value[..length]));
            }
        }
    }

    // Of beginnings that begin with each other the shortest will do, so that a text meets a condition once.
    private static IEnumerable<string> Shortest(IReadOnlyList<string> beginnings) => beginnings
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Where(beginning => !beginnings.Any(other =>
            other.Length < beginning.Length && beginning.StartsWith(other, StringComparison.OrdinalIgnoreCase)));

    private static void Add(Dictionary<string, List<int>> rowsByText, IEnumerable<string> texts, int row)
    {
        foreach (var text in texts)
        {
            if (!rowsByText.TryGetValue(text, out var rows))
            {
                rowsByText.Add(text, rows = []);
            }

            rows.Add(row);
        }
    }
}
