using System.Numerics;

namespace OpModel.Chargeback.Network;

public class ProviderNetworkTests
{
    [Fact]
    public void What_is_told_twice_adds_up_and_is_sorted()
    {
        var network = ProviderNetwork.Of([1, 0, 1, 0], [2, 2, 0, 2], [4L, 3, 5, 2], [7L, 0, 0]);

        Assert.Equal((3, 3), (network.Count, network.ArcCount));
        Assert.Equal([2], network.UsersOf(0).ToArray());
        Assert.Equal([0, 2], network.UsersOf(1).ToArray());
        Assert.Empty(network.UsersOf(2).ToArray());
        Assert.Equal([5, 5, 4], Enumerable.Range(0, 3).Select(network.Weight));
        Assert.Equal([12, 9, 0], Enumerable.Range(0, 3).Select(network.Total));
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(network.IsUsedOutside));
    }

    [Fact]
    public void Use_of_nothing_is_no_use() => Assert.Equal(0, ProviderNetwork.Of([0], [1], [0L], [1L, 1]).ArcCount);

    [Fact]
    public void Quantities_of_any_size_keep_their_shares()
    {
        var large = BigInteger.Pow(10, 60);
        var network = new ProviderNetworkBuilder(2).AddUse(0, 1, large + 1).AddOutsideUse(0, large).Build();

        Assert.Equal(ExactAmount.Ratio(large + 1, (2 * large) + 1), ExactAmount.Ratio(network.Weight(0), network.Total(0)));
    }

    [Fact]
    public void What_all_use_of_a_pool_has_in_common_is_left_out()
    {
        var trillion = BigInteger.Pow(10, 30);

        var network = new ProviderNetworkBuilder(2).AddUse(0, 1, 2 * trillion).AddOutsideUse(0, 3 * trillion).Build();

        Assert.Equal((2, 5), (network.Weight(0), network.Total(0)));
    }

    [Fact]
    public void Use_in_any_order_is_held_as_use_in_order_is()
    {
        // Also where the uses of one pool alone are out of order, or where pools are and their uses are not.
        AssertSame(ProviderNetwork.Of([0, 0, 2], [1, 2, 1], [3L, 4, 5], [1L, 2, 3]), ProviderNetwork.Of([0, 0, 2], [2, 1, 1], [4L, 3, 5], [1L, 2, 3]));
        AssertSame(ProviderNetwork.Of([0, 0, 2], [1, 2, 1], [3L, 4, 5], [1L, 2, 3]), ProviderNetwork.Of([2, 0, 0], [1, 1, 2], [5L, 3, 4], [1L, 2, 3]));
        AssertSame(ProviderNetwork.Of([0, 2], [2, 1], [4L, 5], [1L, 2, 3]), ProviderNetwork.Of([2, 0], [1, 2], [5L, 4], [1L, 2, 3]));
    }

    [Fact]
    public void All_use_of_a_pool_that_nobody_uses_is_one_where_it_is_divided_by()
    {
        var network = ProviderNetwork.Of([0], [1], [3L], [0L, 0, 4]);

        Assert.Equal([new(3, 0), new(1, 0), new(4, 0)], Enumerable.Range(0, 3).Select(network.TotalNear));
        Assert.Equal(new DoubleDouble(3, 0), network.WeightNear(0));
    }

    [Theory]
    [InlineData(1L << 53)]
    [InlineData((1L << 53) + 1)]
    [InlineData((1L << 62) - 1)]
    [InlineData(long.MaxValue)]
    public void A_weight_in_doubles_is_the_weight_whether_it_is_short_or_long(long weight)
    {
        Assert.Equal(ExactAmount.From(weight), TrueValue.Of(ProviderNetwork.Of([0], [1], [weight], [0L, 1]).WeightNear(0)));
        Assert.Equal(
            ExactAmount.From(weight), TrueValue.Of(ProviderNetwork.Of([0], [1], [(BigInteger)weight], [BigInteger.Zero, 1]).WeightNear(0)));
    }

    [Fact]
    public void Use_of_oneself_is_refused()
    {
        const string problem = "Pool 1 uses itself; net that out first. (Parameter 'to')";
        AssertRefused(problem, () => new ProviderNetworkBuilder(2).AddUse(1, 1, 5));
        AssertRefused(problem, () => ProviderNetwork.Of([1], [1], [5L], [1L, 1]));
    }

    [Fact]
    public void Negative_use_is_refused()
    {
        AssertRefused("Use is not negative. (Parameter 'weight')", () => new ProviderNetworkBuilder(2).AddUse(0, 1, -5));
        AssertRefused("Use is not negative. (Parameter 'weight')", () => new ProviderNetworkBuilder(2).AddOutsideUse(0, -5));
        AssertRefused("The use of pool 0 by pool 1 is negative. (Parameter 'weights')", () => ProviderNetwork.Of([0], [1], [-5L], [1L, 1]));
        AssertRefused("The use of pool 1 outside is negative. (Parameter 'outside')", () => ProviderNetwork.Of([0], [1], [5L], [1L, -1]));
    }

    [Fact]
    public void Each_use_has_two_pools_and_a_weight()
    {
        const string problem = "Each use needs a pool that is used, a pool that uses it, and a weight. (Parameter 'weights')";
        AssertRefused(problem, () => ProviderNetwork.Of([0], [1, 1], [5L], [1L, 1]));
        AssertRefused(problem, () => ProviderNetwork.Of([0], [1], [5L, 5], [1L, 1]));
        AssertRefused(problem, () => ProviderNetwork.Of([0, 0], [1, 1], [5L], [1L, 1]));
    }

    [Fact]
    public void There_are_no_fewer_pools_than_none() => Assert.Throws<ArgumentOutOfRangeException>("count", () => new ProviderNetworkBuilder(-1));

    [Theory]
    [InlineData(-1, 0, "from")]
    [InlineData(0, -1, "to")]
    [InlineData(2, 0, "from")]
    [InlineData(0, 2, "to")]
    public void A_pool_that_is_not_there_is_refused(int from, int to, string parameter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new ProviderNetworkBuilder(2).AddUse(from, to, 5));
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => ProviderNetwork.Of([from], [to], [5L], [1L, 1]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Payers_use_no_pool_that_is_not_there(int pool) =>
        Assert.Throws<ArgumentOutOfRangeException>("from", () => new ProviderNetworkBuilder(2).AddOutsideUse(pool, 5));

    [Fact]
    public void Use_beyond_64_bits_is_an_overflow_in_arrays_and_none_in_the_builder()
    {
        Assert.Throws<OverflowException>(() => ProviderNetwork.Of([0], [1], [long.MaxValue], [1L, 0]));
        Assert.Equal((BigInteger)long.MaxValue + 1, new ProviderNetworkBuilder(2).AddUse(0, 1, long.MaxValue).AddOutsideUse(0, 1).Build().Total(0));
    }

    [Fact]
    public void A_total_of_more_than_512_bits_is_refused()
    {
        var most = (BigInteger.One << 512) - 1;

        Assert.Equal(most, new ProviderNetworkBuilder(2).AddUse(0, 1, most - 1).AddOutsideUse(0, 1).Build().Total(0));
        AssertRefused(
            "All use of a pool is a number of 513 bits; at most 512 are possible.",
            () => new ProviderNetworkBuilder(2).AddUse(0, 1, most).AddOutsideUse(0, 1).Build());
    }

    private static void AssertRefused(string problem, Action act) => Assert.Equal(problem, Assert.Throws<ArgumentException>(act).Message);

    private static void AssertSame(ProviderNetwork expected, ProviderNetwork actual)
    {
        Assert.Equal((expected.Count, expected.ArcCount), (actual.Count, actual.ArcCount));
        for (var pool = 0; pool < expected.Count; pool++)
        {
            Assert.Equal(expected.UsersOf(pool).ToArray(), actual.UsersOf(pool).ToArray());
            Assert.Equal((expected.FirstArcOf(pool), expected.Total(pool)), (actual.FirstArcOf(pool), actual.Total(pool)));
        }

        Assert.Equal(Enumerable.Range(0, expected.ArcCount).Select(expected.Weight), Enumerable.Range(0, actual.ArcCount).Select(actual.Weight));
    }
}
