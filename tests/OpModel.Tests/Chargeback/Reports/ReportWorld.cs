using System.Text;
using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>A small run in which everything that a report can say is there to be said, and the texts that reports make of runs.</summary>
internal static class ReportWorld
{
    private static readonly Currency Dollar = Currency.Parse("USD");

    /// <summary>
    /// Payments charges authorisations at rates with a benchmark; Cloud and Tooling serve each other and are charged by the reciprocal method;
    /// rent is shared evenly; leadership bears half of what Search pays for authorisations; Search wants its statement in dollars.
    /// </summary>
    public static ChargebackRun Mixed() => Charge(
        new ServiceWorld()
            .Provider("Payments", Offer("card-authorisation", "0.012 EUR", "authorisation", "0.015 EUR") with { Alternative = "Stripe" })
            .Provider("Cloud", Offer("cpu", unit: "core hour"))
            .Provider("Tooling", Offer("pipelines", unit: "build"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Team(new() { Key = "Leadership", Name = "Leadership", Type = TeamType.EcosystemTeam })
            .Cost("Payments", 1_000)
            .Cost("Cloud", 2_000, day: 3)
            .Cost("Cloud", -100.005m, day: 4)
            .Cost("Tooling", 700)
            .Cost("Checkout", 5_000)
            .Cost("Rent", 100)
            .Use("Checkout", "card-authorisation", 60_000)
            .Use("Search", "card-authorisation", 10_000)
            .Use("Payments", "cpu", 100)
            .Use("Tooling", "cpu", 50)
            .Use("Cloud", "cpu", 9)
            .Use("Checkout", "cpu", 150)
            .Use("Cloud", "pipelines", 30)
            .Use("Search", "pipelines", 60),
        policy => policy
            .ChargeServices(ChargingMethod.Reciprocal)
            .ChargeServicesOf("Payments", ChargingMethod.AtRates)
            .Subsidize("card-authorisation", 50, "Leadership")
            .SharePool("Rent", Split.Evenly().Among("Checkout", "Search", "Cloud"))
            .StateIn("Search", Dollar));

    /// <summary>
    /// Some days of a month, where the records are of all of it: what is asked outside is less, the same and unknown; use is taken back; a service costs nothing; and what a consumer spends is in dollars.
    /// </summary>
    public static ChargebackRun SomeDays() => Charge(
        new ServiceWorld()
            .Provider("Payments", Offer("cards", "2 EUR", "card", "1.5 EUR"), Offer("transfers", "3 EUR", "transfer", "3 EUR"), Offer("refunds", "1 EUR"), Offer("advice", "0 EUR", "hour"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Payments", 500, day: 12)
            .Cost("Payments", 70, day: 1)
            .Cost("Checkout", 100, day: 12, currency: "USD")
            .Use("Checkout", "cards", 100, day: 11)
            .Use("Checkout", "cards", -10, day: 13, isCorrection: true)
            .Use("Checkout", "transfers", 20, day: 11)
            .Use("Search", "transfers", 7.25m, day: 20)
            .Use("Search", "refunds", 4, day: 12)
            .Use("Search", "advice", 0, day: 12)
            .Use("Search", "advice", 8, day: 12)
            .Use("Search", "cards", 3, day: 21)
            .Use("Search", "cards", 3, day: 9),
        policy => policy.ChargeServices(ChargingMethod.AtRates),
        ReportingPeriod.Parse("2026-10-10/2026-10-20"));

    /// <summary>
    /// Cost of records and of a bill in dollars, of which some is nobody's. Ada works for Platform and Checkout, and is on no team on the last two days; Bert, for Support, which does not
    /// recover its cost. Payments recovers more than its own, and Design gives advice away. Half of the cost of Platform goes by budgeted capacity, and backup has cost of its own.
    /// A team and a value stream are both called Search. The canteen is paid by direct cost, of which Search has none, so that it stays unplaced.
    /// </summary>
    public static ChargebackRun Billed()
    {
        var world = new ServiceWorld
        {
            People = [new() { Key = "ada", Id = "ada", Name = "Ada" }, new() { Key = "bert", Id = "bert", Name = "Bert" }],
            ValueStreams = [new() { Key = "Find", Id = "find", Name = "Search" }],
        }
            .Team(new()
            {
                Key = "Platform",
                Name = "Platform",
                Type = TeamType.PlatformTeam,
                Provides = [Offer("hosting", "2 EUR", "core hour"), Offer("backup", "0.50 EUR", "GiB")],
                Members = [new() { Person = "ada", Role = "Engineer", Allocation = 60, Until = IsoDate.Parse("2026-10-29") }],
            })
            .Team(new()
            {
                Key = "Checkout",
                Name = "Checkout",
                Type = TeamType.ProductTeam,
                Members = [new() { Person = "ada", Role = "Engineer", Allocation = 40, Until = IsoDate.Parse("2026-10-29") }],
            })
            .Team(new()
            {
                Key = "Support",
                Name = "Support",
                Type = TeamType.InternalProductTeam,
                Provides = [Offer("help", "5 EUR", "ticket")],
                Members = [new() { Person = "bert", Role = "Engineer" }],
            })
            .Provider("Payments", Offer("cards", "1 EUR", "card"))
            .Provider("Design", Offer("advice", "0 EUR", "hour"))
            .Consumer("Search")
            .Cost("Ada", 3_100)
            .Cost("Bert", 100)
            .Cost("Platform", 20, service: "backup", day: 2)
            .Cost("Payments", 45)
            .Cost("Payments", 5, service: "cards")
            .Cost("Design", 10)
            .Cost("find", 300, day: 31)
            .Cost("Canteen", 40)
            .Use("Checkout", "hosting", 100)
            .Use("find", "hosting", 50)
            .Use("Search", "backup", 200)
            .Use("Checkout", "help", 8)
            .Use("Search", "cards", 80)
            .Use("Platform", "cards", 20)
            .Use("Checkout", "advice", 3);
        var policy = world.Policy()
            .ChargeServicesOf("Platform", ChargingMethod.Direct)
            .ChargeByDualRate("Platform", 50, new Dictionary<string, decimal> { ["Checkout"] = 30, ["Search"] = 10, ["find"] = 0 })
            .SharePool("Canteen", Split.InProportionToDirectCost().Among("Search"))
            .Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Platform")
            .Where(CostColumn.ServiceName).Is("Storage").ChargeTo("Checkout")
            .Where(CostColumn.ServiceName).Is("Tax").Retain("tax is settled by finance")
            .Build().AsT0;
        var bill = policy.Charge(CostBill.FromLines(
            "bill.csv", Dollar, October, [AcmeBills.Line(75, "Compute"), AcmeBills.Line(50, "Storage"), AcmeBills.Line(25, "Tax"), AcmeBills.Line(12.5m, "Network")])).AsT0;
        return policy.Charge(world.Input() with { Bill = bill, ExchangeRates = Rates() }).AsT0;
    }

    /// <summary>
    /// Network steps down before Platform, which is charged at rates by Payments and passes that on; Data trues up what it charges at rates; a pool of licences goes by desks, and one of taxes by direct cost.
    /// Figures have four decimals.
    /// </summary>
    public static ChargebackRun Stepwise()
    {
        var world = new ServiceWorld()
            .Provider("Data", Offer("reports", "1.5 EUR", "report"), Offer("queries", "0.25 EUR", "query"))
            .Provider("Network", Offer("traffic", unit: "TB"))
            .Provider("Payments", Offer("cards", "0.1 EUR", "card"))
            .Provider("Platform", Offer("hosting", unit: "box"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Data", 100)
            .Cost("Network", 70)
            .Cost("Payments", 20)
            .Cost("Platform", 200)
            .Cost("Checkout", 30)
            .Cost("Search", -10)
            .Cost("Licences", 60)
            .Cost("Taxes", 3)
            .Use("Checkout", "reports", 40)
            .Use("Platform", "reports", 10)
            .Use("Search", "queries", 20)
            .Use("Platform", "traffic", 3)
            .Use("Checkout", "traffic", 4)
            .Use("Network", "hosting", 2)
            .Use("Checkout", "hosting", 5)
            .Use("Search", "hosting", 6)
            .Use("Platform", "cards", 50)
            .Use("Search", "cards", 75);
        return world.Policy()
            .ChargeServices(ChargingMethod.StepDown)
            .ChargeServicesOf("Data", ChargingMethod.AtRatesWithTrueUp)
            .ChargeServicesOf("Payments", ChargingMethod.AtRates)
            .StepDownInOrder("Network")
            .SharePool("Licences", Split.InProportionTo("desks").Share("Checkout", 12).Share("Data", 3))
            .SharePool("Taxes", Split.InProportionToDirectCost().Among("Checkout", "Search", "Network"))
            .Build().AsT0.Charge(world.Input(), 4, CancellationToken.None).AsT0;
    }

    public static ChargebackRun Charge(ServiceWorld world, Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder> policy, ReportingPeriod? period = null)
    {
        return policy(world.Policy()).Build().Match(
            built => built.Charge(world.Input() with { Period = period ?? October, ExchangeRates = Rates() }),
            problems => throw new InvalidOperationException(string.Join('\n', problems)))
            .Match(run => run, problems => throw new InvalidOperationException(string.Join('\n', problems)));
    }

    private static ExchangeRates Rates() =>
        ExchangeRates.Create([new(Dollar, Euro, October.ToDateInterval(), 0.92m, "ECB", new LocalDate(2026, 10, 30))]).AsT0;

    public static string Write(this ChargebackRun run, Action<ChargebackRun, TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(run, output);
        return output.ToString();
    }

    public static string Json(this ChargebackRun run)
    {
        using var output = new MemoryStream();
        StatementJson.Write(run, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
