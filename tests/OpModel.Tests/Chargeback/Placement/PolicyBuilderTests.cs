using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Chargeback;

/// <summary>What a policy says, and that it goes on saying it while another is made of it.</summary>
public class PolicyBuilderTests
{
    private static readonly Currency Dollar = Currency.Parse("USD");

    // Each of these is something that a policy without rules, split and services can do; without any, it would do nothing.
    private static readonly Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder>[] Words =
    [
        policy => policy.ChargeServices(ChargingMethod.Direct),
        policy => policy.ChargeServicesOf<Checkout>(ChargingMethod.Direct),
        policy => policy.SharePool("Rent", Split.Evenly()),
        policy => policy.WithRates(RateCard.Create().Build().AsT0),
        policy => policy.ChargeByDualRate("checkout", 50, new Dictionary<string, decimal> { ["search"] = 1 }),
        policy => policy.StateIn("checkout", Dollar),
        policy => policy.ShareTheRest(Split.Evenly()),
        policy => policy.Where(CostColumn.ServiceName).Is("Compute").ChargeTo<Checkout>(),
    ];

    [Fact]
    public void One_word_is_enough_for_a_policy() => Assert.All(Words, word => Assert.True(word(AcmeBills.Policy()).Build().IsT0));

    [Fact]
    public void A_policy_may_be_of_the_services_of_its_model_alone() => Assert.True(new ServiceWorld().Provider("Payments", ServiceWorld.Offer("cards", "1 EUR")).Policy().Build().IsT0);

    [Fact]
    public void A_policy_of_which_another_is_made_stays_as_it_was()
    {
        var policy = World().Policy()
            .ChargeServices(ChargingMethod.Direct)
            .ShareTheRest(Split.Evenly())
            .Where(CostColumn.ServiceName).Is("Compute").ChargeTo("checkout")
            .Build().AsT0;

        var other = policy.ToBuilder()
            .ChargeServices(ChargingMethod.AtRates)
            .ChargeServicesOf("Payments", ChargingMethod.AtRates)
            .StepDownInOrder("Payments")
            .SharePool("Rent", Split.Evenly())
            .WithRates(RateCard.Create().For("cards", Tariff.PerUnit(Money.Parse("7 EUR"))).Build().AsT0)
            .ChargeByDualRate("Payments", 50, new Dictionary<string, decimal> { ["checkout"] = 1 })
            .Subsidize("cards", 10, "Board")
            .StateIn("checkout", Dollar)
            .Succeed("Returns", "checkout")
            .ShareTheRest(Split.InProportionToDirectCost())
            .Where(CostColumn.ServiceName).Is("Storage").ChargeTo("checkout")
            .Build().AsT0;

        Assert.Equal((1, 2), (policy.Rules.Count, other.Rules.Count));
        Assert.Equal((SplitMethod.Even, SplitMethod.ProportionalToDirectCost), (policy.Split!.Method, other.Split!.Method));
        Assert.Equal((ChargingMethod.Direct, ChargingMethod.AtRates), (policy.Charging.Method, other.Charging.Method));
        Assert.Equal(
            [0, 0, 0, 0, 0, 0, 0],
            [
                policy.Charging.MethodsByProvider.Count, policy.Charging.Order.Count, policy.Charging.Pools.Count, policy.Charging.DualRates.Count, policy.Charging.Subsidies.Count,
                policy.Charging.Currencies.Count, policy.Charging.Successors.Count,
            ]);
        Assert.Equal(
            [1, 1, 1, 1, 1, 1, 1],
            [
                other.Charging.MethodsByProvider.Count, other.Charging.Order.Count, other.Charging.Pools.Count, other.Charging.DualRates.Count, other.Charging.Subsidies.Count,
                other.Charging.Currencies.Count, other.Charging.Successors.Count,
            ]);
        Assert.NotEqual(policy.Charging.Rates.Values.Single().Card, other.Charging.Rates.Values.Single().Card);

        var same = other.ToBuilder().Build().AsT0;
        Assert.Equal(other.Rules.Select(rule => rule.ToString()), same.Rules.Select(rule => rule.ToString()));
        Assert.Equal(other.Charging.Pools.Select(pool => pool.Name), same.Charging.Pools.Select(pool => pool.Name));
        Assert.Equal(
            (other.Split, other.Charging.Method, other.Charging.Order.Single(), other.Charging.Subsidies.Single().Percent, other.Charging.Currencies.Single().Value),
            (same.Split, same.Charging.Method, same.Charging.Order.Single(), same.Charging.Subsidies.Single().Percent, same.Charging.Currencies.Single().Value));
        Assert.Equal(
            (other.Charging.DualRates.Single().Value.FixedPercent, other.Charging.Successors.Single(), other.Charging.Rates.Single().Value.Card, other.Charging.MethodsByProvider.Single().Value),
            (same.Charging.DualRates.Single().Value.FixedPercent, same.Charging.Successors.Single(), same.Charging.Rates.Single().Value.Card, same.Charging.MethodsByProvider.Single().Value));
    }

    [Fact]
    public void The_columns_of_a_policy_are_each_told_once() => Assert.Equal(
        ["ServiceName", "Tags", "x_Owner"],
        AcmeBills.Policy()
            .Where(CostColumn.ServiceName).Is("Compute").And(CostColumn.Tag("team")).IsMissing().ChargeTo("checkout")
            .Where(CostColumn.Named("servicename")).Is("Storage").And(CostColumn.Tag("stage")).Is("prod").And(CostColumn.Named(" x_Owner ")).IsMissing().ChargeTo("checkout")
            .Build().AsT0.Columns);

    [Fact]
    public void Columns_have_the_names_of_the_specification()
    {
        Assert.Equal(
            ["SubAccountId", "SubAccountName", "ServiceName", "ServiceCategory", "ProviderName", "ChargeCategory", "ResourceName", "RegionId"],
            new[]
            {
                CostColumn.SubAccountId, CostColumn.SubAccountName, CostColumn.ServiceName, CostColumn.ServiceCategory, CostColumn.ProviderName, CostColumn.ChargeCategory,
                CostColumn.ResourceName, CostColumn.RegionId,
            }.Select(column => column.ToString()));
        Assert.Equal(("tag team", "Tags", "team"), (CostColumn.Tag(" team ").ToString(), CostColumn.Tag(" team ").Name, CostColumn.Tag(" team ").TagKey));
    }

    [Fact]
    public void All_methods_are_in_their_lists()
    {
        Assert.Equal(["AtRates", "AtRatesWithTrueUp", "Direct", "StepDown", "Reciprocal"], ChargingMethod.All.Select(method => method.Name));
        Assert.Equal(["Even", "FixedShares", "ProportionalToDirectCost", "ProportionalToHeadcount", "ProportionalToDriver"], SplitMethod.All.Select(method => method.Name));
        Assert.Equal(["BilledCost", "EffectiveCost", "ListCost", "ContractedCost"], CostMetric.All.Select(metric => metric.Name));
    }

    [Theory]
    [InlineData(ServiceCostMethod.None, "AtRates")]
    [InlineData(ServiceCostMethod.Direct, "Direct")]
    [InlineData(ServiceCostMethod.StepDown, "StepDown")]
    [InlineData(ServiceCostMethod.Reciprocal, "Reciprocal")]
    public void The_method_of_the_model_holds_where_the_policy_has_none(ServiceCostMethod stated, string method)
    {
        var world = new ServiceWorld { Method = stated }.Provider("Payments", ServiceWorld.Offer("cards", "1 EUR"));

        Assert.Equal(method, world.Policy().Build().AsT0.Charging.Method.Name);
        Assert.Equal("AtRatesWithTrueUp", world.Policy().ChargeServices(ChargingMethod.AtRatesWithTrueUp).Build().AsT0.Charging.Method.Name);
    }

    [Fact]
    public void The_order_of_the_model_goes_by_places_and_names()
    {
        var world = new ServiceWorld()
            .Team(Ordered("A", "Zeta", 2))
            .Team(Ordered("B", "Alpha", 2))
            .Team(Ordered("C", "Omega", 1))
            .Team(Ordered("D", "Delta", null));

        Assert.Equal(["Omega", "Alpha", "Zeta"], world.Policy().SharePool("Rent", Split.Evenly()).Build().AsT0.Charging.Order.Select(team => team.Name));
        Assert.Equal(["Delta", "Alpha"], world.Policy().StepDownInOrder("Delta", "Alpha").SharePool("Rent", Split.Evenly()).Build().AsT0.Charging.Order.Select(team => team.Name));
    }

    [Fact]
    public void Teams_of_a_split_may_be_named_by_their_classes()
    {
        Assert.Equal(["checkout", "search"], Split.Evenly().Among<Checkout>().Among("search").Shares.Select(share => share.Team));
        Assert.Equal(
            [("checkout", 30m), ("search", 70m)], Split.ByFixedShares().Share<Checkout>(30).Share("search", 70).Shares.Select(share => (share.Team, share.Percent)));
        Assert.Equal("desks", Split.InProportionTo("desks").Share<Checkout>(1).Driver);
    }

    [Fact]
    public void Amounts_of_a_driver_lie_above_nothing() => Assert.Equal(
        ["shared cost: the share of checkout is 0; a share lies above 0.", "shared cost: the share of search is -0.5; a share lies above 0."],
        AcmeBills.Policy().ShareTheRest(Split.InProportionTo("desks").Share("checkout", 0).Share("search", -0.5m)).Build().AsT1.Select(problem => problem.ToString()));

    [Fact]
    public void A_pool_is_found_whatever_its_case_and_the_spaces_around_it()
    {
        var pools = AcmeBills.Policy().SharePool(" Rent ", Split.Evenly()).SharePool("Power", Split.Evenly()).Build().AsT0.Charging;

        Assert.Equal(("Rent", "Power"), (pools.FindPool("  RENT")!.Name, pools.FindPool("power ")!.Name));
        Assert.Null(pools.FindPool("Ren"));
    }

    [Fact]
    public void Rates_of_a_card_are_by_provider_before_by_name_and_those_of_the_model_for_the_rest()
    {
        var world = new ServiceWorld()
            .Provider("Payments", ServiceWorld.Offer("cards", "1 EUR"), ServiceWorld.Offer("refunds", "2 EUR"), ServiceWorld.Offer("advice"))
            .Provider("Platform", ServiceWorld.Offer("cards", "3 EUR"));
        var card = RateCard.Create()
            .For("refunds", Tariff.PerUnit(Money.Parse("20 EUR")))
            .For("platform/cards", Tariff.PerUnit(Money.Parse("30 EUR")))
            .Build().AsT0;

        var charging = world.Policy().WithRates(card).Build().AsT0;

        Assert.Equal(
            ["cards of Payments model", "refunds of Payments card", "advice of Payments none", "cards of Platform card"],
            charging.Services.All.Select(service => $"{service} {charging.Charging.RatesOf(service) switch { null => "none", var (of, _) => of == card ? "card" : "model" }}"));
    }

    [Fact]
    public void Who_pays_as_much_more_as_another_stands_by_name()
    {
        var world = new ServiceWorld()
            .Team(new() { Key = "A", Id = "a", Name = "Zeta", Type = TeamType.ProductTeam })
            .Team(new() { Key = "B", Id = "b", Name = "Alpha", Type = TeamType.ProductTeam })
            .Team(new() { Key = "C", Id = "c", Name = "Omega", Type = TeamType.ProductTeam })
            .Cost("Rent", 90);
        var run = world.Charge(policy => policy.SharePool("Rent", Split.Evenly()));

        var comparison = run.WhatIf(world.Policy().SharePool("Rent", Split.ByFixedShares().Share("a", 20).Share("b", 20).Share("c", 60)).Build().AsT0).AsT0;

        Assert.Equal([("c", "Omega", 24m), ("b", "Alpha", -12m), ("a", "Zeta", -12m)], comparison.Consumers.Select(change => (change.Id, change.Name, change.Difference.Amount)));
    }

    private static ServiceWorld World() => new ServiceWorld()
        .Provider("Payments", ServiceWorld.Offer("cards", "1 EUR"))
        .Consumer("Checkout")
        .Team(new() { Key = "Board", Name = "Board", Type = TeamType.EcosystemTeam })
        .Team(new() { Key = "Returns", Name = "Returns", Type = TeamType.ProductTeam, Until = IsoDate.Parse("2026-10-15") });

    private static TeamDefinition Ordered(string key, string name, int? place) => new() { Key = key, Name = name, Type = TeamType.PlatformTeam, AllocationOrder = place };

    private sealed class Checkout : ITeam
    {
        static TeamDefinition ITeam.Definition { get; } = new() { Key = "Checkout", Name = "Checkout", Type = TeamType.ProductTeam };
    }
}
