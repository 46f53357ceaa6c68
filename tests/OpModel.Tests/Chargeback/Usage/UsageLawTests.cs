using System.Globalization;
using CsCheck;
using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Laws of adding up: nothing is lost, and neither the order nor the grain of records matters.</summary>
public sealed class UsageLawTests
{
    private static readonly LocalDate First = new(2026, 2, 1);

    private static readonly Gen<decimal> Quantity = Gen.OneOf(
        MoneyGen.AnyDecimal, MoneyGen.BillAmount, Gen.Int[0, 30_000].Select(units => (decimal)units), Gen.Int.Select(units => units / 1000m),
        Gen.Long.Select(units => units / 100m));

    private static readonly Gen<UsageRecord> Record = Gen.Select(
        Gen.Int[0, 40], Gen.OneOf("Search", "Checkout", "Payments"), Gen.OneOf("Queue", "Kubernetes"), Quantity,
        (day, consumer, service, quantity) => new UsageRecord
        {
            Date = First.PlusDays(day),
            Consumer = consumer,
            Service = service,
            Quantity = quantity,
            IsCorrection = quantity < 0,
        });

    private static readonly Gen<UsageRecord[]> Records = Record.Array[0, 60];

    [Fact]
    public void Sums_are_those_of_exact_fractions() => Records.Sample(records => SumsOf(records) is var sums && Same(sums, ExactSums(records, _ => 0)));

    [Fact]
    public void Sums_are_apart_by_slot() => Records.Sample(records =>
    {
        var usage = UsageRecords.From(records);
        var slots = new DaySlots([.. usage.Services.Select(service => StartsOf(service))]);
        return Same(Named(usage, UsageSums.Of(usage, slots)), ExactSums(records, record => StartsOf(record.Service).Count(start => start <= record.Date)));
    });

    [Fact]
    public void The_order_of_records_makes_no_difference() => Records.Sample(records => Same(SumsOf(records), SumsOf([.. records.Reverse()])));

    [Fact]
    public void Splitting_a_record_in_two_changes_no_quantity() => Records.Sample(records =>
    {
        var split = records.SelectMany(record =>
        {
            var part = decimal.Truncate(record.Quantity / 3);
            return new[] { record with { Quantity = part }, record with { Quantity = record.Quantity - part } };
        }).ToArray();
        var isExact = split.Chunk(2).Zip(records).All(pair =>
            ExactAmount.From(pair.First[0].Quantity) + ExactAmount.From(pair.First[1].Quantity) == ExactAmount.From(pair.Second.Quantity));
        return !isExact || Same(
            SumsOf(records).ToDictionary(each => each.Key, each => (each.Value.Quantity, 0L)),
            SumsOf(split).ToDictionary(each => each.Key, each => (each.Value.Quantity, 0L)));
    });

    [Fact]
    public void Records_come_back_as_they_were() => Records.Sample(records => UsageRecords.From(records).SequenceEqual(records));

    [Fact]
    public void Records_written_as_lines_are_read_as_they_were() => Records.Where(records => records.Length > 0).Sample(records =>
    {
        var header = UsageColumns.Form.Header;
        var csv = string.Join('\n', records.Select(record => UsageLineText.Write(record, header)).Prepend(header));
        return UsageTexts.Read(csv).SequenceEqual(records);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(short.MaxValue)]
    [InlineData(short.MaxValue + 1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue + 1L)]
    [InlineData(long.MaxValue)]
    public void Many_records_of_the_largest_quantity_of_each_width_add_up(long quantity)
    {
        const int count = 3 * UsageChunk.Capacity;
        var record = new UsageRecord { Date = First, Consumer = "Search", Service = "Queue", Quantity = quantity };
        var correction = record with { Consumer = "Checkout", Quantity = -quantity, IsCorrection = true };

        var sums = SumsOf([.. Enumerable.Repeat(record, count), .. Enumerable.Repeat(correction, count)]);

        var expected = ExactAmount.From(quantity) * ExactAmount.From(count);
        Assert.Equal((expected, (long)count), sums[("Search", "Queue", 0)]);
        Assert.Equal((-expected, (long)count), sums[("Checkout", "Queue", 0)]);
    }

    [Fact]
    public void More_pairs_of_consumer_and_service_than_two_bytes_number_add_up()
    {
        var records = Enumerable.Range(0, 70_000)
            .Select(number => new UsageRecord
            {
                Date = First,
                Consumer = (number / 7).ToString(CultureInfo.InvariantCulture),
                Service = (number % 7).ToString(CultureInfo.InvariantCulture),
                Quantity = number,
            })
            .ToArray();
        UsageRecord[] twice = [.. records, .. records];

        Assert.True(Same(SumsOf(twice), ExactSums(twice, _ => 0)));
        Assert.Equal(twice, UsageRecords.From(twice));
    }

    [Fact]
    public void Days_that_are_far_apart_keep_their_slots()
    {
        UsageRecord Of(LocalDate day) => new() { Date = day, Consumer = "Search", Service = "Queue", Quantity = 1 };
        var usage = UsageRecords.From([Of(LocalDate.MinIsoValue), Of(First), Of(LocalDate.MaxIsoValue)]);

        var sums = UsageSums.Of(usage, new DaySlots([[First]]));

        Assert.Equal((1, 2), (sums.CountOf(0, 0), sums.CountOf(0, 1)));
        Assert.Equal(ExactAmount.From(2), sums.QuantityOf(0, 1));
        Assert.Equal([LocalDate.MinIsoValue, First, LocalDate.MaxIsoValue], usage.Select(record => record.Date));
    }

    private static LocalDate[] StartsOf(string service) => service == "Queue" ? [First.PlusDays(3), First.PlusDays(28)] : [];

    private static Dictionary<(string, string, int), (ExactAmount Quantity, long Count)> SumsOf(UsageRecord[] records)
    {
        var usage = UsageRecords.From(records);
        return Named(usage, UsageSums.Of(usage));
    }

    private static Dictionary<(string, string, int), (ExactAmount Quantity, long Count)> Named(UsageRecords usage, UsageSums sums) =>
        sums.All().ToDictionary(
            sum => (usage.Consumers[usage.Cells[sum.Cell].Consumer], usage.Services[usage.Cells[sum.Cell].Service], sum.Slot),
            sum => (sum.Quantity, sum.Count));

    private static Dictionary<(string, string, int), (ExactAmount Quantity, long Count)> ExactSums(
        UsageRecord[] records, Func<UsageRecord, int> slotOf) =>
        records.GroupBy(record => (record.Consumer, record.Service, slotOf(record))).ToDictionary(
            group => group.Key,
            group => (group.Aggregate(ExactAmount.Zero, (sum, record) => sum + ExactAmount.From(record.Quantity)), (long)group.Count()));

    private static bool Same<TKey, TValue>(Dictionary<TKey, TValue> left, Dictionary<TKey, TValue> right)
        where TKey : notnull =>
        left.Count == right.Count && left.All(each => right.TryGetValue(each.Key, out var value) && Equals(each.Value, value));
}
