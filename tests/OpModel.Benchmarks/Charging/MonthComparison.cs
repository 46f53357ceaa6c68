using OpModel.Benchmarks.Artifacts;
using OpModel.Benchmarks.Quick;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Charging;

/// <summary>A month as a request would charge it, policy compiled: from usage to proven statements; beside a LINQ query that does no more than add up the usage.</summary>
internal sealed class MonthComparison : IComparison
{
    private const int RecordCount = 10_000;
    private const int Times = 200;

    public string Name => "charging a month of 20 teams, 40 services, 10,000 usage records";

    public IEnumerable<ComparisonRow> Run()
    {
        var records = SyntheticMonth.Usage(RecordCount);
        var (costs, usage) = (SyntheticMonth.Costs(), UsageRecords.From(records));
        var input = SyntheticMonth.Input(costs, usage);
        ChargingMethod[] methods = [ChargingMethod.AtRates, ChargingMethod.AtRatesWithTrueUp, ChargingMethod.StepDown, ChargingMethod.Reciprocal];
        foreach (var method in methods)
        {
            var policy = SyntheticMonth.Policy(method);
            Repeated held = new("from columns", () => GC.KeepAlive(policy.Charge(input).AsT0), Times);
            Repeated made = new("from an array of records", () => GC.KeepAlive(policy.Charge(SyntheticMonth.Input(costs, UsageRecords.From(records))).AsT0), Times);
            Repeated linq = new("LINQ GroupBy over decimals, the usage alone", () => GC.KeepAlive(AddUp(records)), Times);
            Repeated.Measure(held, made, linq);
            yield return Row(method, held, linq);
            yield return Row(method, made, linq);
        }
    }

    private static ComparisonRow Row(ChargingMethod method, Repeated ours, Repeated linq) => new(
        $"{method.Description}, {ours.What}", ours.ToString(), linq.What, linq.ToString(), Duration.TimesTheTime(ours.Time, linq.Time), "ours below 2 ms");

    private static Dictionary<(string Consumer, string Service), decimal> AddUp(UsageRecord[] records) => records
        .GroupBy(record => (record.Consumer, record.Service))
        .ToDictionary(cell => cell.Key, cell => cell.Sum(record => record.Quantity));
}
