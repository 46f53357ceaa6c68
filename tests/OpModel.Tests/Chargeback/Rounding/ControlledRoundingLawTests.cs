using System.Numerics;
using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

public class ControlledRoundingLawTests
{
    [Fact]
    public void Every_figure_is_its_floor_or_its_ceiling_and_the_sums_agree() =>
        Gen.Select(RoundingGen.Table, RoundingGen.Digits).Sample((table, digits) => table.RequireControlled(table.Round(digits), digits));

    [Fact]
    public void A_grand_total_that_was_rounded_before_is_kept() =>
        Gen.Select(RoundingGen.Table, RoundingGen.Digits, Gen.Bool).Sample((table, digits, up) =>
        {
            var total = up ? table.Sum.Ceiling(digits) : table.Sum.Floor(digits);

            var rounded = table.Round(digits, total);

            Assert.Equal(total, rounded.GrandTotal);
            table.RequireControlled(rounded, digits);
        });

    [Fact]
    public void The_measure_is_at_most_what_rounding_by_lot_has_on_average() =>
        Gen.Select(RoundingGen.Table, RoundingGen.Digits).Sample((table, digits) =>
        {
            var exact = table.Exact;

            Assert.True(Deviation.Of(exact, SampleTable.All(table.Round(digits)), digits) <= Deviation.ByLot(exact, digits));
        });

    [Fact]
    public void A_small_table_has_the_smallest_measure_that_there_is() =>
        RoundingGen.SmallTable.Sample(
            table => Assert.Equal(SmallestMeasure(table), Deviation.Of(table.Exact, SampleTable.All(table.Round(digits: 0)), digits: 0)),
            iter: 300);

    [Fact]
    public void The_order_of_the_cells_does_not_matter() =>
        Gen.Select(RoundingGen.Table, RoundingGen.Digits).Sample((table, digits) =>
        {
            var reversed = table with { Cells = [.. table.Cells.Reverse()] };

            Assert.Equal(table.Round(digits).Cells.ToArray(), reversed.Round(digits).Cells.ToArray().Reverse());
        });

    [Fact]
    public void Moving_rows_and_columns_does_not_matter_to_one_who_numbers_them_by_their_names() =>
        Gen.Select(RoundingGen.Table, RoundingGen.Digits, Gen.Int).Sample((table, digits, seed) =>
        {
            var shuffled = table.Cells.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(ByName(table.Cells, digits), ByName(shuffled, digits));
        });

    [Fact]
    public void Opposite_amounts_round_to_the_opposite() =>
        Gen.Select(RoundingGen.Table, RoundingGen.Digits).Sample((table, digits) =>
        {
            var opposite = table with { Cells = Array.ConvertAll(table.Cells, cell => cell with { Amount = -cell.Amount }) };

            Assert.Equal(SampleTable.All(table.Round(digits)), SampleTable.All(opposite.Round(digits)).Select(units => -units));
        });

    [Fact]
    public void Where_amounts_are_alike_neither_their_order_nor_their_sign_decides() =>
        Gen.Select(RoundingGen.AlikeTable, Gen.Int).Sample(
            (table, seed) =>
            {
                var shuffled = table.Cells.ToArray();
                new Random(seed).Shuffle(shuffled);
                var opposite = Array.ConvertAll(shuffled, cell => cell with { Amount = -cell.Amount });

                var expected = Placed(table, table.Cells);

                Assert.Equal(expected, Placed(table, shuffled));
                Assert.Equal(expected, Placed(table, opposite).Select(cell => (cell.Row, cell.Column, -cell.Units)));
            },
            iter: 300);

    [Fact]
    public void A_table_of_ten_by_ten_comes_no_farther_from_its_amounts_than_it_did()
    {
        // Sevenths, of which many are alike. How far it came was measured once; whatever makes that more makes roundings worse.
        var table = SampleTable.Of([.. Enumerable.Range(0, 10).Select(row => Enumerable.Range(0, 10).Select(column =>
            ExactAmount.Ratio((((row * row) + (3 * column * column) + (row * column)) % 6) + 1, 7)).ToArray())]);

        Assert.True(Deviation.Of(table.Exact, SampleTable.All(table.Round(digits: 0)), digits: 0) <= ExactAmount.Ratio(788, 49));
    }

    [Fact]
    public void A_full_table_is_rounded_as_its_cells_are() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).SelectMany((rows, columns) => MoneyGen.Exact.Array[rows * columns].Select(amounts => (rows, columns, amounts)))
            .Sample((rows, columns, amounts) =>
            {
                var table = new SampleTable(rows, columns, [.. amounts.Select((amount, place) => new TableCell(place / columns, place % columns, amount))]);

                Assert.Equal(
                    SampleTable.All(table.Round(digits: 2)),
                    SampleTable.All(ControlledRounding.Round(rows, columns, amounts, digits: 2)));
            });

    // Rows and columns have names in the order of their numbers, and get numbers in the order of their names again, whatever comes first.
    private static Dictionary<(string Row, string Column), BigInteger> ByName(TableCell[] cells, int digits)
    {
        string[] rows = [.. cells.Select(cell => $"Service {cell.Row}").Distinct().Order(StringComparer.Ordinal)];
        string[] columns = [.. cells.Select(cell => $"Team {cell.Column}").Distinct().Order(StringComparer.Ordinal)];
        var numbered = Array.ConvertAll(cells, cell => new TableCell(
            Array.IndexOf(rows, $"Service {cell.Row}"), Array.IndexOf(columns, $"Team {cell.Column}"), cell.Amount));
        var rounded = ControlledRounding.Round(rows.Length, columns.Length, numbered, digits).Cells.ToArray();
        return numbered.Zip(rounded).ToDictionary(pair => (rows[pair.First.Row], columns[pair.First.Column]), pair => pair.Second);
    }

    private static IEnumerable<(int Row, int Column, BigInteger Units)> Placed(SampleTable table, TableCell[] cells) =>
        cells.Zip((table with { Cells = cells }).Round(digits: 0).Cells.ToArray(), (cell, units) => (cell.Row, cell.Column, units)).Order();

    private static ExactAmount SmallestMeasure(SampleTable table)
    {
        var exact = table.Exact;
        return Enumerable.Range(0, 1 << table.Cells.Length)
            .Select(ups => table.Cells.Select((cell, i) => cell.Amount.Floor(0) + (ups >> i & 1)).ToArray())
            .Select(cells => Totalled(table, cells))
            .Where(all => exact.Zip(all).All(pair => pair.First.Floor(0) <= pair.Second && pair.Second <= pair.First.Ceiling(0)))
            .Min(all => Deviation.Of(exact, all, digits: 0));
    }

    private static BigInteger[] Totalled(SampleTable table, BigInteger[] cells)
    {
        var placed = table.Cells.Zip(cells).ToArray();
        return
        [
            .. cells,
            .. Enumerable.Range(0, table.RowCount).Select(row => MoneyGen.Sum(placed.Where(cell => cell.First.Row == row).Select(cell => cell.Second))),
            .. Enumerable.Range(0, table.ColumnCount).Select(column => MoneyGen.Sum(placed.Where(cell => cell.First.Column == column).Select(cell => cell.Second))),
            MoneyGen.Sum(cells),
        ];
    }
}
