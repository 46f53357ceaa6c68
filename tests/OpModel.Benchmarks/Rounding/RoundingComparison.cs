using OpModel.Benchmarks.Quick;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rounding;

/// <summary>Rounding a table so that all sums agree, beside rounding each cell alone, after which they do not.</summary>
internal sealed class RoundingComparison : IComparison
{
    private const int Rounds = 3;

    public string Name => "controlled rounding";

    public IEnumerable<ComparisonRow> Run()
    {
        var small = SyntheticTable.Dense(100, 1_000);
        var dense = SyntheticTable.Dense(1_000, 1_000);
        var amounts = Array.ConvertAll(dense, Amount);
        var times = Duration.Medians(
            Rounds,
            () => ControlledRounding.Round(1_000, 1_000, dense, digits: 2),
            () => ControlledRounding.Round(100, 1_000, small, digits: 2),
            () => GC.KeepAlive(amounts.Select(amount => decimal.Round(amount, 2)).ToList()));
        yield return new(
            "1,000,000 cells, 1,000 rows", Duration.Milliseconds(times[0]), "each cell alone, decimal.Round: sums differ",
            Duration.Milliseconds(times[2]), Duration.TimesTheTime(times[0], times[2]), "below 1.5 s");
        yield return Growth("1,000,000 cells, 1,000 rows", times[0], times[1]);

        var sparse = SyntheticTable.Sparse(100_000, 200, 10);
        var fewer = SyntheticTable.Sparse(10_000, 200, 10);
        var rows = Array.ConvertAll(sparse, cell => (cell.Row, Amount: Amount(cell)));
        times = Duration.Medians(
            Rounds,
            () => ControlledRounding.Round(100_000, 200, sparse, digits: 2),
            () => ControlledRounding.Round(10_000, 200, fewer, digits: 2),
            () => LargestRemainder.Round(rows));
        yield return new(
            "1,000,000 cells, 100,000 rows", Duration.Milliseconds(times[0]), "each row alone, largest remainder: columns differ",
            Duration.Milliseconds(times[2]), Duration.TimesTheTime(times[0], times[2]), "below 1.5 s");
        yield return Growth("1,000,000 cells, 100,000 rows", times[0], times[1]);
    }

    private static ComparisonRow Growth(string what, TimeSpan large, TimeSpan small) => new(
        what, Duration.Milliseconds(large), "100,000 cells", Duration.Milliseconds(small), Duration.TimesTheTime(large, small), "at most 12 times");

    private static decimal Amount(TableCell cell) =>
        cell.Amount.TryToDecimal(out var amount) ? amount : throw new InvalidOperationException($"{cell.Amount} is no decimal.");
}
