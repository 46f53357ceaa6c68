using OpModel.Accounting;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Accounting;

/// <summary>Profit and loss by value stream: what is a value stream's, what is outside, and the bridge between both and the cost centres.</summary>
public sealed class ProfitAndLossTests
{
    [Fact]
    public void Value_stream_has_its_revenue_the_cost_of_its_teams_and_the_services_that_they_used()
    {
        var accounts = Make(Shop(), Earned("Buy online", 5_000m), Earned("Sell", 900m));

        var buy = accounts.Streams[0];
        Assert.Equal(
            [(StreamCostKind.Team, "Checkout", 1_000m), (StreamCostKind.Team, "Search", 700m), (StreamCostKind.Service, "card of Payments", 600m)],
            buy.Costs.Select(cost => (cost.Kind, cost.Name, cost.Amount.Amount)));
        Assert.Equal((5_000m, 2_300m, 2_700m), (buy.Revenue.Amount, buy.Cost.Amount, buy.Profit.Amount));
        Assert.Equal(0.54m, buy.Margin);

        // Market: 900 earned, 400 of its own and 200 for cards.
        Assert.Equal(300m, accounts.Streams[1].Profit.Amount);
    }

    [Fact]
    public void What_no_value_stream_bears_stands_beside_them_with_its_reason()
    {
        var accounts = Make(Shop(), Earned("Buy online", 5_000m));

        // Payments cost 1,000 and charged 800.
        Assert.Equal(
            [("Leadership", 300m, "the ecosystem team works for all of them"), ("Payments", 200m, "what it does not recover from those it serves")],
            accounts.Outside.Costs.Select(cost => (cost.Name, cost.Amount.Amount, cost.Reason)));
        Assert.Equal(3_400m, accounts.Spent.Amount);
        Assert.Equal(1_600m, accounts.Profit.Amount);
    }

    [Fact]
    public void Bridge_leads_from_each_cost_centre_to_the_value_streams_that_bear_it()
    {
        var accounts = Make(Shop());

        var payments = accounts.CostCentres.Single(centre => centre.Name == "Payments");
        Assert.Equal((1_000m, 0m, 200m, 0m), (payments.Spent.Amount, payments.ChargedIn.Amount, payments.Outside.Amount, payments.ChargedOn.Amount));
        Assert.Equal([600m, 200m], payments.ToStreams.Select(part => part.Amount));
        Assert.Equal("Commerce", accounts.CostCentres.Single(centre => centre.Name == "Checkout").Department);
    }

    [Fact]
    public void What_a_provider_passes_on_is_charged_in_and_charged_on_between_cost_centres()
    {
        var run = new ServiceWorld { ValueStreams = [Stream("Buy online")] }
            .Provider("Datacentre", ServiceWorld.Offer("compute"))
            .Provider("Payments", ServiceWorld.Offer("card"))
            .Team(Aligned("Checkout", "Buy online"))
            .Cost("Datacentre", 100)
            .Cost("Payments", 300)
            .Use("Payments", "compute", 1)
            .Use("Checkout", "card", 7)
            .Charge(ChargingMethod.Reciprocal);

        var accounts = Make(run);

        Assert.Equal(
            [("Datacentre", 100m, 0m, 0m, 100m), ("Payments", 300m, 100m, 400m, 0m)],
            accounts.CostCentres.Select(centre => (centre.Name, centre.Spent.Amount, centre.ChargedIn.Amount, centre.ToStreams[0].Amount, centre.ChargedOn.Amount)));
    }

    [Fact]
    public void Team_that_changes_its_value_stream_within_the_month_goes_by_days()
    {
        // Ten of 31 days with the first: 3,100 × 10 / 31.
        var run = World().Team(Team(
                "Checkout",
                new Alignment { ValueStream = "Buy online", Until = IsoDate.Parse("2026-10-10") },
                new Alignment { ValueStream = "Sell", From = IsoDate.Parse("2026-10-11") }))
            .Cost("Checkout", 3_100).Charge(ChargingMethod.AtRates);

        Assert.Equal([1_000m, 2_100m], Make(run).Streams.Select(stream => stream.Cost.Amount));
    }

    [Fact]
    public void Team_of_two_value_streams_is_outside_until_its_shares_are_stated()
    {
        var run = World().Team(Team("Checkout", new Alignment { ValueStream = "Buy online" }, new Alignment { ValueStream = "Sell" }))
            .Cost("Checkout", 100.01m).Charge(ChargingMethod.AtRates);

        var unstated = Make(run);
        Assert.Equal((100.01m, "it is aligned to Buy online and Sell; state its shares"), (unstated.Outside.Cost.Amount, unstated.Outside.Costs[0].Reason));

        // 33.3333 and 66.6767: the missing cent goes to the larger remainder.
        var stated = ProfitAndLoss.Of(new() { Runs = [run], Shares = [new("Checkout", "Sell", 66.67m), new("Checkout", "Buy online", 33.33m)] }).AsT0;
        Assert.Equal([33.33m, 66.68m], stated.Streams.Select(stream => stream.Cost.Amount));
    }

    [Fact]
    public void Shared_cost_is_there_where_a_policy_asks_for_it()
    {
        var run = World().Team(Aligned("Checkout", "Buy online")).Team(Aligned("Market", "Sell")).Cost("Rent", 100)
            .Charge(policy => policy.ChargeServices(ChargingMethod.AtRates).SharePool("Rent", Split.Evenly()));

        Assert.Equal([50m, 50m], Make(run).Streams.Select(stream => stream.CostOf(StreamCostKind.SharedCost).Amount));
    }

    [Fact]
    public void Revenue_of_other_days_is_left_out_and_counted()
    {
        var accounts = Make(Shop(), Earned("Buy online", 10m) with { Date = new(2026, 11, 1) });

        Assert.Equal((0m, 1), (accounts.Revenue.Amount, accounts.RevenueOfOtherDays));
        Assert.Null(accounts.Streams[0].Margin);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_and_no_account_is_made()
    {
        var problems = ProfitAndLoss.Of(new()
        {
            Runs = [Shop()],
            Revenue = RevenueRecords.From(
            [
                Earned("Buy onlin", 10m),
                Earned("Sell", 10m) with { Amount = new(10m, Currency.Parse("USD")) },
            ]),
            Shares = [new("Chekout", "Sell", 50m), new("Search", "Rent", 0m), new("Market", "Sell", 60m), new("Market", "Sell", 30m)],
        }).AsT1;

        Assert.Equal(
            [
                "shares of value streams: there is no team \"Chekout\" in Acme; did you mean \"Checkout\"?",
                "shares of value streams: there is no value stream \"Rent\" in Acme; write one of Buy online, Sell.",
                "shares of value streams: Search has 0 % in Rent; write a part above 0 and up to 100.",
                "shares of value streams: Market has two shares in Sell; write one.",
                "revenue, line 1, column value-stream: there is no value stream \"Buy onlin\" in Acme; did you mean \"Buy online\"?",
                "revenue, line 2, column currency: revenue is in USD, and the books are in EUR; convert it at the rate at which it was booked.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Shares_that_do_not_add_up_are_told()
    {
        var problems = ProfitAndLoss.Of(new() { Runs = [Shop()], Shares = [new("Market", "Sell", 60m), new("Market", "Buy online", 30m)] }).AsT1;

        Assert.Equal("shares of value streams: the shares of Market add up to 90 %; let them add up to 100 %.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Cost_goes_on_by_run_rate_and_by_a_line_that_needs_two_months()
    {
        var forecasts = Make(Shop()).ForecastCost(new(2026, 12)).AsT0;

        // Buy online cost 2,300 in October, and so in November and December.
        Assert.Equal(
            [("Buy online", ForecastMethod.RunRate), ("Buy online", ForecastMethod.Linear), ("Sell", ForecastMethod.RunRate), ("Sell", ForecastMethod.Linear)],
            forecasts.Select(forecast => (forecast.ValueStream.Name, forecast.Method)));
        Assert.Equal(6_900m, forecasts[0].Result.AsT0.Total.Amount);
        Assert.Equal("one month is over; a line needs two at least.", forecasts[1].Result.AsT1.Message);
        Assert.Equal("forecast: 2026-10 is not after 2026-10; name a month to come.", Assert.Single(Make(Shop()).ForecastCost(new(2026, 10)).AsT1).ToString());
    }

    [Fact]
    public void Service_tells_how_much_of_it_was_used() =>
        Assert.Equal([null, null, "300"], Make(Shop()).Streams[0].Costs.Select(cost => cost.Quantity));

    [Fact]
    public void Period_that_is_given_twice_is_told() =>
        Assert.Equal(
            "runs: 2026-10 does not begin after 2026-10; give each day once, in the order of time.",
            Assert.Single(ProfitAndLoss.Of(new() { Runs = [Shop(), Shop()] }).AsT1).ToString());

    /// <summary>Payments serves two value streams at a price that does not recover its cost.</summary>
    private static ChargebackRun Shop() => World()
        .Team(new() { Key = "Leadership", Name = "Leadership", Type = TeamType.EcosystemTeam })
        .Team(new() { Key = "Commerce", Name = "Commerce", Type = TeamType.Department })
        .Provider("Payments", ServiceWorld.Offer("card", "2 EUR"))
        .Team(Aligned("Checkout", "Buy online") with { PartOf = [new() { Team = "Commerce" }] })
        .Team(Aligned("Search", "Buy online"))
        .Team(Aligned("Market", "Sell"))
        .Cost("Leadership", 300)
        .Cost("Payments", 1_000)
        .Cost("Checkout", 1_000)
        .Cost("Search", 700)
        .Cost("Market", 400)
        .Use("Checkout", "card", 300)
        .Use("Market", "card", 100)
        .Charge(ChargingMethod.AtRates);

    private static ServiceWorld World() => new() { ValueStreams = [Stream("Buy online"), Stream("Sell")] };

    private static ValueStreamDefinition Stream(string name) => new() { Key = name, Name = name };

    private static TeamDefinition Aligned(string team, string stream) => Team(team, new Alignment { ValueStream = stream });

    private static TeamDefinition Team(string name, params Alignment[] alignments) =>
        new() { Key = name, Name = name, Type = TeamType.ProductTeam, AlignedTo = [.. alignments] };

    private static RevenueRecord Earned(string stream, decimal amount) =>
        new() { Date = new(2026, 10, 5), ValueStream = stream, Product = "orders", Quantity = 1, Amount = new(amount, ServiceWorld.Euro) };

    private static ProfitAndLoss Make(ChargebackRun run, params RevenueRecord[] revenue) =>
        ProfitAndLoss.Of(new() { Runs = [run], Revenue = RevenueRecords.From(revenue) }).Match(made => made, problems => throw new InvalidOperationException(string.Join('\n', problems)));
}
