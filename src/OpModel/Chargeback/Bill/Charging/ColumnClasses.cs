namespace OpModel.Chargeback;

/// <summary>
/// Sorts the distinct texts of one column into classes: two texts are of one class where every rule treats them alike. Rules look at
/// each distinct text once, however many lines have it.
/// </summary>
internal sealed class ColumnClasses
{
    private ColumnClasses(int place, int[] classOfText, List<RowSet> openRows) =>
        (Place, ClassOfText, OpenRows) = (place, classOfText, openRows);

    /// <summary>The place of the column in the bill.</summary>
    public int Place { get; }

    /// <summary>Per text its class.</summary>
    public int[] ClassOfText { get; }

    /// <summary>Per class the rows whose conditions on this column its texts meet.</summary>
    public IReadOnlyList<RowSet> OpenRows { get; }

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

        var always = new RowSet(rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            if (required[row] == 0)
            {
                always.Add(row);
            }
        }

        var indexes = conditions
            .GroupBy(each => each.Condition.Column)
            .Select(group => new ConditionIndex(group, valuesOf(group.Key)))
            .ToArray();
        var classOfText = new int[textCount];
        List<RowSet> openRows = [];
        Dictionary<RowSet, int> classes = [];
        var met = new MetConditions(required);
        var open = always.Copy();
        for (var text = 0; text < textCount; text++)
        {
            foreach (var index in indexes)
            {
                index.CountMet(text, met);
            }

            always.CopyTo(open);
            met.MoveTo(open);
            if (!classes.TryGetValue(open, out classOfText[text]))
            {
                classOfText[text] = openRows.Count;
                openRows.Add(open.Copy());
                classes.Add(openRows[^1], classOfText[text]);
            }
        }

        return new(place, classOfText, openRows);
    }
}
