using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rating;

/// <summary>A month of usage from a fixed seed, as meters write it: three decimals, consumers and services in no order.</summary>
internal static class SyntheticUsage
{
    public const int ConsumerCount = 200;
    public const int ServiceCount = 50;
    public const int Scale = 3;

    private const int Seed = 2026_10;
    private const int LargestQuantity = 10_000_000;

    private static readonly string[] Consumers = [.. Enumerable.Range(1, ConsumerCount).Select(number => $"Team {number:D3}")];
    private static readonly string[] Services = [.. Enumerable.Range(1, ServiceCount).Select(number => $"Service {number:D2}")];

    /// <summary>Per service the price of one unit.</summary>
    public static IReadOnlyDictionary<string, decimal> Prices { get; } =
        Services.Select((service, number) => (service, number)).ToDictionary(each => each.service, each => 0.0125m * (each.number + 1));

    public static UsageRecord[] Records(int count)
    {
        var random = new Random(Seed);
        var records = new UsageRecord[count];
        foreach (ref var record in records.AsSpan())
        {
            record = new UsageRecord
            {
                Date = new LocalDate(2026, 10, random.Next(1, 32)),
                Consumer = Consumers[random.Next(ConsumerCount)],
                Service = Services[random.Next(ServiceCount)],
                Quantity = new decimal(random.Next(LargestQuantity), 0, 0, isNegative: false, Scale),
            };
        }

        return records;
    }
}
