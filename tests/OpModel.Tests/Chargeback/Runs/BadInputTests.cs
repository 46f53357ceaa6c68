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
    public void All_problems_are_told_at_once() => Assert.Equal(3, Shop()
        .Cost("Nobody", 1)
        .Use("Nobody", "card-authorisation", 1)
        .Use("Checkout", "nothing", 1)
        .Problems(policy => policy).Count);

    [Fact]
    public void A_share_of_101_percent() => Assert.Equal(
        ["shared cost: the fixed shares add up to 101 %; mend them so that they add up to 100 %."],
        Shop().Policy().SharePool("Rent", Split.ByFixedShares().Share("Checkout", 95).Share("Payments", 6)).Build().AsT1.Select(problem => problem.ToString()));

    private static void AssertProblem(string expected, ServiceWorld world) => Assert.Equal(expected, Assert.Single(world.Problems(policy => policy)));
}
