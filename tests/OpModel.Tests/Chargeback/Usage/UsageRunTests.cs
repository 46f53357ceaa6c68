using System.Globalization;
using CsCheck;
using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Records of an array are read run by run, and others one by one; nobody can tell which.</summary>
public sealed class UsageRunTests
{
    private static readonly LocalDate First = new(2026, 2, 1);

    // Of one kind each, so that there are runs in which nothing stands out, and a few in which something does.
    private static readonly Gen<decimal>[] QuantityKinds =
    [
        Gen.Int[0, 30_000].Select(units => units / 100m),
        Gen.Int[0, int.MaxValue].Select(units => units / 1000m),
        Gen.Select(Gen.Int[-90, 9_000_000], Gen.Int[0, 4], (units, scale) => new decimal(Math.Abs(units), 0, 0, units < 0, (byte)scale)),
        Gen.Long[0, 20L * int.MaxValue].Select(units => (decimal)units),
        Gen.OneOf(MoneyGen.AnyDecimal, Gen.Int[0, 9].Select(units => (decimal)units)),
        Gen.Const(-0.00m),
    ];

    private static readonly Gen<int> FarthestDay = Gen.OneOf(0, 30, 127, 128, 129, 255, 256, 5_000);

    private static readonly Gen<UsageRecord[]> Records = Gen.Select(Gen.Int[0, QuantityKinds.Length - 1], FarthestDay).SelectMany((kind, farthest) => Gen.Select(
        Gen.Int[-farthest, farthest],
        Gen.Frequency((20, Gen.OneOf("Search", "Checkout", "Payments")), (1, Gen.OneOf(" ", null!))),
        Gen.OneOf("Queue", "Kubernetes"),
        QuantityKinds[kind],
        Gen.Int[0, 40],
        (day, consumer, service, quantity, oneIn) => new UsageRecord
        {
            Date = First.PlusDays(day),
            Consumer = oneIn == 1 ? new string(consumer) : consumer,
            Service = service,
            Quantity = quantity,
            IsCorrection = oneIn == 0 || (quantity < 0 && oneIn > 2),
        }).Array[0, 25]);

    [Fact]
    public void A_run_is_as_its_records_one_by_one() => Records.Sample(records => Assert.Equal(All(OneByOne(records)), All(UsageRecords.From(records))));

    [Theory]
    [InlineData("7.25")]
    [InlineData("-7")]
    [InlineData("3000000000")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_record_that_stands_out_of_many_changes_no_other(string quantity)
    {
        var records = Enumerable.Range(0, (5 * UsageChunk.Capacity / 2) + 1)
            .Select(number => new UsageRecord
            {
                Date = First.PlusDays(number % 28),
                Consumer = $"Team {number % 300}",
                Service = "Queue",
                Quantity = number,
            })
            .ToArray();
        ref var outstanding = ref records[UsageChunk.Capacity + 100];
        outstanding = outstanding with { Quantity = decimal.Parse(quantity, CultureInfo.InvariantCulture) };

        var usage = UsageRecords.From(records);

        UsageRecord[] good = [.. records.Where(record => record.Quantity >= 0)];
        Assert.Equal(good, usage);
        Assert.Equal(records.Length - good.Length, usage.Problems.Count);
        Assert.Equal(records.Length, usage.LineOf(usage.Count - 1));
        Assert.Equal(Total(good.Select(record => ExactAmount.From(record.Quantity))), Total(UsageSums.Of(usage).All().Select(sum => sum.Quantity)));
    }

    private static UsageRecords OneByOne(UsageRecord[] records) => UsageRecords.From(records.Select(record => record));

    private static ExactAmount Total(IEnumerable<ExactAmount> quantities) => quantities.Aggregate(ExactAmount.Zero, (total, quantity) => total + quantity);

    /// <summary>All that can be seen of records, quantities with the zeros at their ends.</summary>
    private static List<string> All(UsageRecords usage) =>
    [
        .. usage.Select((record, place) => FormattableString.Invariant($"{usage.LineOf(place)}: {record}")),
        .. usage.Problems.Select(problem => problem.ToString()),
        .. usage.Consumers,
        .. usage.Services,
        .. UsageSums.Of(usage).All().Select(sum => sum.ToString()),
        $"{usage.Days}",
    ];
}
