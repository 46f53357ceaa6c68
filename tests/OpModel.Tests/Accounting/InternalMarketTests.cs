using OpModel.Accounting;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Accounting;

/// <summary>Internal products as in a market (D0.R3).</summary>
public sealed class InternalMarketTests
{
    [Fact]
    public void Offer_tells_price_benchmark_adoption_and_recovery()
    {
        var offer = Assert.Single(InternalMarket.Of([Run(price: "3 EUR")]));

        Assert.Equal((3m, 2.50m), (offer.Price, offer.Benchmark));
        Assert.Equal((2, 3, 2m / 3), (offer.Consumers, offer.PossibleConsumers, offer.Adoption));

        // 300 were charged for a cost of 250.
        Assert.Equal(1.2m, offer.Recovery);
        Assert.Null(offer.Trend);
        Assert.Equal(["Adyen is cheaper by 16.7 %", "Payments earns 20 % more than it costs; lower the price"], offer.Findings);
    }

    [Fact]
    public void Offer_that_is_cheaper_and_recovers_its_cost_has_no_finding() => Assert.Empty(InternalMarket.Of([Run(price: "2.45 EUR")])[0].Findings);

    [Fact]
    public void Offer_without_a_benchmark_and_with_cost_that_is_not_recovered_is_told()
    {
        var run = new ServiceWorld().Provider("Payments", ServiceWorld.Offer("card", "1 EUR")).Consumer("Checkout")
            .Cost("Payments", 200).Use("Checkout", "card", 100).Charge(ChargingMethod.AtRates);

        Assert.Equal(
            ["nobody outside is compared; state a benchmark and an alternative", "Payments recovers 50 % of its cost"],
            InternalMarket.Of([run])[0].Findings);
    }

    [Fact]
    public void Use_that_falls_is_told()
    {
        var offer = InternalMarket.Of([Run(price: "2.45 EUR"), Run(price: "2.45 EUR", checkout: 50)])[0];

        Assert.Equal(-0.3m, offer.Trend);
        Assert.Equal("use fell by 30 %; ask those who left", offer.Findings[^1]);
    }

    [Fact]
    public void Platforms_are_no_internal_products()
    {
        var run = new ServiceWorld()
            .Team(new() { Key = "Cloud", Name = "Cloud", Type = TeamType.PlatformTeam, Provides = [ServiceWorld.Offer("hosting", "1 EUR")] })
            .Consumer("Checkout").Use("Checkout", "hosting", 1).Charge(ChargingMethod.AtRates);

        Assert.Empty(InternalMarket.Of([run]));
    }

    private static ChargebackRun Run(string price, decimal checkout = 80) => new ServiceWorld()
        .Team(new() { Key = "Leadership", Name = "Leadership", Type = TeamType.EcosystemTeam })
        .Provider("Payments", ServiceWorld.Offer("card", price, benchmark: "2.50 EUR") with { Alternative = "Adyen" })
        .Consumer("Checkout").Consumer("Search").Consumer("Market")
        .Cost("Payments", 250)
        .Use("Checkout", "card", checkout)
        .Use("Market", "card", 20)
        .Charge(ChargingMethod.AtRates);
}
