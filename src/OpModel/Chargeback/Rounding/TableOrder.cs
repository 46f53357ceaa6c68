namespace OpModel.Chargeback;

/// <summary>The order by row and column in which cells are rounded, whatever the order in which they are given.</summary>
internal static class TableOrder
{
    /// <summary>The places of the cells in that order; nothing where they are in it already.</summary>
    public static int[]? Of(ReadOnlySpan<TableCell> cells)
    {
        for (var i = 1; i < cells.Length; i++)
        {
            if (Compare(cells[i - 1], cells[i]) >= 0)
            {
                return Sorted(cells.ToArray());
            }
        }

        return null;
    }

    private static int[] Sorted(TableCell[] cells)
    {
        var order = new int[cells.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (first, second) => Compare(cells[first], cells[second]));
        return order;
    }

    private static int Compare(in TableCell first, in TableCell second)
    {
        var byPlace = first.Row != second.Row ? first.Row.CompareTo(second.Row) : first.Column.CompareTo(second.Column);
        return byPlace != 0 ? byPlace : first.Amount.CompareTo(second.Amount);
    }
}
