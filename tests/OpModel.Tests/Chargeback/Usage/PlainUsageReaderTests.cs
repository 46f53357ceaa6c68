using System.Globalization;
using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Which runs of records are read in one pass, and as what; all others are read by the way that takes everything.</summary>
public sealed class PlainUsageReaderTests
{
    private static readonly LocalDate First = new(2026, 2, 1);

    [Theory]
    [InlineData("0", 0, "shorts 0")]
    [InlineData("1.5 2.0", 1, "shorts 15 20")]
    [InlineData("32767", 0, "shorts 32767")]
    [InlineData("32768", 0, "integers 32768")]
    [InlineData("1 2147483647", 0, "integers 1 2147483647")]
    [InlineData("1 2147483648", 0, null)]
    [InlineData("1 18446744073709551616", 0, null)]
    [InlineData("1.00 1", 2, "shorts 100 100")]
    [InlineData("1 1.00", 2, "shorts 100 100")]
    [InlineData("1 2.5 3", 1, "shorts 10 25 30")]
    [InlineData("327.67 1", 2, "shorts 32767 100")]
    [InlineData("3276 1.0", 1, "shorts 32760 10")]
    [InlineData("3277 1.0", 1, "integers 32770 10")]
    [InlineData("214748364 0.0", 1, "integers 2147483640 0")]
    [InlineData("214748365 0.0", 0, null)]
    [InlineData("0.0 214748364", 1, "integers 0 2147483640")]
    [InlineData("0.0 214748365", 0, null)]
    [InlineData("0 0.0000000000000000001", 0, null)]
    [InlineData("0 0.000000000000000001", 18, "shorts 0 1")]
    [InlineData("0.0000000000000000001 0", 0, null)]
    [InlineData("0.000000000000000001 0", 18, "shorts 1 0")]
    [InlineData("0.000000000000000001 1", 0, null)]
    [InlineData("0.000000000000000001 18446744073709551617", 0, null)]
    [InlineData("-1", 0, null)]
    [InlineData("1 -0.0", 1, "shorts 10 0")]
    public void Quantities_are_whole_numbers_of_one_scale_as_narrow_as_the_largest_allows(string quantities, int scale, string? expected)
    {
        var chunk = Read([.. quantities.Split(' ').Select(quantity => Record(decimal.Parse(quantity, CultureInfo.InvariantCulture)))]);

        Assert.Equal(expected, chunk is null ? null : chunk.Shorts.Length > 0 ? $"shorts {string.Join(' ', chunk.Shorts)}" : $"integers {string.Join(' ', chunk.Integers)}");
        Assert.Equal(scale, chunk?.Scale ?? 0);
        Assert.Equal(0, chunk is null ? 0 : Math.Min(chunk.Shorts.Length, chunk.Integers.Length));
        Assert.Equal(
            chunk is null ? null : Enumerable.Concat(chunk.Shorts.Select(size => (int)size), chunk.Integers).Max(),
            chunk?.Largest);
    }

    [Theory]
    [InlineData("-32767", "shorts -32767")]
    [InlineData("-32768", "integers -32768")]
    [InlineData("-2147483647", "integers -2147483647")]
    [InlineData("-2147483648", null)]
    [InlineData("5", "shorts 5")]
    public void Corrections_are_noted_and_may_be_below_zero(string quantity, string? expected)
    {
        var chunk = Read(Record(1), Record(decimal.Parse(quantity, CultureInfo.InvariantCulture)) with { IsCorrection = true });

        Assert.Equal(
            expected,
            chunk is null ? null : chunk.Shorts is [1, var narrow] ? $"shorts {narrow}" : $"integers {chunk.Integers[1]}");
        Assert.Equal(chunk is null ? null : [1], chunk?.Corrections);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(5, 5, 5)]
    [InlineData(-128, -128, 0)]
    [InlineData(127, 0, 127)]
    [InlineData(-129, 0, null)]
    [InlineData(128, 0, null)]
    public void Days_lie_within_half_a_year_of_the_first_one(int day, int first, int? last)
    {
        var chunk = Read(Record(1), Record(1) with { Date = First.PlusDays(day) });
        var firstDay = DayNumber.From(First);

        Assert.Equal(last is null ? null : firstDay + Math.Min(first, 0), chunk?.FirstDay);
        Assert.Equal(last is null ? null : firstDay + last, chunk?.LastDay);
        Assert.Equal(last is null ? null : [firstDay, firstDay + day], chunk is null ? null : (int[])[chunk.DayOf(0), chunk.DayOf(1)]);
    }

    [Theory]
    [InlineData(" ", "Queue")]
    [InlineData("Search", "")]
    public void A_record_without_a_name_is_not_plain(string consumer, string service) =>
        Assert.Null(Read(Record(1), Record(1) with { Consumer = consumer, Service = service }));

    [Theory]
    [InlineData(65_535, true)]
    [InlineData(65_536, false)]
    public void Pairs_of_consumer_and_service_are_numbered_by_two_bytes(int pairsBefore, bool isPlain)
    {
        var (consumers, services, cells) = (new TextNumbers(), new TextNumbers(), new CellNumbers());
        consumers.Of("Search");
        services.Of("Queue");
        for (var pair = 1; pair <= pairsBefore; pair++)
        {
            cells.Of(pair, 0);
        }

        var chunk = new PlainUsageReader(consumers, services, cells, new()).TryRead([Record(1)], 0, 1);

        Assert.Equal(isPlain ? [(ushort)65_535] : null, chunk?.NarrowCells);
    }

    [Fact]
    public void What_one_run_leaves_behind_is_not_seen_in_the_next()
    {
        var reader = new PlainUsageReader(new(), new(), new(), new());

        var large = reader.TryRead([Record(70_000), Record(-2) with { IsCorrection = true }], start: 0, firstLine: 1)!;
        var small = reader.TryRead([Record(1.5m), Record(2.5m) with { Date = First.PlusDays(1) }], start: 2, firstLine: 3)!;
        var other = reader.TryRead([Record(3), Record(4)], start: 4, firstLine: 5)!;

        Assert.Equal([70_000, -2], large.Integers);
        Assert.Equal([1], large.Corrections);
        Assert.Equal([15, 25], small.Shorts);
        Assert.Equal([0, 1], small.NarrowDays);
        Assert.Empty(small.Corrections);
        Assert.Equal((25, 1, 2, 2, 3L), (small.Largest, small.Scale, small.Count, small.Start, small.FirstLine));
        Assert.Equal([3, 4], other.Shorts);
        Assert.Equal((4, 0, 2, 4, 5L), (other.Largest, other.Scale, other.Count, other.Start, other.FirstLine));
    }

    private static UsageChunk? Read(params UsageRecord[] records) => new PlainUsageReader(new(), new(), new(), new()).TryRead(records, 0, 1);

    private static UsageRecord Record(decimal quantity) => new() { Date = First, Consumer = "Search", Service = "Queue", Quantity = quantity };
}
