using OpModel.Chargeback;
using OpModel.Organization;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

public class BadInputTests
{
    private static ServiceWorld Shop() => new ServiceWorld()
        .Provider("Payments", Offer("card-authorisation", "0.012 EUR"), Offer("refund") with { From = IsoDate.Parse("2026-10-10") })
        .Consumer("Checkout");

    [Fact]
    public void An_unknown_consumer() => AssertProblem(
        "usage, line 1, column consumer: \"Chekout\" is neither a team nor a value stream of Acme; did you mean \"checkout\"?",
        Shop().Use("Chekout", "card-authorisation", 1));

    [Fact]
    public void An_unknown_service() => AssertProblem(
        "usage, line 1, column service: \"card-authorization\" is no service of a team of Acme; did you mean \"card-authorisation\"?",
        Shop().Use("Checkout", "card-authorization", 1));

    [Fact]
    public void An_unknown_provider() => AssertProblem(
        "costs, line 1, column provider: \"Paiments\" is neither a team nor a value stream of Acme; did you mean \"payments\"? "
        + "A cost that teams share needs a pool of that name in the policy; the cost of a person, the person's id or name.",
        Shop().Cost("Paiments", 1));

    [Fact]
    public void Use_without_a_price() => AssertProblem(
        "usage, line 1, column service: refund of Payments has no price; state one, or charge Payments by a method that passes its cost on.",
        Shop().Use("Checkout", "refund", 1, day: 11));

    [Fact]
    public void Use_without_a_price_of_one_service_that_is_trued_up() => Assert.Equal(
        ["usage, line 1, column service: refund of Payments has no price; state one, or charge Payments by a method that passes its cost on."],
        Shop().Use("Checkout", "refund", 1, day: 11).Problems(policy => policy.ChargeServices(ChargingMethod.AtRatesWithTrueUp)));

    [Fact]
    public void Use_of_several_services_that_cannot_be_weighed() => Assert.Equal(
        ["usage, line 2, column service: refund of Payments has no price; state one for each service of Payments, since use of several services is weighed by what it costs at rates."],
        Shop()
            .Use("Checkout", "card-authorisation", 1)
            .Use("Checkout", "refund", 1, day: 11)
            .Problems(policy => policy.ChargeServices(ChargingMethod.Direct)));

    [Fact]
    public void A_name_that_two_teams_have() => AssertProblem(
        "usage, line 1, column consumer: \"Same\" is the name of 2 teams of Acme; write their ids, one or other.",
        Shop()
            .Team(new() { Key = "A", Id = "one", Name = "Same", Type = TeamType.ProductTeam })
            .Team(new() { Key = "B", Id = "other", Name = "Same", Type = TeamType.ProductTeam })
            .Use("Same", "card-authorisation", 1));

    [Fact]
    public void Use_before_the_service_existed() => AssertProblem(
        "usage, line 1, column date: refund of Payments is not offered on 2026-10-09, but from 2026-10-10; correct the date, or state the offer of that day.",
        Shop().Use("Checkout", "refund", 1, day: 9));

    [Fact]
    public void Use_by_a_team_that_has_ended() => AssertProblem(
        "usage, line 1, column date: Returns ended on 2026-10-15; name its successor in the policy, or correct the date.",
        Shop()
            .Team(new() { Key = "Returns", Name = "Returns", Type = TeamType.ProductTeam, Until = IsoDate.Parse("2026-10-15") })
            .Use("Returns", "card-authorisation", 1, day: 16));

    [Fact]
    public void A_negative_quantity_that_is_not_marked() => AssertProblem(
        "usage, line 1, column quantity: the quantity -1 is below zero; mark the record as a correction (correction: yes) if it takes back what was charged before.",
        Shop().Use("Checkout", "card-authorisation", -1));

    [Fact]
    public void No_rate_for_a_currency() => Assert.StartsWith(
        "costs, line 1, column currency: there is no rate from USD to EUR for 2026-10",
        Assert.Single(Shop().Cost("Payments", 1, currency: "USD").Problems(policy => policy)));

    [Fact]
    public void More_corrected_than_used_where_cost_is_split_by_use() => Assert.Contains(
        "since more was corrected than used",
        Assert.Single(Shop()
            .Use("Checkout", "card-authorisation", -5, isCorrection: true)
            .Problems(policy => policy.ChargeServices(ChargingMethod.Direct))));

    [Fact]
    public void A_bill_that_charges_teams_of_another_organisation()
    {
        var bill = AcmeBills.Policy().Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Search").Charge(AcmeBills.Bill(AcmeBills.Line(5, "Compute")));

        Assert.Contains(
            Shop().Policy().Build().AsT0.Charge(Shop().Input() with { Bill = bill }).AsT1,
            problem => problem.ToString() == "bill.csv: the bill charges Search, which is no team of Acme; charge it by the same organisation.");
    }

    [Fact]
    public void All_problems_are_told_at_once_and_each_once() => Assert.Equal(
        [
            "costs, line 1, column provider: \"Nobody\" is neither a team nor a value stream of Acme; write one of checkout, payments. "
                + "A cost that teams share needs a pool of that name in the policy; the cost of a person, the person's id or name.",
            "usage, line 1, column consumer: \"Nobody\" is neither a team nor a value stream of Acme; write one of checkout, payments.",
            "usage, line 2, column service: \"nothing\" is no service of a team of Acme; write one of card-authorisation, refund.",
        ],
        Shop().Cost("Nobody", 1).Use("Nobody", "card-authorisation", 1).Use("Checkout", "nothing", 1).Problems(policy => policy));

    [Fact]
    public void Records_in_memory_that_are_none_are_told()
    {
        var costs = CostRecords.From([new() { Date = new(2026, 10, 1), Provider = "", Amount = new(1, Euro) }]);
        var usage = UsageRecords.From([new() { Date = new(2026, 10, 1), Consumer = "", Service = "refund", Quantity = 1 }]);

        Assert.Equal(
            ["costs, line 1, column provider", "usage, line 1, column consumer"],
            Shop().Policy().Build().AsT0.Charge(Shop().Input() with { Costs = costs, Usage = usage }).AsT1.Select(problem => problem.ToString().Split(": ")[0]));
    }

    [Fact]
    public void Only_use_of_the_period_is_looked_at()
    {
        var world = Shop().Use("Nobody", "card-authorisation", 1, day: 9).Use("Chekout", "card-authorisation", 1, day: 10).Use("Nobody", "nothing", 1, day: 12);

        Assert.Equal(
            ["usage, line 2, column consumer: \"Chekout\" is neither a team nor a value stream of Acme; did you mean \"checkout\"?"],
            world.Policy().Build().AsT0.Charge(world.Input() with { Period = ReportingPeriod.Parse("2026-10-10/2026-10-11") }).AsT1.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Cost_of_a_service_that_its_team_does_not_have() => AssertProblem(
        "costs, line 1, column service: Payments has no service \"refunds\"; did you mean \"refund\"?",
        Shop().Provider("Shipping", Offer("parcel")).Cost("Payments", 1, service: "refunds"));

    [Fact]
    public void Cost_of_a_service_of_another_team() => AssertProblem(
        "costs, line 1, column service: Payments has no service \"parcel\"; write one of card-authorisation, refund.",
        Shop().Provider("Shipping", Offer("parcel")).Cost("Payments", 1, service: "parcel"));

    [Fact]
    public void Cost_of_a_team_that_has_ended_or_has_not_begun() => Assert.Equal(
        [
            "costs, line 1, column date: Returns ended on 2026-10-15; name its successor in the policy, or correct the date.",
            "costs, line 3, column date: Refunds is there from 2026-10-20; correct the date, or name who was there.",
        ],
        Shop()
            .Team(new() { Key = "Returns", Name = "Returns", Type = TeamType.ProductTeam, Until = IsoDate.Parse("2026-10-15") })
            .Team(new() { Key = "Refunds", Name = "Refunds", Type = TeamType.ProductTeam, From = IsoDate.Parse("2026-10-20") })
            .Cost("Returns", 1, day: 16)
            .Cost("Returns", 1, day: 15)
            .Cost("Refunds", 1, day: 19)
            .Cost("Refunds", 1, day: 20)
            .Problems(policy => policy));

    [Fact]
    public void Cost_of_a_service_of_a_shared_pool() => Assert.Equal(
        ["costs, line 1, column service: Rent is a shared pool, which has no services; leave the service out."],
        Shop().Cost(" rent ", 1, service: "desks").Problems(policy => policy.SharePool("Rent", Split.Evenly())));

    [Fact]
    public void Cost_of_a_person_who_is_not_there() => AssertProblem(
        "costs, line 1, column provider: Ada is not there on any day of 2026-10; correct the period, or the person's dates.",
        new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada", Until = IsoDate.Parse("2026-09-30") }] }
            .Provider("Payments", Offer("card-authorisation", "1 EUR"))
            .Cost("Ada", 1));

    [Fact]
    public void Use_of_a_service_of_a_team_that_has_ended_tells_until_when_it_was_there() => AssertProblem(
        "usage, line 1, column date: returns-desk of Returns is not offered on 2026-10-16, but from 2026-10-03 until 2026-10-15; correct the date, or state the offer of that day.",
        Shop()
            .Team(new()
            {
                Key = "Returns",
                Name = "Returns",
                Type = TeamType.ProductTeam,
                From = IsoDate.Parse("2026-10-03"),
                Until = IsoDate.Parse("2026-10-15"),
                Provides = [Offer("returns-desk", "1 EUR")],
            })
            .Use("Checkout", "returns-desk", 1, day: 16));

    [Fact]
    public void A_service_that_several_offer_on_the_day() => AssertProblem(
        "usage, line 2, column service: \"hosting\" is offered by Cloud and Platform; write cloud/hosting or platform/hosting.",
        Shop()
            .Provider("Platform", Offer("hosting", "1 EUR"))
            .Provider("Cloud", Offer("hosting", "1 EUR") with { From = IsoDate.Parse("2026-10-11") })
            .Use("Checkout", "hosting", 1, day: 10)
            .Use("Checkout", "hosting", 1, day: 11)
            .Use("Checkout", "Platform/hosting", 1, day: 11));

    [Fact]
    public void A_service_that_nobody_offers_on_the_day() => AssertProblem(
        "usage, line 2, column date: hosting of Cloud and hosting of Platform are not offered on 2026-10-11, but from 2026-10-12 and until 2026-10-10; correct the date, or state the offer of that day.",
        Shop()
            .Provider("Platform", Offer("hosting", "1 EUR") with { Until = IsoDate.Parse("2026-10-10") })
            .Provider("Cloud", Offer("hosting", "1 EUR") with { From = IsoDate.Parse("2026-10-12") })
            .Use("Checkout", "hosting", 1, day: 10)
            .Use("Checkout", "hosting", 1, day: 11)
            .Use("Checkout", "hosting", 1, day: 12));

    [Fact]
    public void A_price_in_a_currency_without_a_rate() => AssertProblem(
        "rates, column hosting of Platform: there is no rate from USD to EUR for 2026-10; add one whose days hold all from 2026-10-01 to 2026-10-31.",
        Shop().Provider("Platform", Offer("hosting", "1 USD")).Use("Checkout", "hosting", 1).Use("Payments", "hosting", 1)); // Once, whoever used it.

    [Fact]
    public void A_price_in_a_unit_that_use_is_not_counted_in()
    {
        var card = RateCard.Create().For("hosting", Tariff.PerUnit(Money.Parse("1 EUR"), "month")).Build().AsT0;

        Assert.Equal(
            ["rates, column hosting of Platform: use is counted in \"hour\" and the price is per \"month\", and nothing says how many of one the other is; state it with Unit of the rate card, or take one unit for both."],
            Shop().Provider("Platform", Offer("hosting", unit: "hour")).Use("Checkout", "hosting", 1).Problems(policy => policy.WithRates(card)));
    }

    [Fact]
    public void A_statement_in_a_currency_without_a_rate() => Assert.Equal(
        ["exchange rates: the statement of Checkout is to be in USD: there is no rate from EUR to USD for 2026-10; add one whose days hold all from 2026-10-01 to 2026-10-31."],
        Shop().Use("Checkout", "card-authorisation", 1).Problems(policy => policy.StateIn("Checkout", Currency.Parse("USD"))));

    [Fact]
    public void Figures_with_more_digits_than_money_has()
    {
        var world = Shop().Cost("Checkout", 1_000_000_000);

        Assert.Equal(
            ["run: a figure of 2026-10 has more than 28 digits when it is written with 20 decimals; ask for fewer decimals."],
            world.Policy().Build().AsT0.Charge(world.Input(), 20, CancellationToken.None).AsT1.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_bill_in_another_currency_than_the_books()
    {
        var policy = Shop().Policy().Where(CostColumn.ServiceName).Is("Compute").ChargeTo("Checkout").Build().AsT0;
        var bill = policy.Charge(CostBill.FromLines("bill.csv", Currency.Parse("USD"), October, [AcmeBills.Line(5, "Compute")])).AsT0;

        Assert.Equal(
            ["bill.csv: the bill is in USD and the books of Acme are in EUR: there is no rate from USD to EUR for 2026-10; add one whose days hold all from 2026-10-01 to 2026-10-31."],
            policy.Charge(Shop().Input() with { Bill = bill }).AsT1.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_share_of_101_percent() => Assert.Equal(
        ["shared cost: the fixed shares add up to 101 %; mend them so that they add up to 100 %."],
        Shop().Policy().SharePool("Rent", Split.ByFixedShares().Share("Checkout", 95).Share("Payments", 6)).Build().AsT1.Select(problem => problem.ToString()));

    private static void AssertProblem(string expected, ServiceWorld world) => Assert.Equal(expected, Assert.Single(world.Problems(policy => policy)));
}
