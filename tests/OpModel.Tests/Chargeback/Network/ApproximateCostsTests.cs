using System.Globalization;
using System.Numerics;

namespace OpModel.Chargeback.Network;

/// <summary>How far decimals go, how they are rounded, and what their error bound is made of.</summary>
public class ApproximateCostsTests
{
    [Theory]
    [InlineData("7", "0.333")]
    [InlineData("1", "0.333")]
    [InlineData("0.99", "0.3333")]
    [InlineData("0.1", "0.3333")]
    [InlineData("0.09", "0.33333")]
    [InlineData("0.00001", "0.33333333")]
    public void Decimals_go_three_places_beyond_the_limit(string limit, string third) =>
        Assert.Equal([Exactly(third)], Costs(Exactly(limit), Single(ExactAmount.Ratio(1, 3))).Amounts);

    [Theory]
    [InlineData("0.0005", "0.001")]
    [InlineData("0.000499999999999999", "0")]
    [InlineData("1.0015", "1.002")]
    [InlineData("-0.0005", "-0.001")]
    [InlineData("-0.000499999999999999", "0")]
    public void The_last_place_is_rounded_half_away_from_zero_and_the_bound_knows_of_it(string cost, string rounded)
    {
        var costs = Costs(ExactAmount.From(1), Single(Exactly(cost)));

        Assert.Equal([Exactly(rounded)], costs.Amounts);
        // Half of the last place; two parts of 10^-18 for an own cost that may be as much as one off, one for the digits of doubles, two for
        // what is made whole on the way.
        Assert.Equal(Exactly("0.000500000000000005"), costs.ErrorBound);
    }

    [Theory]
    [InlineData("100000000000000000000.5")]
    [InlineData("-100000000000000000000.5")]
    [InlineData("123456789012345678901234567.5")]
    public void Amounts_of_many_digits_keep_those_that_two_doubles_hold(string cost)
    {
        var costs = Costs(ExactAmount.From(1), Single(Exactly(cost)));

        Assert.Equal([Exactly(cost)], costs.Amounts);
        AssertBetween(Exactly("0.0005"), Exactly("0.001"), costs.ErrorBound);
    }

    [Fact]
    public void The_bound_grows_with_amounts_that_are_longer_than_two_doubles()
    {
        // Of 10^40 in parts of 10^-18 numbers of 106 bits keep 32 digits or so. Multiplying by all use may lose 32 × 2^-106 of it, and how far
        // own cost and full cost differ is known to 8 × 4² × 2^-106 of both, which is eight times as much.
        var lost = ExactAmount.Ratio(32 * BigInteger.Pow(10, 40), BigInteger.One << 106);
        var cost = ExactAmount.FromUnscaled(BigInteger.Pow(10, 40), 0);

        var costs = Costs(ExactAmount.From(1), Single(cost));

        Assert.False(costs.IsWithinLimit);
        AssertBetween(lost * Exactly("9"), lost * Exactly("9.2"), costs.ErrorBound);
        Assert.True(FullCostsTests.Distance(cost, costs.Amounts[0]) <= costs.ErrorBound);
    }

    [Fact]
    public void An_amount_of_200_digits_with_its_decimals_is_refused()
    {
        Costs(ExactAmount.From(1), Single(ExactAmount.FromUnscaled(BigInteger.Pow(10, 182), 0)));

        var error = Assert.Throws<OverflowException>(
            () => Costs(ExactAmount.From(1), Single(ExactAmount.FromUnscaled(-2 * BigInteger.Pow(10, 182), 0))));
        Assert.Equal("An amount is too long for the full costs of a large network.", error.Message);
    }

    [Theory]
    [InlineData(0, "0.000500000000000005")]
    [InlineData(3, "0.000500000000000008")]
    public void Each_cost_that_is_charged_adds_a_part_to_what_is_not_known(int providers, string bound)
    {
        // The costs of providers that one pool uses are known; its own cost is a fraction, and here fractions may not be longer than a bit.
        TestUse[] uses = [.. Enumerable.Range(0, providers).Select(provider => new TestUse(provider, providers, 1))];
        var network = new TestNetwork(uses, [.. Enumerable.Repeat(BigInteger.One, providers + 1)], new ExactAmount[providers + 1]);
        network.OwnCost[^1] = ExactAmount.Ratio(1, 4);

        var costs = Costs(ExactAmount.From(1), network, new(1, 0, 1));

        Assert.Equal(Exactly("0.25"), costs.Amounts[^1]);
        Assert.Equal(Exactly(bound), costs.ErrorBound);
    }

    [Fact]
    public void What_was_found_as_a_fraction_stays_one()
    {
        // A third is short enough, and 1/1000 is not: 0 is charged nothing, and charges half of its cost to 1.
        var network = new TestNetwork([new(0, 1, 1)], [1, 1], [ExactAmount.Ratio(1, 3), ExactAmount.Ratio(1, 1000)]);

        var costs = Costs(ExactAmount.From(1), network, new(1, 0, 3));

        Assert.Equal([ExactAmount.Ratio(1, 3), Exactly("0.168")], costs.Amounts);
    }

    [Fact]
    public void Without_a_proof_the_bound_is_that_of_cost_that_goes_around_as_often_as_it_can()
    {
        // Of 10^40 + 1 parts one leaves at each round, so that each pool costs 10^40 + 1 in full. The product of all use has 2 × 133 bits.
        // What is used of a pool whose cost is known does not count.
        var inside = BigInteger.Pow(10, 40);
        var network = new TestNetwork(
            [new(0, 1, inside), new(1, 0, inside), new(2, 0, 1)], [1, 1, 999_999], [ExactAmount.From(1), ExactAmount.From(1), ExactAmount.Zero]);
        var rounds = ExactAmount.FromUnscaled(BigInteger.One << 266, 0);

        var costs = Costs(ExactAmount.From(1), network, new(1, 0, 1));

        Assert.False(costs.IsWithinLimit);
        Assert.All(costs.Amounts.Take(2), amount =>
            Assert.True(FullCostsTests.Distance(ExactAmount.FromUnscaled(inside + 1, 0), amount) <= costs.ErrorBound));
        // Two own costs of one are left at most.
        AssertBetween(rounds * Exactly("0.000000000000000002"), rounds * Exactly("2.1"), costs.ErrorBound);
    }

    private static TestNetwork Single(ExactAmount cost) => new([], [1], [cost]);

    private static FullCosts Costs(ExactAmount limit, TestNetwork network) => Costs(limit, network, SolverLimits.AllApproximate);

    private static FullCosts Costs(ExactAmount limit, TestNetwork network, SolverLimits limits) =>
        FullCosts.Solve(network.ToNetwork(), network.OwnCost, limit, limits, CancellationToken.None).AsT0;

    private static void AssertBetween(ExactAmount least, ExactAmount most, ExactAmount actual) => Assert.True(least <= actual && actual <= most, $"{actual}");

    private static ExactAmount Exactly(string number) =>
        number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
            ? ExactAmount.FromUnscaled(BigInteger.Parse(number.Remove(point, 1), CultureInfo.InvariantCulture), number.Length - point - 1)
            : ExactAmount.FromUnscaled(BigInteger.Parse(number, CultureInfo.InvariantCulture), 0);
}
