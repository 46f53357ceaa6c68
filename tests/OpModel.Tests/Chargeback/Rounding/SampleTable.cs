using System.Numerics;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

/// <summary>A table to round, and what must hold of any rounding of it.</summary>
internal sealed record SampleTable(int RowCount, int ColumnCount, TableCell[] Cells)
{
    public ExactAmount Sum => SumOf(_ => true);

    /// <summary>All figures: cells, row totals, column totals, grand total.</summary>
    public ExactAmount[] Exact =>
    [
        .. Cells.Select(cell => cell.Amount),
        .. Enumerable.Range(0, RowCount).Select(row => SumOf(cell => cell.Row == row)),
        .. Enumerable.Range(0, ColumnCount).Select(column => SumOf(cell => cell.Column == column)),
        Sum,
    ];

    public static SampleTable Of(ExactAmount[][] rows) =>
        new(rows.Length, rows[0].Length, [.. rows.SelectMany((cells, row) => cells.Select((amount, column) => new TableCell(row, column, amount)))]);

    public static SampleTable Of(params decimal[][] rows) => Of(Array.ConvertAll(rows, row => Array.ConvertAll(row, ExactAmount.From)));

    public static BigInteger[] All(RoundedTable rounded) =>
        [.. rounded.Cells.Span, .. rounded.RowTotals.Span, .. rounded.ColumnTotals.Span, rounded.GrandTotal];

    public RoundedTable Round(int digits, BigInteger? grandTotal = null) =>
        ControlledRounding.Round(RowCount, ColumnCount, Cells, digits, grandTotal);

    public void RequireControlled(RoundedTable rounded, int digits)
    {
        Assert.Equal(Cells.Length, rounded.Cells.Length);
        Assert.All(Exact.Zip(All(rounded)), pair => Assert.InRange(pair.Second, pair.First.Floor(digits), pair.First.Ceiling(digits)));
        var cells = Cells.Zip(rounded.Cells.ToArray()).ToArray();
        Assert.Equal(
            Enumerable.Range(0, RowCount).Select(row => MoneyGen.Sum(cells.Where(cell => cell.First.Row == row).Select(cell => cell.Second))),
            rounded.RowTotals.ToArray());
        Assert.Equal(
            Enumerable.Range(0, ColumnCount).Select(column => MoneyGen.Sum(cells.Where(cell => cell.First.Column == column).Select(cell => cell.Second))),
            rounded.ColumnTotals.ToArray());
        Assert.Equal(MoneyGen.Sum(rounded.RowTotals.ToArray()), rounded.GrandTotal);
        Assert.Equal(MoneyGen.Sum(rounded.ColumnTotals.ToArray()), rounded.GrandTotal);
    }

    private ExactAmount SumOf(Func<TableCell, bool> predicate) => MoneyGen.Sum(Cells.Where(predicate).Select(cell => cell.Amount));
}
