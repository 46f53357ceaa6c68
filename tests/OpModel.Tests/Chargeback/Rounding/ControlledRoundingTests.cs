using System.Numerics;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

public class ControlledRoundingTests
{
    /// <summary>Ahuja, Magnanti and Orlin, "Network Flows", 1993, application 6.3, "Matrix Rounding Problem".</summary>
    [Fact]
    public void The_textbooks_matrix_of_three_by_three()
    {
        var table = SampleTable.Of([3.1m, 6.8m, 7.3m], [9.6m, 2.4m, 0.7m], [3.6m, 1.2m, 6.5m]);

        var rounded = table.Round(digits: 0);

        // The rows add up to 17.2, 12.7 and 11.3, the columns to 16.3, 10.4 and 14.5. The nearest of all would have 16 in the first column,
        // but its cells have 3 + 10 + 4 = 17.
        table.RequireControlled(rounded, digits: 0);
        Assert.Equal(41, rounded.GrandTotal);
        Assert.Equal([17, 13, 11], rounded.RowTotals.ToArray());
    }

    /// <summary>
    /// Statistics Canada, "Controlled rounding" of the Real Time Remote Access system, tables 2 and 4: estimates of people by sex
    /// and marital status, to hundreds, where its random rounding takes 400, 100, 100 and 300, 0, 300.
    /// </summary>
    [Fact]
    public void The_statistical_offices_table_comes_out_no_farther_from_the_estimates_than_published()
    {
        var table = SampleTable.Of([3.615m, 1.205m, 1.205m], [3.615m, 0m, 2.41m]);
        BigInteger[] published = [4, 1, 1, 3, 0, 3, 6, 6, 7, 1, 4, 12];

        var rounded = table.Round(digits: 0);

        table.RequireControlled(rounded, digits: 0);
        Assert.True(Deviation.Of(table.Exact, SampleTable.All(rounded), 0) <= Deviation.Of(table.Exact, published, 0));
    }

    [Fact]
    public void One_cent_among_three_goes_to_one_of_them() =>
        Assert.Equal([0, 0, 1, 1], Sorted(SampleTable.Of([[Ratio(1, 300), Ratio(1, 300), Ratio(1, 300)]]).Round(digits: 2)));

    [Fact]
    public void Thirds_both_ways_leave_a_cent_in_each_row_and_each_column()
    {
        var third = Ratio(1, 300);

        var rounded = SampleTable.Of([[third, third, third], [third, third, third], [third, third, third]]).Round(digits: 2);

        Assert.Equal([1, 1, 1], rounded.RowTotals.ToArray());
        Assert.Equal([1, 1, 1], rounded.ColumnTotals.ToArray());
        Assert.Equal(3, rounded.GrandTotal);
    }

    [Fact]
    public void Nothing_stays_nothing() =>
        Assert.All(SampleTable.All(SampleTable.Of([0m, 0m], [0m, 0m]).Round(digits: 2)), units => Assert.Equal(0, units));

    [Fact]
    public void A_table_without_cells_has_totals_of_nothing()
    {
        var rounded = ControlledRounding.Round(2, 3, ReadOnlySpan<TableCell>.Empty, digits: 2);

        Assert.Equal([0, 0], rounded.RowTotals.ToArray());
        Assert.Equal([0, 0, 0], rounded.ColumnTotals.ToArray());
        Assert.Equal(0, rounded.GrandTotal);
    }

    [Fact]
    public void Credits_are_their_floor_or_their_ceiling()
    {
        var table = SampleTable.Of([-1.005m, 0.005m], [0.004m, -2.003m]);

        var rounded = table.Round(digits: 2);

        table.RequireControlled(rounded, digits: 2);
        Assert.Equal(-100, rounded.RowTotals.Span[0]);
    }

    [Fact]
    public void Denominators_without_a_common_factor_are_no_obstacle()
    {
        var primes = Enumerable.Range(2, 540).Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0)).ToArray();
        var table = SampleTable.Of([.. primes.Chunk(10).Select(row => Array.ConvertAll(row, prime => Ratio(1000 + prime, prime)))]);

        Assert.Equal(100, table.Cells.Length);
        table.RequireControlled(table.Round(digits: 2), digits: 2);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void A_grand_total_that_does_not_round_the_sum_is_a_programmers_mistake(int total)
    {
        var error = Assert.Throws<ArgumentException>(() => SampleTable.Of([0.051m, 0.052m]).Round(digits: 2, total));

        Assert.StartsWith($"{total} units are neither the floor nor the ceiling of the sum.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_outside_the_table_is_a_programmers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>("cells", () => new SampleTable(1, 1, [new(0, 1, ExactAmount.Zero)]).Round(digits: 2));
        Assert.Throws<ArgumentOutOfRangeException>("cells", () => new SampleTable(1, 2, [new(1, 0, ExactAmount.Zero)]).Round(digits: 2));
        Assert.Throws<ArgumentOutOfRangeException>("cells", () => new SampleTable(1, 2, [new(0, -1, ExactAmount.Zero)]).Round(digits: 2));
    }

    [Fact]
    public void A_full_table_has_as_many_amounts_as_cells() =>
        Assert.Equal(
            "2 rows of 2 cells are not 3 cells. (Parameter 'cells')",
            Assert.Throws<ArgumentException>(() => ControlledRounding.Round(2, 2, new ExactAmount[3], digits: 2)).Message);

    private static ExactAmount Ratio(int numerator, int denominator) => ExactAmount.Ratio(numerator, denominator);

    private static BigInteger[] Sorted(RoundedTable rounded) => [.. rounded.Cells.ToArray().Append(rounded.GrandTotal).Order()];
}
