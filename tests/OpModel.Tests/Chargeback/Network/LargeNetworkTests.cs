using System.Numerics;

namespace OpModel.Chargeback.Network;

public class LargeNetworkTests
{
    private const int ChainLength = 100_000;

    [Fact]
    public void A_chain_of_100_000_pools_is_no_deeper_than_one_of_two()
    {
        TestUse[] uses = [.. Enumerable.Range(0, ChainLength - 1).Select(pool => new TestUse(pool, pool + 1, 1))];
        var network = Chain(uses, outside: 0);

        var costs = network.Solve();

        Assert.True(costs.IsExact);
        Assert.Equal(ExactAmount.From(ChainLength), costs.Amounts[^1]);
    }

    [Fact]
    public void The_error_of_a_chain_of_thirds_is_bounded_from_end_to_end()
    {
        TestUse[] uses = [.. Enumerable.Range(0, ChainLength - 1).Select(pool => new TestUse(pool, pool + 1, 2))];

        var costs = Chain(uses, outside: 1).Solve();

        // x = 1 + 2/3 x in the end.
        Assert.False(costs.IsExact);
        Assert.True(costs.IsWithinLimit);
        Assert.True(FullCostsTests.Distance(ExactAmount.From(3), costs.Amounts[^1]) <= costs.ErrorBound);
    }

    [Fact]
    public void A_ring_of_100_000_pools_that_leaks_a_billionth_is_solved_within_the_limit()
    {
        // By symmetry every pool costs the same in full: x = 1 + (1 - 1/1,000,000,000) x.
        TestUse[] uses = [.. Enumerable.Range(0, ChainLength).Select(pool => new TestUse(pool, (pool + 1) % ChainLength, 999_999_999))];

        var costs = Chain(uses, outside: 1).Solve();

        Assert.True(costs.IsWithinLimit);
        Assert.All(costs.Amounts, amount => Assert.True(FullCostsTests.Distance(ExactAmount.From(1_000_000_000), amount) <= costs.ErrorBound));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_000_000_000)]
    [InlineData(1_000_000_000_000_000)]
    public void The_bound_stays_true_however_little_leaves_a_circle(long insideForOneOutside)
    {
        var network = Random(pools: 60, usersOfEach: 5, insideForOneOutside);
        var exact = network.Solve(SolverLimits.AllExact);

        var near = network.Solve(SolverLimits.AllApproximate);

        Assert.All(exact.Amounts.Zip(near.Amounts), pair => Assert.True(FullCostsTests.Distance(pair.First, pair.Second) <= near.ErrorBound));
        Assert.Equal(insideForOneOutside <= 1_000_000_000, near.IsWithinLimit);
    }

    [Fact]
    public void What_cannot_be_computed_near_enough_is_said_to_be_beyond_the_limit()
    {
        // Cost goes around some 10^40 times before it leaves, and 106 bits are 32 digits.
        var network = Random(pools: 60, usersOfEach: 5, insideForOneOutside: BigInteger.Pow(10, 40));
        var exact = network.Solve(SolverLimits.AllExact);

        var near = network.Solve(SolverLimits.AllApproximate);

        Assert.False(near.IsWithinLimit);
        Assert.All(exact.Amounts.Zip(near.Amounts), pair => Assert.True(FullCostsTests.Distance(pair.First, pair.Second) <= near.ErrorBound));
    }

    [Fact]
    public void Two_halves_that_hardly_know_each_other_are_solved_within_the_limit()
    {
        var left = Random(pools: 100, usersOfEach: 5, insideForOneOutside: 1_000_000);
        TestUse[] right = [.. left.Uses.Select(use => use with { From = use.From + 100, To = use.To + 100 })];
        var network = new TestNetwork(
            [.. left.Uses, .. right, new(0, 100, 1), new(100, 0, 1)], [.. left.Outside, .. left.Outside], [.. left.OwnCost, .. left.OwnCost]);
        var exact = network.Solve(SolverLimits.AllExact);

        var near = network.Solve();

        Assert.False(near.IsExact);
        Assert.True(near.IsWithinLimit);
        Assert.All(exact.Amounts.Zip(near.Amounts), pair => Assert.True(FullCostsTests.Distance(pair.First, pair.Second) <= near.ErrorBound));
    }

    [Fact]
    public void Work_stops_when_it_is_cancelled()
    {
        var network = Random(pools: 60, usersOfEach: 5, insideForOneOutside: 10);

        Assert.Throws<OperationCanceledException>(() => SolveCancelledOnTheWay(network, SolverLimits.AllExact));
        Assert.Throws<OperationCanceledException>(() => SolveCancelledOnTheWay(network, SolverLimits.AllApproximate));
        Assert.Throws<OperationCanceledException>(() => SolveCancelledOnTheWay(new([new(0, 1, 1)], [1, 1], new ExactAmount[2]), SolverLimits.AllExact));
        Assert.Throws<OperationCanceledException>(() =>
            FractionFreeElimination.Solve([[1, 0, 5], [0, 1, 5]], new CancellationToken(canceled: true)));
    }

    [Fact]
    public void What_is_cancelled_before_it_begins_finds_no_closed_circle_either()
    {
        TestUse[] closed = [new(0, 1, 1), new(1, 0, 1)];

        Assert.Throws<OperationCanceledException>(() => FullCosts.Solve(
            new TestNetwork(closed, [0, 0], new ExactAmount[2]).ToNetwork(), new ExactAmount[2], TestNetwork.Limit, new CancellationToken(canceled: true)));
    }

    // The own costs are read when the first look at the token is over.
    private static void SolveCancelledOnTheWay(TestNetwork network, SolverLimits limits)
    {
        using var cancellation = new CancellationTokenSource();
        var ownCost = new CostsThatCancel(network.OwnCost, cancellation);
        FullCosts.Solve(network.ToNetwork(), ownCost, TestNetwork.Limit, limits, cancellation.Token);
    }

    private static TestNetwork Chain(TestUse[] uses, int outside)
    {
        var network = new TestNetwork(uses, new BigInteger[ChainLength], new ExactAmount[ChainLength]);
        Array.Fill(network.Outside, outside);
        Array.Fill(network.OwnCost, ExactAmount.From(1));
        return network;
    }

    private static TestNetwork Random(int pools, int usersOfEach, BigInteger insideForOneOutside)
    {
        var random = new Random(pools);
        TestUse[] uses =
        [
            .. Enumerable.Range(0, pools).SelectMany(pool => Enumerable.Range(0, usersOfEach).Select(_ =>
                new TestUse(pool, (pool + random.Next(1, pools)) % pools, random.Next(1, 100) * insideForOneOutside / (50 * usersOfEach)))),
            // A ring, so that nobody stands apart.
            .. Enumerable.Range(0, pools).Select(pool => new TestUse(pool, (pool + 1) % pools, 1)),
        ];
        ExactAmount[] ownCost = [.. Enumerable.Range(0, pools).Select(_ => ExactAmount.FromUnscaled(random.Next(-1_000_000, 10_000_000), 2))];
        return new(uses, [.. Enumerable.Repeat(BigInteger.One, pools)], ownCost);
    }
}
