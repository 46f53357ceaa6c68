namespace OpModel.Chargeback.Network;

/// <summary>How long rates are corrected is told by a measure, here one that says what the test has it say.</summary>
public class RateRefinementTests
{
    [Fact]
    public void Nothing_is_corrected_where_the_measure_is_enough_from_the_start()
    {
        var refinement = Pair();

        Assert.Equal(5, Refine(refinement, enough: 5, 5));
        Assert.Equal([default, default], Amounts(refinement));
        Assert.Equal([3.0, 4.0], refinement.Residuals);
    }

    [Fact]
    public void It_ends_once_the_measure_is_reached()
    {
        var refinement = Pair();

        Assert.Equal(20, Refine(refinement, enough: 20, 100, 40, 20));
        AssertSolved(refinement);
    }

    [Fact]
    public void It_ends_where_a_correction_halves_nothing() => Assert.Equal(51, Refine(Pair(), enough: 1, 100, 51));

    [Fact]
    public void It_goes_on_where_a_correction_halves_the_measure() => Assert.Equal(49, Refine(Pair(), enough: 1, 100, 50, 49));

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(double.NaN)]
    public void A_correction_that_is_no_better_is_taken_back(double next)
    {
        var refinement = Pair();

        Assert.Equal(100, Refine(refinement, enough: 1, 100, next));
        Assert.Equal([default, default], Amounts(refinement));
        Assert.Equal([3.0, 4.0], refinement.Residuals);
    }

    [Fact]
    public void A_row_that_is_known_keeps_its_rate_and_has_no_residual()
    {
        // 0 charges half of its cost to 1, which is all that 1 costs.
        var (equations, _) = EquationsGen.Equations(new([new(0, 1, 1)], [1, 1], new ExactAmount[2]));
        bool[] isKnown = [true, false];
        var refinement = new RateRefinement(
            equations, new RateCorrection(equations, isKnown), isKnown, [new(10, 0), default], [new(6, 0), default]);

        Assert.Equal([0.0, 6.0], refinement.Residuals);
        Refine(refinement, enough: 0, 1, 0);

        Assert.Equal([new(12, 0), new(6, 0)], Amounts(refinement));
        Assert.Equal([0.0, 0.0], refinement.Residuals);
        Assert.Equal(0, refinement.Slacks[0]);
    }

    // Two pools that give each other a third, with own costs of 3 and 4.
    private static RateRefinement Pair()
    {
        var (equations, _) = EquationsGen.Equations(new([new(0, 1, 1), new(1, 0, 1)], [2, 2], new ExactAmount[2]));
        var isKnown = new bool[2];
        return new(equations, new RateCorrection(equations, isKnown), isKnown, [new(3, 0), new(4, 0)], new DoubleDouble[2]);
    }

    private static double Refine(RateRefinement refinement, double enough, params double[] measures)
    {
        var next = new Queue<double>(measures);
        var best = refinement.Refine(_ => next.Dequeue(), enough, goal: 0, CancellationToken.None);
        Assert.Empty(next);
        return best;
    }

    private static DoubleDouble[] Amounts(RateRefinement refinement) => [refinement.Amount(0), refinement.Amount(1)];

    // x = 3 + y / 3 and y = 4 + x / 3 have the solution 39 / 8 and 45 / 8.
    private static void AssertSolved(RateRefinement refinement)
    {
        Assert.Equal(39 / 8.0, refinement.Amount(0).High, 1e-12);
        Assert.Equal(45 / 8.0, refinement.Amount(1).High, 1e-12);
        Assert.All(refinement.Residuals, residual => Assert.Equal(0, residual, 1e-12));
    }
}
