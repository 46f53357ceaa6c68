namespace OpModel.Chargeback.Network;

public class HessenbergLeastSquaresTests
{
    private const int Digits = 12;

    // Columns of the matrix, each as far down as below its diagonal; the right side is 5, 0, 0, 0.
    private static readonly double[][] Columns = [[3, 4], [1, 2, 2], [2, -1, 5, 6]];

    [Fact]
    public void Before_the_first_column_all_of_the_right_side_is_left()
    {
        var problem = new HessenbergLeastSquares(3, 5);

        Assert.Equal((3, 0, 5.0), (problem.Capacity, problem.Count, problem.Residual));
        Assert.Empty(problem.Solve());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_the_columns_leave_is_square_to_each_of_them(int count)
    {
        var problem = Problem(count);

        var factors = problem.Solve();

        double[] rest = [5, 0, 0, 0];
        for (var column = 0; column < count; column++)
        {
            Add(rest, -factors[column], Columns[column]);
        }

        Assert.Equal(count, problem.Count);
        Assert.All(Columns.Take(count), column => Assert.Equal(0, column.Zip(rest, (one, other) => one * other).Sum(), Digits));
        Assert.Equal(Math.Sqrt(rest.Sum(number => number * number)), problem.Residual, Digits);
    }

    [Fact]
    public void One_column_takes_away_what_points_its_way()
    {
        // Of (5, 0) the column (3, 4) takes 15 / 25 of itself and leaves (3.2, -2.4), which is 4 long.
        var problem = Problem(1);

        Assert.Equal(0.6, problem.Solve()[0], Digits);
        Assert.Equal(4, problem.Residual, Digits);
    }

    [Fact]
    public void A_column_of_nothing_is_taken_no_times()
    {
        var problem = new HessenbergLeastSquares(2, 5);
        problem.NextColumn();
        problem.Add(0);

        Assert.Equal([0.0], problem.Solve());
    }

    private static HessenbergLeastSquares Problem(int count)
    {
        var problem = new HessenbergLeastSquares(Columns.Length, 5);
        foreach (var column in Columns.Take(count))
        {
            column.AsSpan(0, column.Length - 1).CopyTo(problem.NextColumn());
            problem.Add(column[^1]);
        }

        return problem;
    }

    private static void Add(double[] sum, double factor, double[] column)
    {
        for (var row = 0; row < column.Length; row++)
        {
            sum[row] += factor * column[row];
        }
    }
}
