using BenchmarkDotNet.Attributes;
using OneOf;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Charging;

/// <summary>Charging a bill, beside LINQ over objects and beside one pass over the bare columns.</summary>
[MemoryDiagnoser]
public class ChargingBenchmarks
{
    private IReadOnlyList<BilledLine> _lines = [];
    private CostBill _bill = null!;
    private BareColumns _bare = null!;

    /// <summary>How many lines the bill has.</summary>
    [Params(10_000, 1_000_000)]
    public int Lines { get; set; }

    /// <summary>Makes the bill.</summary>
    [GlobalSetup]
    public void MakeBill()
    {
        _lines = SyntheticBill.Lines(Lines);
        _bill = SyntheticBill.ToBill(_lines);
        _bare = new BareColumns(_lines);
        SameFigures.Check(_bill, _lines, _bare);
    }

    /// <summary>LINQ over objects with texts and decimals.</summary>
    [Benchmark(Baseline = true)]
    public object Linq() => LinqCharging.Charge(_lines);

    /// <summary>The engine over a bill in memory.</summary>
    [Benchmark]
    public OneOf<BillRun, IReadOnlyList<InputProblem>> Charge() => SyntheticBill.Policy.Charge(_bill);

    /// <summary>The least that can be done with the columns that charging reads.</summary>
    [Benchmark]
    public (Int128 Amount, long Numbers) BarePass() => _bare.Sum();

    /// <summary>The engine over objects that are made a bill first.</summary>
    [Benchmark]
    public OneOf<BillRun, IReadOnlyList<InputProblem>> ChargeFromObjects() => SyntheticBill.Policy.Charge(SyntheticBill.ToBill(_lines));
}
