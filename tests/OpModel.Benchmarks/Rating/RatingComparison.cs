using System.Globalization;
using OpModel.Benchmarks.Quick;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rating;

/// <summary>Rating ten million records, beside LINQ over decimals, beside a database, and beside one pass over the bare columns.</summary>
internal sealed class RatingComparison : IComparison
{
    private const int RecordCount = 10_000_000;
    private const int Rounds = 9;
    private const int SlowRounds = 3;

    public string Name => "rating 10,000,000 usage records";

    public IEnumerable<ComparisonRow> Run()
    {
        var prices = SyntheticUsage.Prices;
        var records = SyntheticUsage.Records(RecordCount);
        var usage = UsageRecords.From(records);
        var bare = new BareUsage(usage);
        using var database = new DuckDbRating(usage, bare);
        var rated = ColumnRating.Rate(usage, prices);
        CheckSame(rated, LinqRating.Rate(records, prices), "LINQ");
        CheckSame(rated, database.Rate(), "DuckDB");

        var quick = Duration.Medians(Rounds, () => ColumnRating.Rate(usage, prices), () => database.Rate(), () => bare.Sum());
        var (columns, duck, pass) = (quick[0], quick[1], quick[2]);
        var slow = Duration.Medians(
            SlowRounds, () => LinqRating.Rate(records, prices), () => ColumnRating.Rate(UsageRecords.From(records), prices));
        var (linq, array) = (slow[0], slow[1]);
        yield return new(
            "from columns", Duration.Milliseconds(columns), "LINQ over decimals", Duration.Milliseconds(linq),
            Duration.TimesFaster(columns, linq), "60 times faster");
        yield return new(
            "from columns", Duration.Milliseconds(columns), "DuckDB 1.5 on all threads", Duration.Milliseconds(duck),
            Duration.TimesFaster(columns, duck), "2 times faster");
        yield return new(
            "from columns", Duration.Milliseconds(columns), "a plain loop that adds up the same columns", Duration.Milliseconds(pass),
            Duration.TimesTheTime(columns, pass), "within 2.5 times");
        yield return new(
            "from an array of records", Duration.Milliseconds(array), "LINQ over decimals", Duration.Milliseconds(linq),
            Duration.TimesFaster(array, linq), "25 times faster");
        yield return Allocation(usage, prices);
    }

    private static ComparisonRow Allocation(UsageRecords usage, IReadOnlyDictionary<string, decimal> prices)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ColumnRating.Rate(usage, prices);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)usage.Count;
        return new(
            "allocation", string.Create(CultureInfo.InvariantCulture, $"{allocated:F2} bytes a record"), "", "", "", "below 1 byte a record");
    }

    private static void CheckSame(List<RatedCell> ours, List<RatedCell> theirs, string whose)
    {
        if (!ours.ToHashSet().SetEquals(theirs))
        {
            throw new InvalidOperationException($"{whose} rates otherwise.");
        }
    }
}
