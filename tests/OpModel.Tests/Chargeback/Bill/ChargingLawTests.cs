using CsCheck;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

public class ChargingLawTests
{
    private static readonly Gen<(CostLine[] Lines, Split Split)> Bills = Gen.Select(BillGen.Lines, BillGen.AnySplit);

    [Fact]
    public void Nothing_is_lost_and_nothing_made() => Bills.Sample(example =>
    {
        var run = Charge(example.Lines, example.Split);
        var figures = run.Figures().Select(figure => figure.Amount).ToList();
        var lines = MoneyGen.Sum(example.Lines.Select(line => ExactAmount.From(line.Amount)));

        Assert.Equal(lines, run.CostIn.ExactValue);
        Assert.Equal(lines, MoneyGen.Sum(figures.Select(figure => figure.ExactValue)));
        Assert.Equal(run.CostIn.Rounded, figures.Aggregate(Money.Zero(Euro), (sum, figure) => sum + figure.Rounded));
        Assert.All(run.Statements, statement =>
            Assert.Equal(statement.Total.Rounded, statement.Lines.Aggregate(Money.Zero(Euro), (sum, line) => sum + line.Amount.Rounded)));
        Assert.Equal(run.CostIn.Rounded, run.Charged.Rounded + run.Retained.Rounded + run.Unplaced.Rounded);
    });

    [Fact]
    public void Every_rounded_figure_is_its_exact_amount_rounded_down_or_up() => Bills.Sample(example =>
    {
        var run = Charge(example.Lines, example.Split);

        Assert.All(
            [
                .. run.Figures().Select(figure => figure.Amount),
                .. run.Statements.SelectMany(statement => new[] { statement.Direct, statement.Shared, statement.Total }),
                run.Charged, run.Retained, run.Unplaced, run.CostIn,
            ],
            figure => Assert.Contains(
                ExactAmount.From(figure.Rounded.Amount * 100),
                new[] { figure.ExactValue.Floor(2), figure.ExactValue.Ceiling(2) }.Select(cents => ExactAmount.FromUnscaled(cents, 0))));
    });

    [Fact]
    public void The_order_of_lines_makes_no_difference() =>
        Gen.Select(Bills, Gen.Int).Sample((example, seed) =>
        {
            var mixed = (CostLine[])example.Lines.Clone();
            new Random(seed).Shuffle(mixed);

            Assert.Equal(Figures(Charge(example.Lines, example.Split)), Figures(Charge(mixed, example.Split)));
        });

    [Fact]
    public void A_line_in_two_parts_costs_the_same() =>
        Gen.Select(Bills, MoneyGen.BillAmount).Sample((example, part) =>
        {
            CostLine[] parted =
            [
                example.Lines[0] with { Amount = part }, .. example.Lines[1..], example.Lines[0] with { Amount = example.Lines[0].Amount - part },
            ];

            Assert.Equal(Exact(Charge(example.Lines, example.Split)), Exact(Charge(parted, example.Split)));
        });

    [Fact]
    public void Twice_the_bill_is_twice_each_exact_figure() => Bills.Sample(example =>
    {
        var doubled = Array.ConvertAll(example.Lines, line => line with { Amount = line.Amount * 2 });

        Assert.Equal(
            Exact(Charge(example.Lines, example.Split)).Select(figure => (figure.Place, figure.Amount + figure.Amount)),
            Exact(Charge(doubled, example.Split)));
    });

    [Fact]
    public void A_credit_note_for_the_whole_bill_mirrors_every_figure() =>
        // Not in a proportional split: what was cost is credit there, and weighs nothing.
        Gen.Select(BillGen.Lines, BillGen.Split).Sample((lines, split) =>
        {
            var credit = Array.ConvertAll(lines, line => line with { Amount = -line.Amount });

            Assert.Equal(
                Figures(Charge(lines, split)).Select(figure => (figure.Place, -figure.Exact, -figure.Rounded)),
                Figures(Charge(credit, split)));
        });

    [Fact]
    public void The_lines_behind_the_figures_are_each_line_once() => Bills.Sample(example =>
    {
        var run = Charge(example.Lines, example.Split);
        var found = run.Policy.Model.Teams.SelectMany(team => run.LinesOf(team))
            .Concat(run.RetainedCost.SelectMany(run.LinesOf))
            .Concat(run.UnplacedCost.SelectMany(run.LinesOf))
            .Concat(run.UnplacedCost.Any(cost => cost.Rules.Count == 0) ? [] : run.LinesShared());

        Assert.Equal(Enumerable.Range(1, example.Lines.Length).Select(line => (long)line), found.Order());
    });

    private static BillRun Charge(CostLine[] lines, Split split) => BillGen.Typical().ShareTheRest(split).Charge(Bill(lines));

    private static IEnumerable<(string Place, ExactAmount Amount)> Exact(BillRun run) =>
        run.Figures().Select(figure => (figure.Place, figure.Amount.ExactValue));

    private static IEnumerable<(string Place, ExactAmount Exact, Money Rounded)> Figures(BillRun run) =>
        run.Figures().Select(figure => (figure.Place, figure.Amount.ExactValue, figure.Amount.Rounded));
}
