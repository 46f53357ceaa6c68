using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Many bytes at once or one after the other; at each length, wherever the odd one stands, nobody can tell which.</summary>
public sealed class ColumnPackingTests
{
    private const int LongestTried = 70;

    [Fact]
    public void The_least_and_the_greatest_byte_are_found_at_each_place_of_each_length()
    {
        for (var length = 1; length <= LongestTried; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var values = new byte[length];
                Array.Fill(values, (byte)100);
                values[place] = 7;
                values[length - 1 - place] = 200;

                Assert.Equal((values.Min(), values.Max()), ColumnPacking.Range(values));
            }
        }
    }

    [Fact]
    public void All_bytes_are_lowered_at_each_length()
    {
        for (var length = 0; length <= LongestTried; length++)
        {
            byte[] values = [.. Enumerable.Range(0, length).Select(place => (byte)(place + 50))];
            byte[] expected = [.. values.Select(value => (byte)(value - 50))];

            ColumnPacking.Lower(values, 50);

            Assert.Equal(expected, values);
        }
    }

    [Theory]
    [InlineData(5, 5, 5)]
    [InlineData(-7, 9, 3, -7, 9)]
    [InlineData(int.MinValue, int.MaxValue, int.MaxValue, int.MinValue)]
    public void The_first_and_the_last_number_are_found(int first, int last, params int[] values) =>
        Assert.Equal((first, last), ColumnPacking.Range(values));

    [Theory]
    [InlineData(0UL)]
    [InlineData(0UL, 0L)]
    [InlineData(9UL, 3L, -9L, 8L)]
    [InlineData(9UL, 9L, -8L)]
    [InlineData(long.MaxValue, -long.MaxValue)]
    [InlineData(long.MaxValue + 1UL, long.MaxValue, long.MinValue)]
    public void The_greatest_distance_from_zero_is_found(ulong size, params long[] values) => Assert.Equal(size, ColumnPacking.LargestSize(values));

    [Fact]
    public void Numbers_are_packed_as_their_distance_from_the_first() =>
        Assert.Equal([0, 255, 7], ColumnPacking.Pack<int, byte>([-100, 155, -93], -100));
}
