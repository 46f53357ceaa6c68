using NodaTime;
using OpModel.Accounting;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Accounting;

/// <summary>Cost and profit against plan, and the parts of a difference.</summary>
public sealed class PlanComparisonTests
{
    [Fact]
    public void Price_and_quantity_are_as_the_textbook_has_them()
    {
        // Warren, Reeve and Duchac, "Financial and Managerial Accounting", exercise 23-5 (accountingqa.blogspot.com/2018/11/ex-23-5-direct-materials-variances.html):
        // 450 units cost 2,925 where 430 at 6.90 were the standard. Price (6.50 - 6.90) × 450 = -180; quantity (450 - 430) × 6.90 = 138; in all -42, favourable.
        var line = Service(Compare(Kitchen(("units", 2_925, 450)), [Spent("units", 2_967)], [Used("units", 430)]), "units");

        Assert.Equal((-180m, 138m, 0m), Amounts(line.Split));
        Assert.Equal((2_967m, 2_925m, -42m, VarianceEffect.Favourable), (line.Cost.Planned.Amount, line.Cost.Actual.Amount, line.Cost.Difference.Amount, line.Cost.Effect));
        Assert.Equal(("430", "450", "kilogram"), (line.PlannedQuantity, line.Quantity, line.Unit));
    }

    [Fact]
    public void Rate_and_efficiency_are_as_the_textbook_has_them()
    {
        // The same book, direct labour: 8,450 hours at 22.50 where 8,400 at 23.00 were the standard (answer.ya.guru/questions/8511117).
        // Rate -0.50 × 8,450 = -4,225, favourable; time 50 × 23.00 = 1,150, adverse; in all -3,075.
        var line = Service(Compare(Kitchen(("hours", 190_125, 8_450)), [Spent("hours", 193_200)], [Used("hours", 8_400)]), "hours");

        Assert.Equal((-4_225m, 1_150m, 0m), Amounts(line.Split));
        Assert.Equal(-3_075m, line.Cost.Difference.Amount);
    }

    [Fact]
    public void Quantity_and_mix_of_services_in_one_unit_are_as_the_textbook_has_them()
    {
        // "Mix and yield variance analysis", lecture example 1 (scribd.com/document/726914485): 500 kg of onions at 2 and as much of tomatoes at 4 were the standard, 600 and 900 were used.
        // Usage 200 and 1,600, adverse. In the standard mix 1,500 kg are 750 of each: yield 1,500 and mix 300, both adverse.
        var plan = Compare(Kitchen(("onions", 1_200, 600), ("tomatoes", 3_600, 900)), [Spent("onions", 1_000), Spent("tomatoes", 2_000)], [Used("onions", 500), Used("tomatoes", 500)]);

        var (onions, tomatoes) = (Service(plan, "onions"), Service(plan, "tomatoes"));
        Assert.Equal((0m, 500m, -300m), Amounts(onions.Split));
        Assert.Equal((0m, 1_000m, 600m), Amounts(tomatoes.Split));
        Assert.Equal((200m, 1_600m), (onions.Cost.Difference.Amount, tomatoes.Cost.Difference.Amount));
    }

    [Fact]
    public void Services_of_different_units_have_no_mix()
    {
        var world = Kitchen([("onions", 1_200, 600), ("tomatoes", 3_600, 900)], unit: null);

        var plan = Compare(world, [Spent("onions", 1_000), Spent("tomatoes", 2_000)], [Used("onions", 500), Used("tomatoes", 500)]);

        Assert.Equal([(0m, 200m, 0m), (0m, 1_600m, 0m)], plan.Streams[0].Costs.Select(line => Amounts(line.Split)));
    }

    [Fact]
    public void Without_planned_use_planned_cost_is_charged_by_what_was_used_and_is_not_split()
    {
        var plan = Compare(Kitchen(("units", 2_925, 450)), [Spent("units", 3_000)], usage: null);

        var line = Service(plan, "units");
        Assert.Equal((3_000m, -75m, false), (line.Cost.Planned.Amount, line.Cost.Difference.Amount, plan.IsUsePlanned));
        Assert.Equal((null, null, "450"), (line.Split, line.PlannedQuantity, line.Quantity));
    }

    [Fact]
    public void Use_that_was_not_planned_and_cost_of_a_team_are_of_spending_and_not_split()
    {
        var world = Kitchen(("onions", 100, 10), ("tomatoes", 90, 9)).Cost("Dinner", 500);

        var plan = Compare(world, [Spent("onions", 80), Spent("Dinner", 450)], [Used("onions", 8)]);

        Assert.Equal(
            [("Dinner", 450m, 500m, false), ("onions of onions", 80m, 100m, true), ("tomatoes of tomatoes", 0m, 90m, false)],
            plan.Streams[0].Costs.Select(line => (line.Name, line.Cost.Planned.Amount, line.Cost.Actual.Amount, line.Split is not null)));
        Assert.Equal((0m, 20m, 0m), Amounts(Service(plan, "onions").Split));
    }

    [Fact]
    public void Parts_with_more_digits_than_an_amount_can_have_are_not_split()
    {
        // A planned price of 10^34 for each of 10 kilograms.
        var line = Service(Compare(Kitchen(("onions", 100, 10)), [Spent("onions", 1_000_000_000_000)], [Used("onions", 0.0000000000000000000001m)]), "onions");

        Assert.Null(line.Split);
        Assert.Equal(-999_999_999_900m, line.Cost.Difference.Amount);
    }

    [Fact]
    public void Profit_is_held_against_plan_where_revenue_was_planned()
    {
        var accounts = Accounts(Kitchen(("units", 100, 10)), Earned(1_000));

        var plan = accounts.AgainstPlan(new ProfitAndLossPlan { Costs = CostRecords.From([Spent("units", 150)]), Revenue = RevenueRecords.From([Earned(1_200)]) }).AsT0;

        // Planned 1,200 - 150, came 1,000 - 100.
        var profit = plan.Streams[0].Profit!;
        Assert.Equal((1_050m, 900m, -150m, VarianceEffect.Adverse), (profit.Planned.Amount, profit.Actual.Amount, profit.Difference.Amount, profit.Effect));
        Assert.Equal(profit, plan.Profit);
        Assert.Equal((-200m, VarianceEffect.Adverse), (plan.Streams[0].Revenue!.Difference.Amount, plan.Streams[0].Revenue!.Effect));
        Assert.Null(Compare(Kitchen(("units", 100, 10)), [Spent("units", 150)], usage: null).Profit);
    }

    [Fact]
    public void Cost_centres_that_were_planned_or_that_spent_stand_beside_one_another()
    {
        var plan = Compare(Kitchen(("onions", 100, 10)).Cost("Dinner", 500), [Spent("onions", 130), Spent("Guests", 40)], usage: null);

        Assert.Equal(
            [("Dinner", 0m, 500m, VarianceEffect.Adverse), ("Guests", 40m, 0m, VarianceEffect.Favourable), ("onions", 130m, 100m, VarianceEffect.Favourable)],
            plan.CostCentres.Select(centre => (centre.Name, centre.Cost.Planned.Amount, centre.Cost.Actual.Amount, centre.Cost.Effect)));
        Assert.Equal((170m, 600m), (plan.Cost.Planned.Amount, plan.Cost.Actual.Amount));
    }

    [Fact]
    public void Records_of_other_days_are_left_out_and_counted()
    {
        var plan = Compare(
            Kitchen(("units", 100, 10)),
            [Spent("units", 150), Spent("units", 170) with { Date = new(2026, 11, 1) }],
            [Used("units", 15), Used("units", 17) with { Date = new(2026, 9, 30) }]);

        Assert.Equal((150m, 2), (plan.Cost.Planned.Amount, plan.RecordsOfOtherDays));
    }

    [Fact]
    public void Month_without_planned_cost_is_named()
    {
        var world = Kitchen(("units", 100, 10));
        var november = ReportingPeriod.Of(new YearMonth(2026, 11));
        var policy = world.Policy().ChargeServices(ChargingMethod.Reciprocal).Build().AsT0;
        var accounts = ProfitAndLoss.Of(new() { Runs = [policy.Charge(world.Input()).AsT0, policy.Charge(world.Input() with { Period = november }).AsT0] }).AsT0;

        Assert.Equal([november], accounts.AgainstPlan(new ProfitAndLossPlan { Costs = CostRecords.From([Spent("units", 150)]) }).AsT0.UnplannedPeriods);
    }

    [Fact]
    public void All_that_is_wrong_with_a_plan_is_told_at_once()
    {
        var problems = Accounts(Kitchen(("units", 100, 10))).AgainstPlan(new ProfitAndLossPlan
        {
            Costs = CostRecords.From([Spent("unit", 5), Spent("units", 5) with { Amount = new(5, Currency.Parse("USD")) }]),
            Usage = UsageRecords.From([Used("units", 5) with { Date = new(2027, 10, 5) }]),
            Revenue = RevenueRecords.From([Earned(5) with { ValueStream = "Eat" }]),
        }).AsT1;

        Assert.Equal(
            [
                "usage: no use is planned for a day of 2026-10; give planned usage of these days, or none, so that planned cost is charged by what was used.",
                "revenue, line 1, column value-stream: there is no value stream \"Eat\" in Acme; write one of Dine.",
                "costs, line 1, column provider: \"unit\" is neither a team nor a value stream of Acme; did you mean \"units\"? A cost that teams share needs a pool of that name in the policy; the cost of a person, the person's id or name.",
                "costs, line 2, column currency: there is no rate from USD to EUR for 2026-10; add one whose days hold all from 2026-10-01 to 2026-10-31.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Plan_of_another_year_is_told() => Assert.Equal(
        "costs: no cost is planned for a day of 2026-10; give planned costs of these days.",
        Assert.Single(Accounts(Kitchen(("units", 100, 10))).AgainstPlan(new ProfitAndLossPlan { Costs = CostRecords.From([Spent("units", 5) with { Date = new(2025, 10, 5) }]) }).AsT1).ToString());

    /// <summary>A value stream whose one team uses what providers of the same name provide, and pays all that it cost.</summary>
    private static ServiceWorld Kitchen(params (string Name, decimal Cost, decimal Used)[] services) => Kitchen(services, "kilogram");

    private static ServiceWorld Kitchen((string Name, decimal Cost, decimal Used)[] services, string? unit) => services.Aggregate(
        new ServiceWorld { ValueStreams = [new() { Key = "Dine", Name = "Dine" }] }
            .Team(new() { Key = "Dinner", Name = "Dinner", Type = TeamType.ProductTeam, AlignedTo = [new() { ValueStream = "Dine" }] })
            .Team(new() { Key = "Guests", Name = "Guests", Type = TeamType.ProductTeam, AlignedTo = [new() { ValueStream = "Dine" }] }),
        (world, service) => world.Provider(service.Name, ServiceWorld.Offer(service.Name, unit: unit)).Cost(service.Name, service.Cost).Use("Dinner", service.Name, service.Used));

    private static CostRecord Spent(string provider, decimal amount) => new() { Date = new(2026, 10, 31), Provider = provider, Amount = new(amount, ServiceWorld.Euro) };

    private static UsageRecord Used(string service, decimal quantity) => new() { Date = new(2026, 10, 31), Consumer = "Dinner", Service = service, Quantity = quantity };

    private static RevenueRecord Earned(decimal amount) =>
        new() { Date = new(2026, 10, 5), ValueStream = "Dine", Product = "meals", Quantity = 1, Amount = new(amount, ServiceWorld.Euro) };

    private static ProfitAndLoss Accounts(ServiceWorld world, params RevenueRecord[] revenue) =>
        ProfitAndLoss.Of(new() { Runs = [world.Charge(ChargingMethod.Reciprocal)], Revenue = RevenueRecords.From(revenue) }).AsT0;

    private static PlanComparison Compare(ServiceWorld world, CostRecord[] costs, UsageRecord[]? usage) => Accounts(world)
        .AgainstPlan(new ProfitAndLossPlan { Costs = CostRecords.From(costs), Usage = usage is null ? null : UsageRecords.From(usage) })
        .Match(plan => plan, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    private static CostAgainstPlan Service(PlanComparison plan, string name) => plan.Streams[0].Costs.Single(line => line.Name == $"{name} of {name}");

    private static (decimal Price, decimal Quantity, decimal Mix) Amounts(CostSplit? split) => (split!.Price.Amount, split.Quantity.Amount, split.Mix.Amount);
}
