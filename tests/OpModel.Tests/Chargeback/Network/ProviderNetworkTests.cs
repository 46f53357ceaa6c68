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
    public void Use_of_oneself_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ProviderNetworkBuilder(2).AddUse(1, 1, 5));
        Assert.Throws<ArgumentException>(() => ProviderNetwork.Of([1], [1], [5L], [1L, 1]));
    }

    [Fact]
    public void Negative_use_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ProviderNetworkBuilder(2).AddUse(0, 1, -5));
        Assert.Throws<ArgumentException>(() => new ProviderNetworkBuilder(2).AddOutsideUse(0, -5));
        Assert.Throws<ArgumentException>(() => ProviderNetwork.Of([0], [1], [-5L], [1L, 1]));
        Assert.Throws<ArgumentException>(() => ProviderNetwork.Of([0], [1], [5L], [-1L, 1]));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    public void A_pool_that_is_not_there_is_refused(int from, int to)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProviderNetworkBuilder(2).AddUse(from, to, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProviderNetwork.Of([from], [to], [5L], [1L, 1]));
    }

    [Fact]
    public void Use_beyond_64_bits_is_an_overflow_in_arrays_and_none_in_the_builder()
    {
        Assert.Throws<OverflowException>(() => ProviderNetwork.Of([0], [1], [long.MaxValue], [1L, 0]));
        Assert.Equal((BigInteger)long.MaxValue + 1, new ProviderNetworkBuilder(2).AddUse(0, 1, long.MaxValue).AddOutsideUse(0, 1).Build().Total(0));
    }

    [Fact]
    public void A_total_of_more_than_512_bits_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new ProviderNetworkBuilder(2).AddUse(0, 1, BigInteger.Pow(10, 200)).AddOutsideUse(0, 1).Build());
}
