using CsCheck;
using OpModel.Accounting;
using OpModel.Chargeback;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Accounting;

/// <summary>Laws of cost against plan over random organisations and random plans.</summary>
public sealed class PlanComparisonLawTests
{
    /// <summary>An organisation, and its plan in hundredths of what was spent and tenths of what was used.</summary>
    private static readonly Gen<(AlignedWorld World, int[] Costs, int[] Uses)> Gen =
        from world in AlignedWorld.Gen
        from costs in CsCheck.Gen.Int[0, 200].Array[world.World.Costs.Count]
        from uses in CsCheck.Gen.Int[1, 20].Array[world.World.Usage.Count]
        select (world, costs, uses);

    [Fact]
    public void Plan_reconciles_from_cost_centres_to_value_streams_as_what_was_spent_does() => Gen.Sample(
        each =>
        {
            var plan = Compare(each.World, CostsOf(each), UsageOf(each));
            var accounts = plan.Streams.Append(plan.Outside).ToList();
            foreach (var figureOf in new Func<PlannedFigure, decimal>[] { figure => figure.Planned.Amount, figure => figure.Actual.Amount, figure => figure.Difference.Amount })
            {
                Assert.Equal(figureOf(plan.Cost), accounts.Sum(account => figureOf(account.Cost)));
                Assert.Equal(figureOf(plan.Cost), plan.CostCentres.Sum(centre => figureOf(centre.Cost)));
                Assert.All(accounts, account => Assert.Equal(figureOf(account.Cost), account.Costs.Sum(line => figureOf(line.Cost))));
            }

            // What was planned is the sum of the records, rounded up or down.
            Assert.InRange(plan.Cost.Planned.Amount - CostsOf(each).Sum(cost => cost.Amount.Amount), -0.01m, 0.01m);
        },
        iter: 300);

    [Fact]
    public void Price_quantity_and_mix_add_up_to_the_difference_of_each_line() => Gen.Sample(
        each =>
        {
            foreach (var account in Compare(each.World, CostsOf(each), UsageOf(each)).Streams)
            {
                foreach (var line in account.Costs)
                {
                    // A line has a split just where it is use that was planned, and not corrected to nothing or less.
                    var isUse = line.PlannedQuantity is not (null or "0") && line.PlannedQuantity[0] != '-' && line.Quantity?[0] != '-';
                    Assert.Equal(isUse, line.Split is not null);
                    Assert.Equal(line.Split is null ? line.Cost.Difference : line.Split.Price + line.Split.Quantity + line.Split.Mix, line.Cost.Difference);
                }
            }
        },
        iter: 300);

    [Fact]
    public void Differences_are_favourable_where_less_was_spent_and_adverse_where_more_was() => Gen.Sample(
        each => Assert.All(Compare(each.World, CostsOf(each), null).CostCentres, centre => Assert.Equal(
            Math.Sign(centre.Cost.Difference.Amount) switch { 1 => VarianceEffect.Adverse, -1 => VarianceEffect.Favourable, _ => VarianceEffect.None },
            centre.Cost.Effect)),
        iter: 50);

    [Fact]
    public void Plan_that_was_kept_to_has_no_differences() => AlignedWorld.Gen.Where(world => world.World.Costs.Count > 0).Sample(
        world => Assert.All(
            Compare(world, [.. world.World.Costs], [.. world.World.Usage]).Streams.SelectMany(account => account.Costs),
            line => Assert.Equal((VarianceEffect.None, true), (line.Cost.Effect, line.Split is null || line.Split is { Price.Amount: 0, Quantity.Amount: 0, Mix.Amount: 0 }))),
        iter: 50);

    [Fact]
    public void Order_of_the_plan_makes_no_difference() => Gen.Sample(
        each => Assert.Equal(
            Lines(Compare(each.World, CostsOf(each), UsageOf(each))),
            Lines(Compare(each.World, [.. CostsOf(each).Reverse()], [.. UsageOf(each).Reverse()]))),
        iter: 100);

    // A plan has some cost at least.
    private static CostRecord[] CostsOf((AlignedWorld World, int[] Costs, int[] Uses) each) =>
    [
        .. each.World.World.Costs.Zip(each.Costs, (cost, part) => cost with { Amount = cost.Amount * (part / 100m) }),
        new() { Date = new(2026, 10, 5), Provider = "C0", Amount = new(120, ServiceWorld.Euro) },
    ];

    private static UsageRecord[] UsageOf((AlignedWorld World, int[] Costs, int[] Uses) each) =>
        [.. each.World.World.Usage.Zip(each.Uses, (use, part) => use with { Quantity = use.Quantity * part / 10 })];

    private static PlanComparison Compare(AlignedWorld world, CostRecord[] costs, UsageRecord[]? usage) =>
        world.Accounts().AgainstPlan(new ProfitAndLossPlan { Costs = CostRecords.From(costs), Usage = usage is null ? null : UsageRecords.From(usage) }).AsT0;

    private static IEnumerable<CostAgainstPlan> Lines(PlanComparison plan) => plan.Streams.Append(plan.Outside).SelectMany(account => account.Costs);
}
