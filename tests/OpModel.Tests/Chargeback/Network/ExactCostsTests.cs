namespace OpModel.Chargeback.Network;

/// <summary>How far costs are found as fractions, and which pools are left open beyond that.</summary>
public class ExactCostsTests
{
    // 0 to 2 serve one another, as do 3 to 5; 2 charges 6, and 6 charges 7. A circle of three takes 9 steps.
    private static readonly TestUse[] Uses =
        [new(0, 1, 1), new(1, 2, 1), new(2, 0, 1), new(3, 4, 1), new(4, 5, 1), new(5, 3, 1), new(2, 6, 1), new(6, 7, 1)];

    [Theory]
    [InlineData(3, 18, "")]
    [InlineData(int.MaxValue, long.MaxValue, "")]
    [InlineData(3, 17, "0, 1, 2, 6, 7")]
    [InlineData(3, 9, "0, 1, 2, 6, 7")]
    [InlineData(3, 8, "0, 1, 2, 3, 4, 5, 6, 7")]
    [InlineData(2, 18, "0, 1, 2, 3, 4, 5, 6, 7")]
    [InlineData(0, 0, "0, 1, 2, 3, 4, 5, 6, 7")]
    public void Circles_are_solved_while_they_are_small_and_steps_are_left(int largestCircle, long steps, string open) =>
        Assert.Equal(open, Open(Uses, new(largestCircle, steps, long.MaxValue)));

    [Theory]
    [InlineData(3, "")]
    [InlineData(2, "1, 2")]
    [InlineData(1, "1, 2")]
    [InlineData(0, "0, 1, 2")]
    public void A_pool_alone_needs_no_steps_and_passes_on_fractions_that_are_short_enough(long bits, string open) =>
        // 0 passes a quarter on to 1, which is a number of three bits, and that to 2.
        Assert.Equal(open, Open([new(0, 1, 1), new(1, 2, 1)], new(0, 0, bits), outside: [3, 0, 1]));

    [Fact]
    public void The_costs_of_a_circle_may_have_denominators_of_their_own()
    {
        // x = 1/2 + y/2 and y = 1/3 + x/2.
        var network = new TestNetwork([new(0, 1, 1), new(1, 0, 1)], [1, 1], [ExactAmount.Ratio(1, 2), ExactAmount.Ratio(1, 3)]);

        Assert.Equal([ExactAmount.Ratio(8, 9), ExactAmount.Ratio(7, 9)], network.Solve().Amounts);
    }

    private static string Open(TestUse[] uses, SolverLimits limits, params int[] outside)
    {
        var count = uses.Max(use => use.To) + 1;
        var network = new TestNetwork(
            uses,
            [.. Enumerable.Range(0, count).Select(pool => outside.Length > 0 ? outside[pool] : 1)],
            [.. Enumerable.Repeat(ExactAmount.From(1), count)]).ToNetwork();
        var costs = ExactCosts.Of(network, StrongComponents.Of(network), [.. Enumerable.Repeat(ExactAmount.From(1), count)], limits, CancellationToken.None);
        var open = Enumerable.Range(0, count).Where(costs.IsOpen).ToList();
        Assert.Equal(open.Count > 0, costs.AnyIsOpen);
        return string.Join(", ", open);
    }
}
