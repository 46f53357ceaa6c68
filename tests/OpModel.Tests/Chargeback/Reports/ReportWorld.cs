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

    public static ChargebackRun Charge(ServiceWorld world, Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder> policy)
    {
        var rates = ExchangeRates.Create([new(Dollar, Euro, October.ToDateInterval(), 0.92m, "ECB", new LocalDate(2026, 10, 30))]).AsT0;
        return policy(world.Policy()).Build().Match(
            built => built.Charge(world.Input() with { ExchangeRates = rates }),
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
