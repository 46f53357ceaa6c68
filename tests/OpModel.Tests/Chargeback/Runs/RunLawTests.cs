using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Runs;

public class RunLawTests
{
    [Fact]
    public void Nothing_is_lost() => RandomWorld.Gen.Sample(world =>
    {
        var run = world.Charge();
        Assert.Equal(ExactAmount.From(world.Costs.Sum(cost => cost.Amount.Amount)), run.CostIn.ExactValue);
        Assert.Equal(run.CostIn.ExactValue, run.Charged.ExactValue + run.Retained.ExactValue + run.Unplaced.ExactValue);
        Assert.Equal(run.CostIn.Rounded, run.Charged.Rounded + run.Retained.Rounded + run.Unplaced.Rounded);
        Assert.Equal(run.Charged.Rounded.Amount, run.Statements.Sum(statement => statement.Total.Rounded.Amount));
        Assert.All(run.Statements, statement => Assert.Equal(statement.Total.Rounded.Amount, statement.Lines.Sum(line => line.Amount.Rounded.Amount)));
        Assert.All(run.Providers, account => Assert.Equal(
            account.UnderRecovery.Rounded, account.OwnCost.Rounded + account.ChargedIn.Rounded - account.ChargedOut.Rounded));
    });

    [Fact]
    public void Every_figure_is_its_exact_amount_rounded_down_or_up() => RandomWorld.Gen.Sample(world =>
    {
        var run = world.Charge();
        Figure[] totals = [run.CostIn, run.Charged, run.Retained, run.Unplaced];
        var figures = totals
            .Concat(run.Statements.Select(statement => statement.Total))
            .Concat(run.Statements.SelectMany(statement => statement.Lines.Select(line => line.Amount)))
            .Concat(run.RetainedCost.Select(left => left.Amount))
            .Concat(run.Matrix.Cells.Select(cell => run.Books.Of(cell)))
            .Concat(run.Matrix.Cells.Select(cell => cell.Row).Distinct().SelectMany(row => new[] { run.Books.TotalOf(row), run.Books.ChargedBy(row) }));
        Assert.All(figures, figure => Assert.Contains(
            ExactAmount.From(figure.Rounded.Amount),
            new[] { ExactAmount.FromUnscaled(figure.ExactValue.Floor(2), 2), ExactAmount.FromUnscaled(figure.ExactValue.Ceiling(2), 2) }));
    });

    [Fact]
    public void The_order_of_records_does_not_matter() => Gen.Select(RandomWorld.Gen, Gen.Int).Sample((world, seed) =>
    {
        var random = new Random(seed);
        var (costs, usage) = (world.Costs.ToArray(), world.Usage.ToArray());
        random.Shuffle(costs);
        random.Shuffle(usage);

        Assert.Equal(Figures(world.Charge()), Figures((world with { Costs = [.. costs], Usage = [.. usage] }).Charge()));
    });

    [Fact]
    public void Twice_the_cost_is_twice_the_charge() => RandomWorld.Gen.Sample(world =>
    {
        var once = world.Charge(ChargingMethod.Reciprocal);
        var twice = (world with { Costs = [.. world.Costs, .. world.Costs] }).Charge(ChargingMethod.Reciprocal);
        Assert.Equal(
            once.Statements.Select(statement => statement.Total.ExactValue + statement.Total.ExactValue),
            twice.Statements.Select(statement => statement.Total.ExactValue));
    });

    [Fact]
    public void A_record_split_in_two_changes_nothing() => RandomWorld.Gen.Sample(world =>
    {
        var split = world.Usage.SelectMany(use => new[] { use with { Quantity = use.Quantity / 4 }, use with { Quantity = use.Quantity * 3 / 4 } });
        Assert.Equal(Figures(world.Charge()), Figures((world with { Usage = [.. split] }).Charge()));
    });

    [Fact]
    public void A_service_that_nobody_uses_charges_nobody() => RandomWorld.Gen.Sample(world =>
    {
        var run = (world with { Usage = [] }).Charge();
        Assert.DoesNotContain(run.Matrix.Cells, cell => cell.Row.Kind != ChargeKind.SharedCost);
    });

    [Fact]
    public void Reciprocal_charges_are_the_limit_of_repeated_rounds() => RandomWorld.Gen.Sample(world =>
    {
        var run = world.Charge(ChargingMethod.Reciprocal);
        var expected = RepeatedRounds.Of(world);
        Assert.All(run.Statements, statement => Assert.Equal(
            expected[statement.Consumer.Name], (double)statement.Total.Rounded.Amount, 0.02));
    });

    private static IReadOnlyList<string> Figures(ChargebackRun run) =>
    [
        .. run.Statements.SelectMany(statement => statement.Lines.Select(line => $"{statement.Consumer}/{line.Service}/{line.Kind}: {line.Amount.Exact} {line.Amount}")),
        .. run.RetainedCost.Select(left => $"{left.Owner} {left.Reason}: {left.Amount.Exact} {left.Amount}"),
    ];
}
