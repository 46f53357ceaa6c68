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

    public static ChargebackRun Charge(ServiceWorld world, Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder> policy, ReportingPeriod? period = null)
    {
        var rates = ExchangeRates.Create([new(Dollar, Euro, October.ToDateInterval(), 0.92m, "ECB", new LocalDate(2026, 10, 30))]).AsT0;
        return policy(world.Policy()).Build().Match(
            built => built.Charge(world.Input() with { Period = period ?? October, ExchangeRates = rates }),
            problems => throw new InvalidOperationException(string.Join('\n', problems)))
            .Match(run => run, problems => throw new InvalidOperationException(string.Join('\n', problems)));
    }

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
