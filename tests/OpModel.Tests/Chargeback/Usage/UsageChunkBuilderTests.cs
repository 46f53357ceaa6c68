using System.Globalization;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>As what records are packed: the narrowest numbers of one scale, whole decimals where there is none, and a new chunk where that changes.</summary>
public sealed class UsageChunkBuilderTests
{
    [Theory]
    [InlineData("0", "shorts 0: 0")]
    [InlineData("1.50 2", "shorts 2: 150 200")]
    [InlineData("2 1.50", "shorts 2: 200 150")]
    [InlineData("32767 -32767", "shorts 0: 32767 -32767")]
    [InlineData("32768 1", "integers 0: 32768 1")]
    [InlineData("-32768 1", "integers 0: -32768 1")]
    [InlineData("2147483647 -2147483647", "integers 0: 2147483647 -2147483647")]
    [InlineData("2147483648", "longs 0: 2147483648")]
    [InlineData("9223372036854775807", "longs 0: 9223372036854775807")]
    [InlineData("-9223372036854775807", "longs 0: -9223372036854775807")]
    [InlineData("9223372036854775808", "decimals 0: 9223372036854775808")]
    [InlineData("18446744073709551616", "decimals 0: 18446744073709551616")]
    [InlineData("922337203685477580 0.1", "longs 1: 9223372036854775800 1")]
    [InlineData("-922337203685477580 0.1", "longs 1: -9223372036854775800 1")]
    [InlineData("922337203685477581 0.1", "longs 0: 922337203685477581; decimals 0: 0.1")]
    [InlineData("-922337203685477581 0.1", "longs 0: -922337203685477581; decimals 0: 0.1")]
    [InlineData("0.1 922337203685477580", "longs 1: 1 9223372036854775800")]
    [InlineData("0.1 922337203685477581", "shorts 1: 1; decimals 0: 922337203685477581")]
    [InlineData("0.1 18446744073709551617", "shorts 1: 1; decimals 0: 18446744073709551617")]
    [InlineData("0.000000000000000001 9", "longs 18: 1 9000000000000000000")]
    [InlineData("9 0.000000000000000001", "longs 18: 9000000000000000000 1")]
    [InlineData("0 0.0000000000000000001", "shorts 0: 0; decimals 0: 0.0000000000000000001")]
    [InlineData("0.0000000000000000001 0", "shorts 19: 1; decimals 0: 0")]
    [InlineData("0.0000000000000000000000000001", "shorts 28: 1")]
    [InlineData("18446744073709551616 1 2.5", "decimals 0: 18446744073709551616 1 2.5")]
    [InlineData("-0.5 0.25", "shorts 2: -50 25")]
    public void Quantities_are_packed_as_narrow_as_they_can_be(string quantities, string chunks)
    {
        var builder = new UsageChunkBuilder();
        foreach (var quantity in quantities.Split(' '))
        {
            builder.Add(0, 0, decimal.Parse(quantity, CultureInfo.InvariantCulture), isCorrection: false, builder.Count + 1);
        }

        var packed = builder.Finish();

        Assert.Equal(chunks, string.Join("; ", packed.Select(Quantities)));
        Assert.All(packed, chunk => Assert.Equal(1, new[] { chunk.Shorts.Length, chunk.Integers.Length, chunk.Longs.Length, chunk.Decimals.Length }.Count(length => length > 0)));
        Assert.Equal(quantities.Split(' ').Length, builder.Count);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("-32767", 32_767)]
    [InlineData("32768", 32_768)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", int.MaxValue)]
    [InlineData("18446744073709551616", int.MaxValue)]
    public void The_largest_size_is_told_up_to_31_bits(string quantity, int largest)
    {
        var builder = new UsageChunkBuilder();
        builder.Add(0, 0, decimal.Parse(quantity, CultureInfo.InvariantCulture), isCorrection: false, 1);

        Assert.Equal(largest, Assert.Single(builder.Finish()).Largest);
    }

    [Theory]
    [InlineData(65_535, true)]
    [InlineData(65_536, false)]
    public void Pairs_are_narrow_while_two_bytes_number_them(int cell, bool areNarrow)
    {
        var builder = new UsageChunkBuilder();
        builder.Add(3, 0, 1, isCorrection: false, 1);
        builder.Add(cell, 0, 1, isCorrection: false, 2);

        var chunk = Assert.Single(builder.Finish());

        Assert.Equal((areNarrow ? 2 : 0, areNarrow ? 0 : 2), (chunk.NarrowCells.Length, chunk.WideCells.Length));
        Assert.Equal([3, cell], [chunk.CellOf(0), chunk.CellOf(1)]);
    }

    [Theory]
    [InlineData(-100, 155, true)]
    [InlineData(155, -100, true)]
    [InlineData(-100, 156, false)]
    [InlineData(int.MinValue, int.MaxValue, false)]
    public void Days_are_narrow_while_a_byte_counts_them(int day, int other, bool areNarrow)
    {
        var builder = new UsageChunkBuilder();
        builder.Add(0, day, 1, isCorrection: false, 1);
        builder.Add(0, other, 1, isCorrection: false, 2);

        var chunk = Assert.Single(builder.Finish());

        Assert.Equal((areNarrow ? 2 : 0, areNarrow ? 0 : 2), (chunk.NarrowDays.Length, chunk.WideDays.Length));
        Assert.Equal((Math.Min(day, other), Math.Max(day, other)), (chunk.FirstDay, chunk.LastDay));
        Assert.Equal([day, other], [chunk.DayOf(0), chunk.DayOf(1)]);
    }

    [Theory]
    [InlineData(new long[] { 2, 3, 4 }, false)]
    [InlineData(new long[] { 7, 8, 9 }, false)]
    [InlineData(new long[] { 2, 4, 5 }, true)]
    [InlineData(new long[] { 2, 3, 5, 6, 9 }, true)]
    public void Lines_are_kept_only_where_they_do_not_follow_each_other(long[] lines, bool areKept)
    {
        var builder = new UsageChunkBuilder();
        foreach (var line in lines)
        {
            builder.Add(0, 0, 1, isCorrection: line == 5, line);
        }

        var chunk = Assert.Single(builder.Finish());

        Assert.Equal(areKept ? lines : [], chunk.Lines);
        Assert.Equal(lines, Enumerable.Range(0, lines.Length).Select(chunk.LineOf));
        Assert.Equal(lines.Select(line => line == 5), Enumerable.Range(0, lines.Length).Select(chunk.IsCorrection));
    }

    [Theory]
    [InlineData(UsageChunk.Capacity - 1, 1)]
    [InlineData(UsageChunk.Capacity, 1)]
    [InlineData(UsageChunk.Capacity + 1, 2)]
    [InlineData((2 * UsageChunk.Capacity) + 1, 3)]
    public void A_full_chunk_is_followed_by_another(int count, int chunks)
    {
        var builder = new UsageChunkBuilder();
        for (var record = 0; record < count; record++)
        {
            // One line is left out in the first chunk, which the others need not know of.
            builder.Add(record % 5, record % 7, record, isCorrection: record % 1_000 == 0, record < 10 ? record + 1 : record + 2);
        }

        var packed = builder.Finish();

        Assert.Equal(chunks, packed.Count);
        Assert.Equal(Enumerable.Range(0, chunks).Select(chunk => chunk * UsageChunk.Capacity), packed.Select(chunk => chunk.Start));
        Assert.Equal(count, packed.Sum(chunk => chunk.Count));
        Assert.All(packed.Skip(1), chunk => Assert.Empty(chunk.Lines));
        foreach (var record in Enumerable.Range(0, count).Where(record => record % 997 == 0 || record > count - 3))
        {
            var (chunk, place) = (packed[record / UsageChunk.Capacity], record % UsageChunk.Capacity);
            Assert.Equal(
                (record % 5, record % 7, record, record % 1_000 == 0, record < 10 ? record + 1 : record + 2),
                (chunk.CellOf(place), chunk.DayOf(place), chunk.QuantityOf(place), chunk.IsCorrection(place), chunk.LineOf(place)));
        }
    }

    [Fact]
    public void A_chunk_that_was_packed_elsewhere_stands_behind_what_was_gathered_before_it()
    {
        var elsewhere = new UsageChunk { Count = 3, Start = 1, FirstDay = 0, LastDay = 0, FirstLine = 2, Shorts = [1, 2, 3], NarrowCells = [0, 0, 0], NarrowDays = [0, 0, 0] };
        var builder = new UsageChunkBuilder();

        builder.Add(0, 0, 7, isCorrection: true, 1);
        builder.Add(elsewhere);
        builder.Add(0, 0, 8, isCorrection: false, 5);
        var packed = builder.Finish();

        Assert.Equal(5, builder.Count);
        Assert.Equal(["shorts 0: 7", "shorts 0: 1 2 3", "shorts 0: 8"], packed.Select(Quantities));
        Assert.Equal([0, 1, 4], packed.Select(chunk => chunk.Start));
        Assert.Equal([1L, 2L, 5L], packed.Select(chunk => chunk.LineOf(0)));
        Assert.Equal([true, false, false], packed.Select(chunk => chunk.IsCorrection(0)));
    }

    [Fact]
    public void Nothing_gathered_is_no_chunk() => Assert.Empty(new UsageChunkBuilder().Finish());

    private static string Quantities(UsageChunk chunk) =>
        chunk.Shorts.Length > 0 ? $"shorts {chunk.Scale}: {string.Join(' ', chunk.Shorts)}"
        : chunk.Integers.Length > 0 ? $"integers {chunk.Scale}: {string.Join(' ', chunk.Integers)}"
        : chunk.Longs.Length > 0 ? $"longs {chunk.Scale}: {string.Join(' ', chunk.Longs)}"
        : $"decimals {chunk.Scale}: {string.Join(' ', chunk.Decimals.Select(quantity => quantity.ToString(CultureInfo.InvariantCulture)))}";
}
