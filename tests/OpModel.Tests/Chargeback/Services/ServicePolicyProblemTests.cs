using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback;

/// <summary>What a policy may not say about services, pools and providers.</summary>
public class ServicePolicyProblemTests
{
    private static readonly Split Evenly = Split.Evenly();

    [Fact]
    public void An_unknown_provider_is_told_wherever_it_is_named()
    {
        const string Problem = "services: \"Paiments\" is no team of Acme; did you mean \"payments\"?";

        AssertProblems(Shop().ChargeServicesOf("Paiments", ChargingMethod.Direct), Problem);
        AssertProblems(Shop().StepDownInOrder("Paiments"), Problem);
        AssertProblems(Shop().ChargeByDualRate("Paiments", 50, Capacity("Checkout", 1)), Problem);
        AssertProblems(Shop().Succeed("Paiments", "Checkout"), Problem);
        AssertProblems(Shop().Succeed("Returns", "Paiments"), Problem);
        AssertProblems(Shop().Subsidize("card-authorisation", 10, "Paiments"), Problem);
    }

    [Fact]
    public void A_provider_twice_in_the_order_is_told() => AssertProblems(
        Shop().StepDownInOrder("Payments", "Platform", "payments"),
        "services: Payments is twice in the order of the step-down; name it once.");

    [Fact]
    public void A_pool_of_the_name_of_a_team_is_told() => AssertProblems(
        Shop().SharePool("checkout", Evenly),
        "services: the shared pool \"checkout\" has the name of Checkout; give it another, so that cost records can tell them apart.");

    [Theory]
    [InlineData("-0.5")]
    [InlineData("100.5")]
    public void A_fixed_part_lies_from_nothing_to_the_whole(string percent) => AssertProblems(
        Shop().ChargeByDualRate("Payments", Parsed(percent), Capacity("Checkout", 1)),
        $"services: the fixed part of Payments is {percent} %; write one from 0 to 100.");

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_fixed_part_may_be_nothing_or_the_whole(int percent) =>
        Assert.True(Shop().ChargeByDualRate("Payments", percent, Capacity("Checkout", 1)).Build().IsT0);

    [Fact]
    public void Capacity_that_cannot_be_is_told()
    {
        AssertProblems(
            Shop().ChargeByDualRate("Payments", 50, new Dictionary<string, decimal>()),
            "services: the dual rate of Payments has no budgeted capacity; give each consumer its own.");
        AssertProblems(
            Shop().ChargeByDualRate("Payments", 50, Capacity("Checkout", 0)),
            "services: the dual rate of Payments has no budgeted capacity; give each consumer its own.");
        AssertProblems(
            Shop().ChargeByDualRate("Payments", 50, new Dictionary<string, decimal> { ["Checkout"] = 2, ["Platform"] = -1.5m }),
            "services: the capacity of Platform is -1.5; capacity is not negative.");
        AssertProblems(
            Shop().ChargeByDualRate("Payments", 50, Capacity("Chekout", 1)),
            "services: \"Chekout\" is neither a team nor a value stream of Acme; did you mean \"checkout\"?");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100.5")]
    public void A_subsidy_lies_above_nothing_and_up_to_the_whole(string percent) => AssertProblems(
        Shop().Subsidize("card-authorisation", Parsed(percent)),
        $"services: the subsidy of card-authorisation is {percent} %; write a part above 0 and up to 100.");

    [Fact]
    public void Subsidies_of_one_service_are_at_most_the_whole()
    {
        Assert.True(Shop().Subsidize("card-authorisation", 60).Subsidize("card-authorisation", 40).Build().IsT0);
        Assert.True(Shop().Subsidize("card-authorisation", 60).Subsidize("hosting", 60).Build().IsT0);
        AssertProblems(
            Shop().Subsidize("card-authorisation", 60).Subsidize("Payments/card-authorisation", 40.5m),
            "services: the subsidies of card-authorisation add up to 100.5 %; more than the whole cannot be borne.");
    }

    [Fact]
    public void A_subsidy_of_an_unknown_service_is_told() => AssertProblems(
        Shop().Subsidize("card-authorization", 10),
        "services: \"card-authorization\" is no service of a team of Acme; did you mean \"card-authorisation\"?");

    [Fact]
    public void A_subsidy_is_borne_by_an_ecosystem_team_that_is_named_where_there_are_several()
    {
        AssertProblems(
            Shop().Subsidize("card-authorisation", 10, "Checkout"),
            "services: Checkout is to bear a part of card-authorisation and is no ecosystem team; name one that is.");
        AssertProblems(
            World().Team(new() { Key = "Board", Name = "Board", Type = TeamType.EcosystemTeam }).Policy().Subsidize("card-authorisation", 10),
            "services: Acme has 2 ecosystem teams; say which of them bears the subsidy of card-authorisation.");
    }

    [Fact]
    public void A_subsidy_of_what_is_not_charged_at_rates_is_told() => AssertProblems(
        Shop().Subsidize("card-authorisation", 10).ChargeServicesOf("Payments", ChargingMethod.Direct),
        "services: card-authorisation of Payments is charged by the direct method, and a subsidy is a part of what is charged at rates; "
        + "charge it at rates, or leave the subsidy out.");

    [Fact]
    public void A_currency_of_nobody_is_told() => AssertProblems(
        Shop().StateIn("Chekout", Euro),
        "services: \"Chekout\" is neither a team nor a value stream of Acme; did you mean \"checkout\"?");

    [Fact]
    public void A_successor_of_a_team_that_stays_is_told() => AssertProblems(
        Shop().Succeed("Platform", "Checkout"),
        "services: Platform has a successor and no last day; state the day on which it ends.");

    [Fact]
    public void Teams_that_succeed_each_other_in_a_circle_are_told() => AssertProblems(
        Shop().Succeed("Returns", "Refunds").Succeed("Refunds", "Returns"),
        "services: Returns is its own successor in the end; name a team that is still there.",
        "services: Refunds is its own successor in the end; name a team that is still there.");

    [Fact]
    public void Teams_may_succeed_each_other_in_a_row() =>
        Assert.True(Shop().Succeed("Returns", "Refunds").Succeed("Refunds", "Checkout").Build().IsT0);

    [Fact]
    public void Rates_of_a_service_that_nobody_or_that_several_offer_are_told()
    {
        var price = Tariff.PerUnit(Money.Parse("1 EUR"));

        AssertProblems(
            Shop().WithRates(RateCard.Create().For("hostin", price).Build().AsT0),
            "services: \"hostin\" is no service of a team of Acme; did you mean \"hosting\"?");
        AssertProblems(
            World().Provider("Cloud", Offer("hosting")).Policy().WithRates(RateCard.Create().For("hosting", price).Build().AsT0),
            "services: \"hosting\" is offered by Cloud and Platform; write cloud/hosting or platform/hosting.");
    }

    [Fact]
    public void What_is_missing_or_empty_is_a_programmers_mistake()
    {
        var policy = Shop();

        Assert.Throws<ArgumentNullException>("model", () => ChargebackPolicy.For(null!));
        Assert.Throws<ArgumentNullException>("column", () => policy.Where(null!));
        Assert.Throws<ArgumentNullException>("split", () => policy.ShareTheRest(null!));
        Assert.Throws<ArgumentNullException>("method", () => policy.ChargeServices(null!));
        Assert.Throws<ArgumentNullException>("provider", () => policy.ChargeServicesOf(null!, ChargingMethod.Direct));
        Assert.Throws<ArgumentNullException>("method", () => policy.ChargeServicesOf("Payments", null!));
        Assert.Throws<ArgumentNullException>("providers", () => policy.StepDownInOrder(null!));
        Assert.Throws<ArgumentException>("name", () => policy.SharePool(" ", Evenly));
        Assert.Throws<ArgumentNullException>("split", () => policy.SharePool("Rent", null!));
        Assert.Throws<ArgumentNullException>("rates", () => policy.WithRates(null!));
        Assert.Throws<ArgumentNullException>("provider", () => policy.ChargeByDualRate(null!, 50, Capacity("Checkout", 1)));
        Assert.Throws<ArgumentNullException>("capacity", () => policy.ChargeByDualRate("Payments", 50, null!));
        Assert.Throws<ArgumentNullException>("service", () => policy.Subsidize(null!, 10));
        Assert.Throws<ArgumentNullException>("consumer", () => policy.StateIn(null!, Euro));
        Assert.Throws<ArgumentNullException>("former", () => policy.Succeed(null!, "Checkout"));
        Assert.Throws<ArgumentNullException>("successor", () => policy.Succeed("Returns", null!));
    }

    [Fact]
    public void A_rule_or_a_split_without_its_words_is_a_programmers_mistake()
    {
        var rule = Shop().Where(CostColumn.ServiceName).Is("Compute");

        Assert.Throws<ArgumentNullException>("column", () => rule.And(null!));
        Assert.Throws<ArgumentNullException>("team", () => rule.ChargeTo(null!));
        Assert.Throws<ArgumentException>("reason", () => rule.Retain(" "));
        Assert.Throws<ArgumentException>("reason", () => rule.LeaveUnplaced(" "));
        Assert.Throws<ArgumentNullException>("values", () => Shop().Where(CostColumn.ServiceName).Is(null!));
        Assert.Throws<ArgumentException>("name", () => CostColumn.Named(" "));
        Assert.Throws<ArgumentException>("key", () => CostColumn.Tag(" "));
        Assert.Throws<ArgumentException>("driver", () => Split.InProportionTo(" "));
        Assert.Throws<ArgumentNullException>("teams", () => Evenly.Among(null!));
        Assert.Throws<ArgumentNullException>("valueStream", () => Evenly.AmongTeamsOf(null!));
        Assert.Throws<ArgumentNullException>("team", () => Split.ByFixedShares().Share(null!, 1));
    }

    [Fact]
    public void A_split_says_how_it_is_written_instead()
    {
        Assert.Equal(
            "A split evenly gives no shares; name teams with Among.",
            Assert.Throws<InvalidOperationException>(() => Evenly.Share("Checkout", 1)).Message);
        Assert.Equal(
            "A split by fixed shares names its teams with Share.",
            Assert.Throws<InvalidOperationException>(() => Split.ByFixedShares().Among("Checkout")).Message);
        Assert.Equal(
            "A split in proportion to a driver names its teams with Share.",
            Assert.Throws<InvalidOperationException>(() => Split.InProportionTo("desks").AmongTeamsOf("Buy online")).Message);
        Assert.Equal(
            ["in proportion to desks", "evenly", "in proportion to headcount"],
            new[] { Split.InProportionTo(" desks "), Evenly, Split.ByHeadcount() }.Select(split => split.ToString()));
    }

    private static ServiceWorld World() => new ServiceWorld()
        .Provider("Payments", Offer("card-authorisation", "0.012 EUR"))
        .Provider("Platform", Offer("hosting", "1 EUR"))
        .Consumer("Checkout")
        .Team(new() { Key = "Leadership", Name = "Leadership", Type = TeamType.EcosystemTeam })
        .Team(new() { Key = "Returns", Name = "Returns", Type = TeamType.ProductTeam, Until = IsoDate.Parse("2026-10-15") })
        .Team(new() { Key = "Refunds", Name = "Refunds", Type = TeamType.ProductTeam, Until = IsoDate.Parse("2026-10-20") });

    private static ChargebackPolicyBuilder Shop() => World().Policy();

    private static Dictionary<string, decimal> Capacity(string consumer, decimal amount) => new() { [consumer] = amount };

    private static decimal Parsed(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertProblems(ChargebackPolicyBuilder policy, params string[] problems) =>
        Assert.Equal(problems, policy.Build().AsT1.Select(problem => problem.ToString()));
}
