using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CsCheck;
using OpModel.Chargeback.Focus;
using OpModel.Tests;

namespace OpModel.Chargeback.Network;

public class FullCostsTests
{
    private const string Examples = "allocation/examples.json";

    [Fact]
    public void Maintenance_and_information_systems_serve_each_other()
    {
        // 20 % of maintenance is for information systems, 10 % of those for maintenance: x = 6,300,000 + 0.1 y and y = 1,452,150 + 0.2 x.
        var network = new TestNetwork([new(0, 1, 2), new(1, 0, 1)], [8, 9], [ExactAmount.From(6_300_000), ExactAmount.From(1_452_150)]);

        var costs = network.Solve();

        Assert.Equal([ExactAmount.From(6_576_750), ExactAmount.From(2_767_500)], costs.Amounts);
        Assert.True(costs.IsExact);
        Assert.True(costs.IsWithinLimit);
        Assert.Equal(ExactAmount.Zero, costs.ErrorBound);
    }

    [SharedDataFact(Examples)]
    public void Worked_cases_come_out_as_their_sources_say()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(SharedData.Find(Examples)!));
        foreach (var example in cases.RootElement.EnumerateArray())
        {
            string[] pools = [.. example.GetProperty("order").EnumerateArray().Select(pool => pool.GetString()!)];
            var network = Read(example, pools);

            var costs = network.Solve();

            var expected = example.GetProperty("expected").GetProperty("reciprocated_cost");
            Assert.Equal(pools.Select(pool => Amount(expected.GetProperty(pool))), costs.Amounts);
        }
    }

    [Fact]
    public void A_pool_that_nobody_uses_keeps_its_cost_and_what_it_is_charged()
    {
        var network = new TestNetwork([new(0, 1, 3)], [1, 0], [ExactAmount.From(100), ExactAmount.From(7)]);

        Assert.Equal([ExactAmount.From(100), ExactAmount.From(82)], network.Solve().Amounts);
    }

    [Fact]
    public void No_pools_cost_nothing() => Assert.Empty(new TestNetwork([], [], []).Solve().Amounts);

    [Fact]
    public void A_credit_goes_around_as_cost_does()
    {
        var network = new TestNetwork([new(0, 1, 2), new(1, 0, 1)], [8, 9], [ExactAmount.From(-6_300_000), ExactAmount.From(-1_452_150)]);

        Assert.Equal([ExactAmount.From(-6_576_750), ExactAmount.From(-2_767_500)], network.Solve().Amounts);
        Assert.Equal([ExactAmount.From(-6_576_750), ExactAmount.From(-2_767_500)], network.Solve(SolverLimits.AllApproximate).Amounts);
    }

    [Fact]
    public void Fractions_satisfy_the_equations_exactly() =>
        NetworkGen.Open(12).Sample(network =>
        {
            var costs = network.Solve();

            Assert.True(costs.IsExact);
            Assert.Equal(network.PassOn(costs.Amounts), costs.Amounts);
        });

    [Fact]
    public void Decimals_are_as_near_to_the_true_costs_as_is_proven() =>
        NetworkGen.Open(20).Sample(network =>
        {
            var exact = network.Solve(SolverLimits.AllExact);
            var near = network.Solve(SolverLimits.AllApproximate);

            Assert.False(near.IsExact);
            Assert.True(near.IsWithinLimit);
            Assert.All(exact.Amounts.Zip(near.Amounts), pair => Assert.True(Distance(pair.First, pair.Second) <= near.ErrorBound));
        });

    [Fact]
    public void Fractions_here_and_decimals_there_agree_as_well() =>
        Gen.Select(NetworkGen.Open(20), Gen.Int[1, 6], Gen.Int[1, 40]).Sample((network, component, bits) =>
        {
            var exact = network.Solve(SolverLimits.AllExact);
            var near = network.Solve(new(component, 50, bits));

            Assert.True(near.IsWithinLimit);
            Assert.All(exact.Amounts.Zip(near.Amounts), pair => Assert.True(Distance(pair.First, pair.Second) <= near.ErrorBound));
        });

    [Fact]
    public void All_cost_leaves_to_payers_or_stays_with_a_pool_that_nobody_uses() =>
        NetworkGen.Open(12).Sample(network =>
            Assert.Equal(MoneyGen.Sum(network.OwnCost), network.Leaving(network.Solve().Amounts)));

    [Fact]
    public void The_order_and_the_parts_in_which_use_is_told_change_nothing() =>
        Gen.Select(NetworkGen.Open(15), Gen.Int).Sample((network, seed) =>
        {
            var random = new Random(seed);
            TestUse[] parts = [.. network.Uses.SelectMany(use => Parts(use, random))];
            random.Shuffle(parts);
            var told = network with { Uses = parts };

            Assert.Equal(network.Solve().Amounts, told.Solve().Amounts);
            Assert.Equal(
                network.Solve(SolverLimits.AllApproximate).Amounts, told.Solve(SolverLimits.AllApproximate).Amounts);
        });

    [Fact]
    public void Repeated_rounds_of_passing_on_come_ever_nearer() =>
        NetworkGen.Any(6, Gen.Const(2_000_000L)).Sample(network =>
        {
            // At least a tenth of all cost leaves at each round, so that after 150 of them a millionth goes around yet.
            var costs = network.Solve().Amounts;
            var rounds = network.OwnCost;
            for (var round = 0; round < 150; round++)
            {
                rounds = Array.ConvertAll(network.PassOn(rounds), amount => ExactAmount.FromUnscaled(amount.Round(20), 20));
            }

            var size = MoneyGen.Sum(network.OwnCost.Select(cost => Distance(cost, ExactAmount.Zero))) + ExactAmount.From(1);
            Assert.All(costs.Zip(rounds), pair => Assert.True(Distance(pair.First, pair.Second) < size * ExactAmount.From(0.00001m)));
        });

    [Fact]
    public void Doubling_all_cost_doubles_full_cost() =>
        NetworkGen.Open(12).Sample(network =>
        {
            var doubled = network with { OwnCost = Array.ConvertAll(network.OwnCost, cost => cost + cost) };

            Assert.Equal(network.Solve().Amounts.Select(amount => amount + amount), doubled.Solve().Amounts);
        });

    [Fact]
    public void A_limit_that_is_not_positive_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            FullCosts.Solve(new ProviderNetworkBuilder(0).Build(), [], ExactAmount.Zero, CancellationToken.None));

    [Fact]
    public void Each_pool_needs_an_own_cost() =>
        Assert.Equal(
            "There are 2 pools and 1 own costs. (Parameter 'ownCost')",
            Assert.Throws<ArgumentException>(() =>
                FullCosts.Solve(new ProviderNetworkBuilder(2).Build(), [ExactAmount.Zero], TestNetwork.Limit, CancellationToken.None)).Message);

    [Theory]
    [InlineData(0, 4096)]
    [InlineData(900, 4096)]
    [InlineData(10_000, 400)]
    [InlineData(100_000, 64)]
    public void The_more_use_there_is_the_shorter_fractions_stay(int uses, long bits)
    {
        var network = ProviderNetwork.Of(
            [.. Enumerable.Range(0, uses)], [.. Enumerable.Range(1, uses)], [.. Enumerable.Repeat(1L, uses)], new long[uses + 1]);

        Assert.Equal(new SolverLimits(48, 100_000, bits), SolverLimits.For(network));
    }

    internal static ExactAmount Distance(ExactAmount left, ExactAmount right) => left < right ? right - left : left - right;

    private static IEnumerable<TestUse> Parts(TestUse use, Random random)
    {
        var part = use.Weight * random.Next(0, 11) / 10;
        return [use with { Weight = part }, use with { Weight = use.Weight - part }];
    }

    private static TestNetwork Read(JsonElement example, string[] pools)
    {
        List<TestUse> uses = [];
        var outside = new BigInteger[pools.Length];
        for (var pool = 0; pool < pools.Length; pool++)
        {
            foreach (var use in example.GetProperty("use").GetProperty(pools[pool]).EnumerateObject())
            {
                var weight = Amount(use.Value).Round(6);
                if (Array.IndexOf(pools, use.Name) is >= 0 and var user)
                {
                    uses.Add(new(pool, user, weight));
                }
                else
                {
                    outside[pool] += weight;
                }
            }
        }

        return new([.. uses], outside, [.. pools.Select(pool => Amount(example.GetProperty("costs").GetProperty(pool)))]);
    }

    private static ExactAmount Amount(JsonElement number) =>
        ExactAmount.From(decimal.Parse(number.ToString(), CultureInfo.InvariantCulture));
}
