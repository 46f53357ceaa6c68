using System.Globalization;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Charging;

/// <summary>Checks that what is compared does the same work: times of different results say nothing.</summary>
internal static class SameFigures
{
    // Parts of shared cost have no end as a decimal: decimals keep 28 digits of them, the engine all.
    private const decimal Tolerance = 0.000_000_000_1m;

    public static void Check(CostBill bill, IReadOnlyList<BilledLine> lines, BareColumns bare)
    {
        var run = SyntheticBill.Policy.Charge(bill, RoundingGrain.AsFineAsTheBill).AsT0;
        var linq = LinqCharging.Charge(lines);
        Require(Placed(run).SequenceEqual(linq.Placed.OrderBy(cost => (cost.Team, cost.Service))), "Direct and shared cost by service");
        Require(run.Statements.All(statement =>
            Math.Abs(statement.Total.Rounded.Amount - linq.Totals[statement.Consumer.Name]) <= Tolerance), "The totals of the teams");
        Require(
            run.CostIn.Rounded.Amount == (decimal)bare.Sum().Amount / 100_000_000_000
            && run.CostIn.Rounded.Amount == lines.Sum(line => line.BilledCost), "The cost of the bill");
    }

    private static IOrderedEnumerable<LinqCost> Placed(BillRun run) => run.Statements
        .SelectMany(
            statement => statement.Lines.Where(line => line.Kind == BillLineKind.Direct),
            (statement, line) => new LinqCost(statement.Consumer.Name, line.Service, line.Amount.Rounded.Amount, line.Quantity))
        .Concat(run.SharedCost.Select(cost => new LinqCost(
            null, cost.Service, decimal.Parse(cost.ExactAmount, CultureInfo.InvariantCulture), cost.LineCount)))
        .OrderBy(cost => (cost.Team, cost.Service));

    private static void Require(bool same, string what)
    {
        if (!same)
        {
            throw new InvalidOperationException($"{what} differ between what is compared, so the comparison would say nothing.");
        }
    }
}
