using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class WhatIfTests
{
    private static ChargebackRun Run() => new ServiceWorld()
        .Provider("Payments", Offer("card-authorisation", "2 EUR"))
        .Consumer("Checkout")
        .Consumer("Search")
        .Cost("Payments", 100)
        .Cost("Rent", 50)
        .Use("Checkout", "card-authorisation", 30)
        .Use("Search", "card-authorisation", 10)
        .Charge(policy => policy.SharePool("Rent", Split.Evenly().Among("Checkout", "Search")));

    [Fact]
    public void Another_method_tells_who_pays_more_and_who_less()
    {
        var run = Run();
        var comparison = run.WhatIf(run.Policy.ToBuilder().ChargeServices(ChargingMethod.Direct).Build().AsT0).AsT0;

        Assert.Equal(
            """
            Who would pay, in EUR   before    after   difference
              Checkout               85.00   100.00       +15.00
              Search                 45.00    50.00        +5.00
              --------------------------------------------------
              Charged               130.00   150.00       +20.00
              Retained               20.00     0.00       -20.00
              Unplaced                0.00     0.00         0.00

            """,
            comparison.ToText());
        Assert.Equal(["Checkout", "Search"], comparison.Consumers.Select(change => change.Name));
    }

    [Fact]
    public void Another_price()
    {
        var run = Run();
        var rates = RateCard.Create().For("card-authorisation", Tariff.PerUnit(Money.Parse("1 EUR"))).Build().AsT0;
        var comparison = run.WhatIf(run.Policy.ToBuilder().WithRates(rates).Build().AsT0).AsT0;

        Assert.Equal([-10m, -30m], comparison.Consumers.Select(change => change.Difference.Amount));
    }

    [Fact]
    public void Another_cost()
    {
        var run = Run();
        var comparison = run.WhatIf(run.Input with { Costs = CostRecords.From([]) }).AsT0;

        Assert.All(comparison.Consumers, change => Assert.Equal(-25m, change.Difference.Amount));
    }

    [Fact]
    public void Who_paid_nothing_before_or_pays_nothing_after_is_there_with_zero()
    {
        var run = Run();
        var input = run.Input with { Usage = UsageRecords.From([new() { Date = new(2026, 10, 1), Consumer = "Payments", Service = "card-authorisation", Quantity = 1 }]) };
        var before = run.Policy.Charge(input with { Costs = CostRecords.From([]) }).AsT0;

        var comparison = before.WhatIf(run.Input with { Costs = CostRecords.From([]) }).AsT0;

        Assert.Equal(
            [("Checkout", 0m, 60m), ("Search", 0m, 20m)],
            comparison.Consumers.Select(change => (change.Name, change.Before.Amount, change.After.Amount)));
        Assert.Equal(
            [("Search", 20m, 0m), ("Checkout", 60m, 0m)],
            comparison.After.WhatIf(before.Input).AsT0.Consumers.Select(change => (change.Name, change.Before.Amount, change.After.Amount)));
    }

    [Fact]
    public void What_cannot_be_charged_so_is_told()
    {
        var run = Run();
        var smaller = new ServiceWorld().Consumer("Checkout").Policy().SharePool("Rent", Split.Evenly()).Build().AsT0;

        Assert.NotEmpty(run.WhatIf(smaller).AsT1);
    }

    [Fact]
    public void The_policy_that_is_changed_stays_as_it_was()
    {
        var run = Run();
        run.Policy.ToBuilder().ChargeServices(ChargingMethod.Direct).Build();

        Assert.Equal(run.Charged, run.Policy.Charge(run.Input).AsT0.Charged);
    }
}
