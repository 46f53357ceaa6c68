using System.Globalization;
using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Benchmarks.Charging;

/// <summary>A month of a middle-sized organisation from a fixed seed: 20 teams, ten of which offer four services each, that all teams use.</summary>
internal static class SyntheticMonth
{
    private const int Seed = 2026_10;
    private const int Providers = 10;
    private const int Teams = 20;
    private const int ServicesOfEach = 4;
    private const int CostsOfEach = 5;

    private static readonly YearMonth October = new(2026, 10);

    public static OperatingModel Model { get; } = OperatingModel.FromChecked(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        .. Enumerable.Range(1, Teams).Select(team => new TeamDefinition
        {
            Key = Team(team),
            Name = Team(team),
            Type = team <= Providers ? TeamType.InternalProductTeam : TeamType.ProductTeam,
            Provides = team > Providers ? [] : [.. Enumerable.Range(1, ServicesOfEach).Select(service => new ServiceOffer
            {
                Service = Service(team, service),
                Price = string.Create(CultureInfo.InvariantCulture, $"{(team * 0.37m) + (service * 0.05m):F2} EUR"),
                Unit = "hour",
            })],
        }),
    ]);

    public static ChargebackPolicy Policy(ChargingMethod method) => ChargebackPolicy.For(Model).ChargeServices(method).Build().AsT0;

    public static UsageRecord[] Usage(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => Record(random))];
    }

    public static CostRecords Costs()
    {
        var random = new Random(Seed);
        return CostRecords.From(Enumerable.Range(0, Teams * CostsOfEach).Select(cost => new CostRecord
        {
            Date = October.OnDayOfMonth(random.Next(1, 32)),
            Provider = Team((cost % Teams) + 1),
            Amount = new(random.Next(10_000, 5_000_000) / 100m, Currency.Parse("EUR")),
        }));
    }

    public static ChargebackInput Input(CostRecords costs, UsageRecords usage) => new() { Period = October, Costs = costs, Usage = usage };

    private static UsageRecord Record(Random random) => new()
    {
        Date = October.OnDayOfMonth(random.Next(1, 32)),
        Consumer = Team(random.Next(1, Teams + 1)),
        Service = Service(random.Next(1, Providers + 1), random.Next(1, ServicesOfEach + 1)),
        Quantity = random.Next(1, 100_000) / 1000m,
    };

    private static string Team(int team) => string.Create(CultureInfo.InvariantCulture, $"Team {team:D2}");

    private static string Service(int team, int service) => string.Create(CultureInfo.InvariantCulture, $"Service {team:D2}.{service}");
}
