namespace OpModel.Chargeback;

/// <summary>A policy's rules made ready for one bill: tells for each line the row that takes it.</summary>
/// <remarks>
/// The classes of all columns together index a decision table, so that a line costs one look-up a column and one in the table,
/// whatever the number of rules. Where the table would be too large, the sets of rows are intersected line by line instead.
/// </remarks>
internal sealed class BillPlacement
{
    /// <summary>What a statement calls the service of lines that have none.</summary>
    public const string NoService = "(no service)";

    /// <summary>The most places that a table may have: 4 MB.</summary>
    private const long TableLimit = 1 << 20;

    /// <summary>The most words of sets that filling a table may look at: a few milliseconds' work.</summary>
    private const long TableWorkLimit = 1 << 22;

    /// <summary>With two, all that the loop over lines needs stays in registers; with four it took 40 % longer.</summary>
    private const int ColumnsAtOnce = 2;

    private readonly ColumnClasses[] _columns;
    private readonly int[]? _table;
    private readonly int[][] _offsets;

    private BillPlacement(PlacementRow[] rows, ColumnClasses[] columns)
    {
        Rows = rows;
        _columns = columns;
        var limit = columns.Length == 0 ? TableLimit : Math.Min(TableLimit, TableWorkLimit / columns[0].OpenRows[0].Length);
        var size = columns.Aggregate(1L, (product, column) => Math.Min(product * column.OpenRows.Count, limit + 1));
        if (size <= limit)
        {
            _table = Table(columns, (int)size);
            _offsets = Offsets(columns);
        }
        else
        {
            _offsets = [];
        }
    }

    /// <summary>All rows; the last takes what no rule takes.</summary>
    public PlacementRow[] Rows { get; }

    /// <summary>Makes a policy ready for a bill.</summary>
    public static BillPlacement Create(ChargebackPolicy policy, CostBill bill, List<InputProblem> problems)
    {
        var missing = policy.Columns.Where(column => bill.PlaceOf(column) < 0).ToList();
        foreach (var column in missing)
        {
            problems.Add(new(bill.Name, null, column,
                $"the bill has no such column, and a placement rule looks at it; its text columns are {string.Join(", ", bill.Columns)}."));
        }

        if (missing.Count > 0)
        {
            return new BillPlacement([], []);
        }

        var values = new ColumnValues(bill);
        var rows = PlacementRow.For(policy, values.Of);
        return new BillPlacement(rows, [.. policy.Columns.Select(column => (Column: column, Place: bill.PlaceOf(column)))
            .Select(found => ColumnClasses.Sort(found.Place, bill.Texts[found.Place].Texts.Count, rows, found.Column, values.Of))]);
    }

    /// <summary>Finds the row of each line of a chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="rows">Takes per line the place of its row.</param>
    public void FindRows(CostChunk chunk, Span<int> rows)
    {
        if (_table is null)
        {
            Intersect(chunk, rows);
            return;
        }

        rows.Clear();
        for (var column = 0; column < _columns.Length; column += ColumnsAtOnce)
        {
            AddOffsets(chunk, column, rows);
        }

        var table = _table;
        foreach (ref var row in rows)
        {
            row = table[row];
        }
    }

    /// <summary>The lines of the file that go to some destinations, in the order of the file.</summary>
    public IEnumerable<long> LinesOf(CostBill bill, Predicate<Destination> isSought, string? service)
    {
        var soughtRows = Array.ConvertAll(Rows, row => isSought(row.Destination));
        var services = bill.PlaceOf(FocusColumns.ServiceName);
        var names = bill.Texts[services].Texts;
        foreach (var chunk in bill.Chunks)
        {
            var rows = new int[chunk.Count];
            FindRows(chunk, rows);
            for (var line = 0; line < rows.Length; line++)
            {
                if (soughtRows[rows[line]] && (service is null || (names[chunk.Texts[services][line]] ?? NoService) == service))
                {
                    yield return chunk.Lines[line];
                }
            }
        }
    }

    /// <summary>Adds what two columns add to the place in the table, in one walk over the lines; a column that is not there adds nothing.</summary>
    private void AddOffsets(CostChunk chunk, int column, Span<int> places)
    {
        var (offsets0, offsets1) = (_offsets[column], _offsets[column + 1]);
        var texts0 = Texts(column, places.Length);
        var texts1 = Texts(column + 1, places.Length);
        for (var line = 0; line < places.Length; line++)
        {
            places[line] += offsets0[texts0[line]] + offsets1[texts1[line]];
        }

        ReadOnlySpan<int> Texts(int at, int count) => chunk.Texts[_columns[Math.Min(at, _columns.Length - 1)].Place].AsSpan(0, count);
    }

    private void Intersect(CostChunk chunk, Span<int> rows)
    {
        var open = new RowSet[_columns.Length];
        for (var line = 0; line < rows.Length; line++)
        {
            for (var column = 0; column < open.Length; column++)
            {
                open[column] = _columns[column].OpenRows[_columns[column].ClassOfText[chunk.Texts[_columns[column].Place][line]]];
            }

            rows[line] = RowSet.FirstInAll(open);
        }
    }

    /// <summary>Per combination of classes, the first row that is open in all; the last column's class counts in ones.</summary>
    // The last row has no condition, so it is open in every set and some row is always found.
    private static int[] Table(ColumnClasses[] columns, int size)
    {
        var table = new int[size];
        var open = new RowSet[columns.Length];
        for (var index = 0; index < size; index++)
        {
            var rest = index;
            for (var column = columns.Length - 1; column >= 0; column--)
            {
                (rest, var classNumber) = Math.DivRem(rest, columns[column].OpenRows.Count);
                open[column] = columns[column].OpenRows[classNumber];
            }

            table[index] = RowSet.FirstInAll(open);
        }

        return table;
    }

    /// <summary>Per column, per text, what its class adds to the place in the table: nothing for the column that fills the last pair.</summary>
    private static int[][] Offsets(ColumnClasses[] columns)
    {
        var offsets = new int[(columns.Length + ColumnsAtOnce - 1) / ColumnsAtOnce * ColumnsAtOnce][];
        Array.Fill(offsets, columns.Length == 0 ? [] : new int[columns[^1].ClassOfText.Length]);
        var stride = 1;
        for (var column = columns.Length - 1; column >= 0; column--)
        {
            var width = stride;
            offsets[column] = Array.ConvertAll(columns[column].ClassOfText, classNumber => classNumber * width);
            stride *= columns[column].OpenRows.Count;
        }

        return offsets;
    }
}
