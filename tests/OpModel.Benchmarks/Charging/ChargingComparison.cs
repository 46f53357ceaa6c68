using System.Globalization;
using OpModel.Benchmarks.Quick;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Charging;

/// <summary>Charging a million lines from memory, beside LINQ over objects and beside one pass over the bare columns.</summary>
internal sealed class ChargingComparison : IComparison
{
    private const int LineCount = 1_000_000;
    private const int Rounds = 9;

    public string Name => "charging 1,000,000 FOCUS lines";

    public IEnumerable<ComparisonRow> Run()
    {
        var lines = SyntheticBill.Lines(LineCount);
        var bill = SyntheticBill.ToBill(lines);
        var bare = new BareColumns(lines);
        SameFigures.Check(bill, lines, bare);
        var times = Duration.Medians(
            Rounds,
            () => SyntheticBill.Policy.Charge(bill),
            () => LinqCharging.Charge(lines),
            () => bare.Sum());
        var (charging, linq, pass) = (times[0], times[1], times[2]);
        yield return new(
            "from memory", Duration.Milliseconds(charging), "LINQ over decimals", Duration.Milliseconds(linq),
            Duration.TimesFaster(charging, linq), "8 times faster");
        yield return new(
            "from memory", Duration.Milliseconds(charging), "one pass that adds up the same columns", Duration.Milliseconds(pass),
            Duration.TimesTheTime(charging, pass));
        yield return Allocation(bill, lines);

        var objects = Duration.Medians(
            3, () => SyntheticBill.Policy.Charge(SyntheticBill.ToBill(lines)), () => LinqCharging.Charge(lines));
        yield return new(
            "from objects, made a bill first", Duration.Milliseconds(objects[0]), "LINQ over decimals", Duration.Milliseconds(objects[1]),
            Duration.TimesTheTime(objects[0], objects[1]));
    }

    private static ComparisonRow Allocation(CostBill bill, IReadOnlyList<BilledLine> lines)
    {
        var (ours, theirs) = (AllocatedPerLine(() => SyntheticBill.Policy.Charge(bill)), AllocatedPerLine(() => LinqCharging.Charge(lines)));
        return new(
            "allocation", Bytes(ours), "LINQ over decimals", Bytes(theirs),
            string.Create(CultureInfo.InvariantCulture, $"{ours / theirs:P1} of it"), "below 10 bytes a line");
    }

    private static double AllocatedPerLine(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)LineCount;
    }

    private static string Bytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:F2} bytes a line");
}
