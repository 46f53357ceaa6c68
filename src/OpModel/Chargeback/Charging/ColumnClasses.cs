namespace OpModel.Chargeback;

/// <summary>
/// Sorts the distinct texts of one column into classes: two texts are of one class where every rule treats them alike. Rules look at
/// each distinct text once, however many lines have it.
/// </summary>
internal sealed class ColumnClasses
{
    private const int BitsPerWord = 64;

    private ColumnClasses(int place, int[] classOfText, List<ulong[]> openRows) =>
        (Place, ClassOfText, OpenRows) = (place, classOfText, openRows);

    /// <summary>The place of the column in the bill.</summary>
    public int Place { get; }

    /// <summary>Per text its class.</summary>
    public int[] ClassOfText { get; }

    /// <summary>Per class the rows whose conditions on this column its texts meet, a bit each.</summary>
    public IReadOnlyList<ulong[]> OpenRows { get; }

    public static ColumnClasses Sort(int place, int textCount, PlacementRow[] rows, string column, Func<CostColumn, string?[]> valuesOf)
    {
        List<(int Row, Condition Condition)> conditions =
        [
            .. rows.SelectMany((row, index) => row.Conditions
                .Where(condition => string.Equals(condition.Column.Name, column, StringComparison.OrdinalIgnoreCase))
                .Select(condition => (index, condition))),
        ];
        var required = new int[rows.Length];
        foreach (var (row, _) in conditions)
        {
            required[row]++;
        }

        var met = conditions
            .GroupBy(each => each.Condition.Column)
            .Select(group => new ConditionIndex(group, valuesOf(group.Key)))
            .ToArray();
        var classOfText = new int[textCount];
        List<ulong[]> openRows = [];
        Dictionary<ulong[], int> classes = new(RowSetComparer.Instance);
        var metCount = new int[rows.Length];
        for (var text = 0; text < textCount; text++)
        {
            Array.Clear(metCount);
            foreach (var index in met)
            {
                index.CountMet(text, metCount);
            }

            var open = new ulong[(rows.Length + BitsPerWord - 1) / BitsPerWord];
            for (var row = 0; row < rows.Length; row++)
            {
                if (metCount[row] == required[row])
                {
                    open[row / BitsPerWord] |= 1UL << (row % BitsPerWord);
                }
            }

            if (!classes.TryGetValue(open, out classOfText[text]))
            {
                classOfText[text] = openRows.Count;
                classes.Add(open, openRows.Count);
                openRows.Add(open);
            }
        }

        return new(place, classOfText, openRows);
    }

    private sealed class RowSetComparer : IEqualityComparer<ulong[]>
    {
        public static RowSetComparer Instance { get; } = new();

        public bool Equals(ulong[]? left, ulong[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(ulong[] rows)
        {
            var hash = new HashCode();
            foreach (var word in rows)
            {
                hash.Add(word);
            }

            return hash.ToHashCode();
        }
    }
}
