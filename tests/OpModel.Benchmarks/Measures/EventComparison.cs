using System.Globalization;
using NodaTime;
using OpModel.Benchmarks.Quick;
using OpModel.Measures;
using Duration = OpModel.Benchmarks.Quick.Duration;

namespace OpModel.Benchmarks.Measures;

/// <summary>Measures of usage from ten million events of twenty products and a million users in two months, beside LINQ over the same columns.</summary>
internal sealed class EventComparison : IComparison
{
    private const int EventCount = 10_000_000;
    private const int UserCount = 1_000_000;
    private const int Products = 20;
    private const int Days = 61;
    private const int Rounds = 3;

    private static readonly ReportingPeriod October = ReportingPeriod.Of(new YearMonth(2026, 10));

    private readonly LocalDate[] _days = new LocalDate[EventCount];
    private readonly string[] _subjects = new string[EventCount];
    private readonly int[] _users = new int[EventCount];

    public string Name => "measures of usage from 10,000,000 events";

    public IEnumerable<ComparisonRow> Run()
    {
        Fill();
        CheckSame();
        var columns = Duration.Medians(Rounds, () => Ours(FromColumns()), () => Linq());
        yield return new(
            "from columns", Duration.Milliseconds(columns[0]), "LINQ GroupBy and distinct, users of a day and of a month alone",
            Duration.Milliseconds(columns[1]), Duration.TimesFaster(columns[0], columns[1]), "ours below 2 s");

        using var file = WriteFile();
        var stream = Duration.Medians(Rounds, () => Ours(FromStream(file)), () => Linq());
        yield return new(
            "from a CSV stream", Duration.Milliseconds(stream[0]), "LINQ GroupBy and distinct over columns that are there",
            Duration.Milliseconds(stream[1]), Duration.TimesFaster(stream[0], stream[1]), "ours below 2 s");
        yield return Allocation("from columns", () => Ours(FromColumns()));
        yield return Allocation("from a CSV stream", () => Ours(FromStream(file)));
    }

    private static ComparisonRow Allocation(string from, Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1_000_000d;
        return new(from + ", allocated in all", string.Create(CultureInfo.InvariantCulture, $"{allocated:N0} MB"), "", "", "", "below 300 MB");
    }

    private static decimal Ours(UserActivity activity)
    {
        var sum = 0m;
        foreach (var subject in activity.Subjects)
        {
            foreach (var measure in Measure.All.Where(measure => measure.Family == MeasureFamily.ProductUsage))
            {
                sum += activity.Compute(measure, subject, October).AsT0.Value;
            }
        }

        return sum;
    }

    private static UserActivity FromStream(MemoryStream file)
    {
        file.Position = 0;
        return EventFile.ReadStream(file, "events.csv").AsT0;
    }

    private void Fill()
    {
        var random = new Random(7);
        string[] names = [.. Enumerable.Range(0, Products).Select(number => $"Product {number}")];
        for (var place = 0; place < EventCount; place++)
        {
            _days[place] = new LocalDate(2026, 9, 1).PlusDays((int)((long)place * Days / EventCount));
            _subjects[place] = names[random.Next(Products)];
            _users[place] = random.Next(UserCount);
        }
    }

    private UserActivity FromColumns()
    {
        UserActivityBuilder builder = new();
        builder.Add(_days, _subjects, _users);
        return builder.Build();
    }

    private Dictionary<string, (int OfMonth, int OfDays)> Linq() => Enumerable.Range(0, EventCount)
        .Where(place => October.Days.Contains(_days[place]))
        .GroupBy(place => _subjects[place])
        .ToDictionary(
            places => places.Key,
            places => (places.Select(place => _users[place]).ToHashSet().Count, places.Select(place => (_days[place], _users[place])).ToHashSet().Count));

    private void CheckSame()
    {
        var activity = FromColumns();
        foreach (var (subject, (ofMonth, ofDays)) in Linq())
        {
            if (activity.Compute(Measure.MonthlyActiveUsers, subject, October).AsT0.Value != ofMonth
                || activity.Compute(Measure.DailyActiveUsers, subject, October).AsT0.Value != (decimal)ofDays / October.Length)
            {
                throw new InvalidOperationException("LINQ counts other users.");
            }
        }
    }

    private MemoryStream WriteFile()
    {
        MemoryStream file = new();
        using var text = new StreamWriter(file, leaveOpen: true);
        text.Write("date,subject,user\n");
        for (var place = 0; place < EventCount; place++)
        {
            text.Write(string.Create(CultureInfo.InvariantCulture, $"{_days[place]:uuuu-MM-dd},{_subjects[place]},u{_users[place]}\n"));
        }

        return file;
    }
}
