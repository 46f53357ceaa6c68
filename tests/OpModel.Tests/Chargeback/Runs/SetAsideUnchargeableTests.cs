using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>Records that cannot be charged are set aside, each with what is wrong with it, and the rest is charged as if they were not there.</summary>
public sealed class SetAsideUnchargeableTests
{
    private static readonly IsoDate Ninth = IsoDate.Parse("2026-10-09");
    private static readonly IsoDate Tenth = IsoDate.Parse("2026-10-10");

    [Fact]
    public void An_input_that_can_be_charged_stays_as_it_is()
    {
        var world = World();
        var input = world.Input();

        var chargeable = Policy(world).SetAsideUnchargeable(input);

        Assert.Same(input.Costs, chargeable.Costs);
        Assert.Same(input.Usage, chargeable.Usage);
    }

    [Fact]
    public void Each_record_is_set_aside_with_what_is_wrong_with_it()
    {
        var world = World()
            .Use("Nobody", "compute", 1)
            .Use("Checkout", "nothing", 2)
            .Use("Checkout", "card", 3, day: 9)
            .Use("Checkout", "review", 4)
            .Cost("Nobody", 5)
            .Cost("Platform", 6, currency: "USD");

        var chargeable = Policy(world).SetAsideUnchargeable(world.Input());

        Assert.Equal(
            [("consumer", 1m, "compute"), ("service", 2m, "nothing"), ("date", 3m, "card"), ("service", 4m, "review")],
            chargeable.Usage.SetAside.Select(line => (line.Problem.Column, line.Quantity!.Value, line.Service)));
        Assert.Equal([("provider", "5.00 EUR"), ("currency", "6.00 USD")], chargeable.Costs.SetAside.Select(line => (line.Problem.Column, line.Amount.ToString())));
        Assert.Equal(["2026-10-01,Nobody,compute,1,no", "2026-10-01,Checkout,nothing,2,no", "2026-10-09,Checkout,card,3,no", "2026-10-01,Checkout,review,4,no"], chargeable.Usage.SetAside.Select(line => line.Text));
        Assert.Equal(Charged(World()), Charged(Policy(world).Charge(chargeable).AsT0));
    }

    [Fact]
    public void A_price_that_begins_later_leaves_use_before_it_without_one()
    {
        var world = new ServiceWorld()
            .Provider("Payments", new ServiceOffer { Service = "card" })
            .Consumer("Checkout")
            .Use("Checkout", "card", 1, day: 9)
            .Use("Checkout", "card", 10, day: 10);
        var card = RateCard.Create().For("card", new RateVersion(Tariff.PerUnit(Money.Parse("1 EUR"))) { From = new LocalDate(2026, 10, 10) }).Build().AsT0;
        var policy = world.Policy().WithRates(card).Build().AsT0;

        var chargeable = policy.SetAsideUnchargeable(world.Input());

        var line = Assert.Single(chargeable.Usage.SetAside);
        Assert.StartsWith("card has no price on 2026-10-09: ", line.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Checkout 10.00 EUR"], Charged(policy.Charge(chargeable).AsT0));
    }

    [Fact]
    public void A_price_in_a_currency_without_a_rate_leaves_all_use_of_its_service_without_one()
    {
        var world = new ServiceWorld()
            .Provider("Payments", new ServiceOffer { Service = "card", Price = "1 USD" }, new ServiceOffer { Service = "ledger", Price = "2 EUR" })
            .Consumer("Checkout")
            .Use("Checkout", "card", 1)
            .Use("Checkout", "ledger", 3);
        var policy = world.Policy().Build().AsT0;

        var chargeable = policy.SetAsideUnchargeable(world.Input());

        Assert.Contains("there is no rate from USD to EUR", Assert.Single(chargeable.Usage.SetAside).Problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Checkout 6.00 EUR"], Charged(policy.Charge(chargeable).AsT0));
    }

    [Fact]
    public void Use_from_which_more_was_taken_back_is_set_aside_where_cost_is_split_by_it()
    {
        var world = new ServiceWorld()
            .Provider("Platform", new ServiceOffer { Service = "compute" })
            .Consumer("Checkout")
            .Consumer("Search")
            .Consumer("Design")
            .Cost("Platform", 100)
            .Use("Checkout", "compute", 2)
            .Use("Search", "compute", 1)
            .Use("Search", "compute", -3, isCorrection: true)
            .Use("Design", "compute", 4)
            .Use("Design", "compute", -4, isCorrection: true);
        var policy = world.Policy().ChargeServices(ChargingMethod.Direct).Build().AsT0;

        var chargeable = policy.SetAsideUnchargeable(world.Input());

        Assert.Equal([1m, -3m], chargeable.Usage.SetAside.Select(line => line.Quantity!.Value));
        Assert.Equal(["Checkout 100.00 EUR"], Charged(policy.Charge(chargeable).AsT0));
    }

    // Weighed by price, as Platform has two services: with disk set aside it has one, and its use weighs by quantity, of which Search has less than nothing.
    [Fact]
    public void What_is_left_is_looked_at_again_where_it_is_charged_in_another_way()
    {
        var world = new ServiceWorld()
            .Provider("Platform", new ServiceOffer { Service = "compute", Price = "1 EUR" }, new ServiceOffer { Service = "disk" })
            .Consumer("Checkout")
            .Consumer("Search")
            .Cost("Platform", 100)
            .Use("Checkout", "disk", 1)
            .Use("Checkout", "compute", 2)
            .Use("Search", "compute", -1, isCorrection: true);
        var policy = world.Policy().ChargeServices(ChargingMethod.Direct).Build().AsT0;

        var chargeable = policy.SetAsideUnchargeable(world.Input());

        Assert.Equal([1m, -1m], chargeable.Usage.SetAside.Select(line => line.Quantity!.Value));
        Assert.Equal(["Checkout 100.00 EUR"], Charged(policy.Charge(chargeable).AsT0));
    }

    [Fact]
    public void Records_of_other_days_are_neither_charged_nor_set_aside()
    {
        var world = World();
        var usage = UsageRecords.From([.. world.Input().Usage, new UsageRecord { Date = new(2026, 11, 1), Consumer = "Nobody", Service = "nothing", Quantity = 1 }]);

        Assert.Empty(Policy(world).SetAsideUnchargeable(world.Input() with { Usage = usage }).Usage.SetAside);
    }

    private static ServiceWorld World() => new ServiceWorld()
        .Provider("Platform", new ServiceOffer { Service = "compute" })
        .Provider("Payments", new ServiceOffer { Service = "card", Price = "2 EUR", From = Tenth })
        .Provider("Design", new ServiceOffer { Service = "review" }, new ServiceOffer { Service = "print", Price = "3 EUR", Until = Ninth })
        .Consumer("Checkout")
        .Cost("Platform", 100)
        .Use("Checkout", "compute", 1)
        .Use("Checkout", "card", 10, day: 10)
        .Use("Checkout", "print", 1);

    private static ChargebackPolicy Policy(ServiceWorld world) =>
        world.Policy().ChargeServices(ChargingMethod.AtRates).ChargeServicesOf("Platform", ChargingMethod.Direct).Build().AsT0;

    private static IReadOnlyList<string> Charged(ServiceWorld world) => Charged(Policy(world).Charge(world.Input()).AsT0);

    private static IReadOnlyList<string> Charged(ChargebackRun run) =>
        [.. run.Statements.Select(statement => $"{statement.Consumer} {statement.Total.Rounded}")];
}
