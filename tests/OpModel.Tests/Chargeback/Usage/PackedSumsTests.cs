using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Sum and count share a word; neither may grow into the other, however many of the largest quantities come.</summary>
public sealed class PackedSumsTests
{
    // Of quantities of so many bits, 2^((62 - bits) / 2) fit a word.
    [Theory]
    [InlineData(31, 1 << 15)]
    [InlineData(30, 1 << 16)]
    [InlineData(23, 1 << 19)]
    [InlineData(20, 1 << 21)]
    public void The_largest_quantities_add_up_when_a_word_is_nearly_full_when_it_is_full_and_beyond(int bits, int most)
    {
        var largest = (int)((1L << bits) - 1);
        foreach (var quantity in new[] { largest, -largest, 1, -1, 0 })
        {
            Assert.All([most - 1, most, most + 1, (2 * most) + 1], count => AssertAddsUp(quantity, count, largest));
        }
    }

    [Fact]
    public void Quantities_of_two_bytes_add_up_beyond_a_full_word()
    {
        AssertAddsUp(short.MaxValue, (1 << 23) + 1, short.MaxValue);
        AssertAddsUp(-short.MaxValue, (1 << 23) + 1, short.MaxValue);
    }

    [Fact]
    public void Sums_of_each_scale_and_each_place_are_apart()
    {
        var counts = new long[3];
        var sums = new Dictionary<int, Int128[]>();
        var packed = new PackedSums([Chunk(100)], counts, scale => sums.TryGetValue(scale, out var all) ? all : sums[scale] = new Int128[3]);

        packed.Add<ushort, short>([0, 2, 0], [1, -20, 3], scale: 0);
        packed.Add<int, int>([2, 1], [100, -100], scale: 2);
        packed.Add<ushort, short>([2], [5], scale: 2);
        packed.Add<ushort, short>([1], [7], scale: 0);
        packed.Flush();

        Assert.Equal([2L, 2L, 3L], counts);
        Assert.Equal([4, 7, -20], sums[0]);
        Assert.Equal([0, -100, 105], sums[2]);
    }

    [Fact]
    public void Where_nothing_was_added_no_sums_are_asked_for() =>
        new PackedSums([], [], _ => throw new InvalidOperationException()).Flush();

    private static void AssertAddsUp(int quantity, int count, int largest)
    {
        var (counts, sums) = (new long[2], new Int128[2]);
        // What fits a word is told by the largest of all, wherever that is.
        var packed = new PackedSums([Chunk(1), Chunk(largest), Chunk(0)], counts, _ => sums);
        var (places, quantities) = (new int[1 << 14], new int[1 << 14]);
        Array.Fill(places, 1);
        Array.Fill(quantities, quantity);
        for (var left = count; left > 0; left -= places.Length)
        {
            packed.Add<int, int>(places.AsSpan(0, Math.Min(left, places.Length)), quantities.AsSpan(0, Math.Min(left, places.Length)), scale: 0);
        }

        packed.Flush();
        Assert.Equal([0L, count], counts);
        Assert.Equal([0, (Int128)quantity * count], sums);
    }

    private static UsageChunk Chunk(int largest) => new() { Count = 1, Start = 0, FirstDay = 0, LastDay = 0, FirstLine = 1, Largest = largest };
}
