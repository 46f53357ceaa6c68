using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A policy's rules made ready for one bill: tells for each line the row that takes it.</summary>
/// <remarks>
/// The classes of all columns together index a decision table, so that a line costs one look-up a column and one in the table,
/// whatever the number of rules. Where the table would be too large, the sets of rows are intersected line by line instead.
/// </remarks>
internal sealed class BillPlacement
{
    private const int BitsPerWord = 64;
    private const long TableLimit = 1 << 20;

    private readonly ColumnClasses[] _columns;
    private readonly int[]? _table;
    private readonly int[][] _offsets;

    private BillPlacement(PlacementRow[] rows, ColumnClasses[] columns)
    {
        Rows = rows;
        _columns = columns;
        var size = columns.Aggregate(1L, (product, column) => Math.Min(product * column.OpenRows.Count, TableLimit + 1));
        if (size <= TableLimit)
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

        var table = _table;
        switch (_columns.Length)
        {
            case 0:
                rows.Fill(table[0]);
                break;
            case 1:
                LookUp(table, _offsets[0], chunk.Texts[_columns[0].Place], rows);
                break;
            case 2:
                LookUp(table, _offsets[0], chunk.Texts[_columns[0].Place], _offsets[1], chunk.Texts[_columns[1].Place], rows);
                break;
            default:
                LookUpAll(table, chunk, rows);
                break;
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
                if (soughtRows[rows[line]] && (service is null || names[chunk.Texts[services][line]] == service))
                {
                    yield return chunk.Lines[line];
                }
            }
        }
    }

    private static void LookUp(int[] table, int[] offsets, int[] texts, Span<int> rows)
    {
        texts = texts[..rows.Length];
        for (var line = 0; line < rows.Length; line++)
        {
            rows[line] = table[offsets[texts[line]]];
        }
    }

    private static void LookUp(int[] table, int[] offsets, int[] texts, int[] otherOffsets, int[] otherTexts, Span<int> rows)
    {
        for (var line = 0; line < rows.Length; line++)
        {
            rows[line] = table[offsets[texts[line]] + otherOffsets[otherTexts[line]]];
        }
    }

    private void LookUpAll(int[] table, CostChunk chunk, Span<int> rows)
    {
        rows.Clear();
        for (var column = 0; column < _columns.Length; column++)
        {
            var offsets = _offsets[column];
            ReadOnlySpan<int> texts = chunk.Texts[_columns[column].Place].AsSpan(0, rows.Length);
            for (var line = 0; line < rows.Length; line++)
            {
                rows[line] += offsets[texts[line]];
            }
        }

        foreach (ref var row in rows)
        {
            row = table[row];
        }
    }

    private void Intersect(CostChunk chunk, Span<int> rows)
    {
        var open = new ulong[_columns.Length][];
        for (var line = 0; line < rows.Length; line++)
        {
            for (var column = 0; column < open.Length; column++)
            {
                open[column] = _columns[column].OpenRows[_columns[column].ClassOfText[chunk.Texts[_columns[column].Place][line]]];
            }

            rows[line] = FirstOpenInAll(open);
        }
    }

    /// <summary>Per combination of classes, the first row that is open in all; the last column's class counts in ones.</summary>
    private static int[] Table(ColumnClasses[] columns, int size)
    {
        var table = new int[size];
        var open = new ulong[columns.Length][];
        for (var index = 0; index < size; index++)
        {
            var rest = index;
            for (var column = columns.Length - 1; column >= 0; column--)
            {
                (rest, var classNumber) = Math.DivRem(rest, columns[column].OpenRows.Count);
                open[column] = columns[column].OpenRows[classNumber];
            }

            table[index] = FirstOpenInAll(open);
        }

        return table;
    }

    /// <summary>Per column, per text, what its class adds to the place in the table.</summary>
    private static int[][] Offsets(ColumnClasses[] columns)
    {
        var offsets = new int[columns.Length][];
        var stride = 1;
        for (var column = columns.Length - 1; column >= 0; column--)
        {
            var width = stride;
            offsets[column] = Array.ConvertAll(columns[column].ClassOfText, classNumber => classNumber * width);
            stride *= columns[column].OpenRows.Count;
        }

        return offsets;
    }

    // The last row has no condition, so it is open in every set and some row is always found.
    private static int FirstOpenInAll(ulong[][] open)
    {
        for (var word = 0; open.Length > 0 && word < open[0].Length; word++)
        {
            var common = open[0][word];
            for (var column = 1; column < open.Length && common != 0; column++)
            {
                common &= open[column][word];
            }

            if (common != 0)
            {
                return (word * BitsPerWord) + BitOperations.TrailingZeroCount(common);
            }
        }

        return 0;
    }
}
