using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Benchmarks.Charging;

/// <summary>A large bill from a fixed seed, as real ones are: sub-cent amounts, credits, tags in several spellings, lines without tags.</summary>
internal static class SyntheticBill
{
    private const int Seed = 2026_10;
    private const int LargestScale = 11;

    public static IReadOnlyList<string> Teams { get; } =
        ["Checkout", "Payments", "Search", "Catalogue", "Warehouse", "Delivery", "Returns", "Data Platform"];

    public static OperatingModel Model { get; } = OperatingModel.FromChecked(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        .. Teams.Select(team => new TeamDefinition { Key = team, Name = team, Type = TeamType.ProductTeam }),
    ]);

    /// <summary>Places by account, then by tag, then by service, and shares the rest in proportion.</summary>
    public static ChargebackPolicy Policy { get; } = Teams
        .Aggregate(ChargebackPolicy.For(Model), (policy, team) =>
            policy.Where(CostColumn.SubAccountName).Is(AccountsOf(team)).ChargeTo(team))
        .Where(CostColumn.Tag("team")).NamesTheTeam()
        .Where(CostColumn.ServiceName).StartsWith(LinqCharging.SearchService).ChargeTo("Search")
        .ShareTheRest(Split.InProportionToDirectCost())
        .Build().AsT0;

    /// <summary>The accounts that belong to a team as a whole. Beside them there are accounts that teams share.</summary>
    public static string[] AccountsOf(string team) => [$"{team}-production".ToLowerInvariant(), $"{team}-test".ToLowerInvariant()];

    public static IReadOnlyList<BilledLine> Lines(int count)
    {
        var random = new Random(Seed);
        string[] accounts = [.. Teams.SelectMany(AccountsOf), .. Enumerable.Range(1, 16).Select(number => $"shared-{number:D2}")];
        string[] tags = [.. Teams.SelectMany(team => new[] { team, $" {team} ", team.ToUpperInvariant() })];
        string[] services =
        [
            .. Enumerable.Range(1, 40).Select(number => $"Cloud Service {number:D2}"),
            $"{LinqCharging.SearchService} Training", $"{LinqCharging.SearchService} Inference",
        ];
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new BilledLine(
                Any(accounts), random.Next(10) < 6 ? Any(tags) : null, Any(services), Amount(random))),
        ];

        string Any(string[] texts) => texts[random.Next(texts.Length)];
    }

    public static CostBill ToBill(IEnumerable<BilledLine> lines) =>
        CostBill.FromLines("bill.csv", Currency.Parse("EUR"), new YearMonth(2026, 10), lines.Select(line => line.ToCostLine()));

    private static decimal Amount(Random random)
    {
        var unscaled = random.NextInt64(1_000_000_000_000);
        return new decimal(
            (int)(unscaled & uint.MaxValue), (int)(unscaled >> 32), 0, isNegative: random.Next(20) == 0, (byte)random.Next(6, LargestScale + 1));
    }
}
