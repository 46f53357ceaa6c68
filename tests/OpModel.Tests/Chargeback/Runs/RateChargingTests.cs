using OpModel.Chargeback;
using OpModel.Organization;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class RateChargingTests
{
    private static ServiceWorld Shop() => new ServiceWorld()
        .Provider("Payments", Offer("card-authorisation", "0.012 EUR", "authorisation", benchmark: "0.015 EUR"))
        .Consumer("Checkout")
        .Consumer("Returns")
        .Cost("Payments", 1_000)
        .Use("Checkout", "card-authorisation", 60_000)
        .Use("Returns", "card-authorisation", 15_000);

    [Fact]
    public void Use_is_charged_at_the_price_and_the_provider_keeps_the_difference()
    {
        var run = Shop().Charge(ChargingMethod.AtRates);

        Assert.Equal(720m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(180m, run.FindStatement("Returns")!.Total.Rounded.Amount);
        Assert.Equal(100m, run.Retained.Rounded.Amount);
        var account = Assert.Single(run.Providers);
        Assert.Equal((1_000m, 900m, 100m), (account.OwnCost.Rounded.Amount, account.ChargedOut.Rounded.Amount, account.UnderRecovery.Rounded.Amount));
    }

    [Fact]
    public void A_statement_says_what_the_same_use_would_have_cost_outside()
    {
        var statement = Shop().Charge(ChargingMethod.AtRates).FindStatement("Checkout")!;

        Assert.Equal(900m, statement.Outside!.Value.Amount);
        Assert.Equal(-180m, Assert.Single(statement.Lines).Benchmark!.Difference.Amount);
    }

    [Fact]
    public void A_true_up_collects_under_recovery_in_proportion_to_what_was_charged()
    {
        var run = Shop().Charge(ChargingMethod.AtRatesWithTrueUp);

        Assert.Equal(800m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal([720m, 80m], run.FindStatement("Checkout")!.Lines.Select(line => line.Amount.Rounded.Amount));
        Assert.Equal(200m, run.FindStatement("Returns")!.Total.Rounded.Amount);
        Assert.Equal(0m, run.Retained.Rounded.Amount);
    }

    [Fact]
    public void A_true_up_returns_over_recovery()
    {
        var run = Shop().Cost("Payments", -550).Charge(ChargingMethod.AtRatesWithTrueUp);

        Assert.Equal([720m, -360m], run.FindStatement("Checkout")!.Lines.Select(line => line.Amount.Rounded.Amount));
        Assert.Equal([ChargeKind.Use, ChargeKind.TrueUp], run.FindStatement("Checkout")!.Lines.Select(line => line.Kind));
    }

    [Fact]
    public void An_ecosystem_team_bears_its_part_and_the_provider_earns_the_same()
    {
        var run = Shop()
            .Team(new() { Key = "Board", Name = "Board", Type = TeamType.EcosystemTeam })
            .Charge(policy => policy.Subsidize("card-authorisation", 25));

        Assert.Equal(540m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(135m, run.FindStatement("Returns")!.Total.Rounded.Amount);
        Assert.Equal(225m, run.FindStatement("Board")!.Total.Rounded.Amount);
        Assert.Equal(900m, Assert.Single(run.Providers).ChargedOut.Rounded.Amount);
    }

    [Fact]
    public void What_the_bearer_of_a_subsidy_uses_itself_is_not_borne_by_it()
    {
        var run = Shop()
            .Team(new() { Key = "Board", Name = "Board", Type = TeamType.EcosystemTeam })
            .Use("Board", "card-authorisation", 10_000)
            .Charge(policy => policy.Subsidize("card-authorisation", 25));

        Assert.Equal(
            ["card-authorisation", "subsidy of card-authorisation for Checkout", "subsidy of card-authorisation for Returns"],
            run.FindStatement("Board")!.Lines.Select(line => line.Service));
        Assert.Equal(120m + 225m, run.FindStatement("Board")!.Total.Rounded.Amount);
    }

    [Fact]
    public void A_price_that_changes_in_the_month_holds_from_its_day()
    {
        var world = new ServiceWorld()
            .Provider(
                "Payments",
                Offer("card-authorisation", "0.01 EUR") with { Until = IsoDate.Parse("2026-10-14") },
                Offer("card-authorisation", "0.02 EUR") with { From = IsoDate.Parse("2026-10-15") })
            .Consumer("Checkout")
            .Use("Checkout", "card-authorisation", 1_000, day: 14)
            .Use("Checkout", "card-authorisation", 1_000, day: 15);

        Assert.Equal(30m, world.Charge(ChargingMethod.AtRates).FindStatement("Checkout")!.Total.Rounded.Amount);
    }

    [Fact]
    public void A_correction_takes_use_back()
    {
        var run = Shop().Use("Returns", "card-authorisation", -5_000, day: 20, isCorrection: true).Charge(ChargingMethod.AtRates);

        Assert.Equal(120m, run.FindStatement("Returns")!.Total.Rounded.Amount);
        Assert.Equal("10000", Assert.Single(run.FindStatement("Returns")!.Lines).Quantity);
    }

    [Fact]
    public void Several_services_of_one_provider_weigh_what_their_use_costs()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "2 EUR"), Offer("support", "10 EUR"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Platform", 800)
            .Use("Checkout", "hosting", 100)
            .Use("Search", "support", 60)
            .Charge(ChargingMethod.Direct);

        Assert.Equal(200m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(600m, run.FindStatement("Search")!.Total.Rounded.Amount);
    }

    [Fact]
    public void Cost_of_one_service_reaches_those_who_use_that_service()
    {
        var run = new ServiceWorld()
            .Provider("Platform", Offer("hosting", "2 EUR"), Offer("support", "2 EUR"))
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Platform", 100)
            .Cost("Platform", 290, service: "support")
            .Cost("Platform", 10, service: "Support")
            .Use("Checkout", "hosting", 50)
            .Use("Search", "support", 50)
            .Charge(ChargingMethod.Reciprocal);

        Assert.Equal(50m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
        Assert.Equal(350m, run.FindStatement("Search")!.Total.Rounded.Amount);
        Assert.Equal(
            [("support", "50", 50m), ("support, own cost", null, 300m)],
            run.FindStatement("Search")!.Lines.Select(line => (line.Service, line.Quantity, line.Amount.Rounded.Amount)));
    }

    [Fact]
    public void A_true_up_tells_rates_once_where_a_service_has_cost_of_its_own()
    {
        var run = Shop().Cost("Payments", 150, service: "card-authorisation").Charge(ChargingMethod.AtRatesWithTrueUp);

        Assert.Equal(
            [("card-authorisation", 720m), ("card-authorisation, own cost", 120m), ("true-up of Payments", 80m)],
            run.FindStatement("Checkout")!.Lines.Select(line => (line.Service, line.Amount.Rounded.Amount)));
        Assert.Equal(1_150m, run.Charged.Rounded.Amount);
    }

    [Fact]
    public void A_subsidy_of_a_service_that_is_not_at_rates_is_a_problem_of_the_policy() => Assert.Equal(
        ["services: card-authorisation of Payments is charged by the direct method, and a subsidy is a part of what is charged at rates; charge it at rates, or leave the subsidy out."],
        Shop()
            .Team(new() { Key = "Board", Name = "Board", Type = TeamType.EcosystemTeam })
            .Policy().ChargeServices(ChargingMethod.Direct).Subsidize("card-authorisation", 25).Build().AsT1.Select(problem => problem.ToString()));

    [Theory]
    [InlineData(nameof(ChargingMethod.AtRates))]
    [InlineData(nameof(ChargingMethod.Direct))]
    public void A_provider_that_only_itself_uses_has_nobody_to_charge(string method)
    {
        var run = new ServiceWorld()
            .Provider("Payments", Offer("card-authorisation", "1 EUR"))
            .Cost("Payments", 10)
            .Use("Payments", "card-authorisation", 5)
            .Charge(ChargingMethod.FromName(method));

        Assert.Equal((method, 10m), run.Providers.Select(account => (account.Method!.Name, account.UnderRecovery.Rounded.Amount)).Single());
        Assert.Equal("own cost, since nobody is there to be charged", Assert.Single(run.RetainedCost).Reason);
        Assert.Empty(run.Statements);
    }

    [Fact]
    public void Use_of_ones_own_service_charges_nobody_and_is_told()
    {
        var run = Shop().Use("Payments", "card-authorisation", 500).Charge(ChargingMethod.Reciprocal);

        Assert.Equal("500 of card-authorisation", Assert.Single(Assert.Single(run.Providers).SelfUse));
        Assert.Equal(800m, run.FindStatement("Checkout")!.Total.Rounded.Amount);
    }
}
