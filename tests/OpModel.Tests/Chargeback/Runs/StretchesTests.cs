using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Runs;

public class StretchesTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Of(ServiceWorld.October);

    [Theory]
    [InlineData("", "01-31")]
    [InlineData("01", "01-31")] // What changes on the first day is there from the beginning.
    [InlineData("02", "01-01 02-31")]
    [InlineData("31", "01-30 31-31")]
    [InlineData("20 11 20 12", "01-10 11-11 12-19 20-31")] // In any order, and twice.
    public void A_period_is_cut_where_something_changes(string changes, string expected)
    {
        var days = changes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => new LocalDate(2026, 10, int.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        LocalDate[] outside = [new(2026, 9, 30), new(2026, 11, 1)];

        var stretches = Stretches.Of(October, [.. days, .. outside]);

        AssertStretches(expected, stretches, October.Days.Start, October.Days.End);
        AssertStretches(expected, stretches, new(2026, 9, 29), new(2026, 11, 2));
    }

    [Fact]
    public void Use_that_is_all_of_one_stretch_needs_no_slots()
    {
        var stretches = Stretches.Of(October, []);

        Assert.Null(stretches.SlotsFor(UsageRecords.From(ReadOnlySpan<UsageRecord>.Empty)));
        Assert.Null(stretches.SlotsFor(Usage(October.Days.Start, October.Days.End)));
        Assert.NotNull(stretches.SlotsFor(Usage(October.Days.Start, October.Days.End.PlusDays(1))));
        Assert.NotNull(stretches.SlotsFor(Usage(October.Days.Start.PlusDays(-1), October.Days.End)));
    }

    /// <summary>Every day of some usage is in the stretch that holds it, and days of no stretch are in none.</summary>
    private static void AssertStretches(string expected, Stretches stretches, LocalDate first, LocalDate last)
    {
        var slots = stretches.SlotsFor(Usage(first, last));
        List<DateInterval> found = [];
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var stretch = stretches.InSlot(slots is null ? 0 : slots.Slots[slots.Rows[0] + slots.ColumnOf(DayNumber.From(day))]);
            Assert.Equal(October.Days.Contains(day), stretch is not null);
            if (stretch is not null)
            {
                Assert.True(stretch.Contains(day));
                found.Add(stretch);
            }
        }

        Assert.Equal(expected, string.Join(' ', found.Distinct().Select(stretch => $"{stretch.Start.Day:00}-{stretch.End.Day:00}")));
    }

    private static UsageRecords Usage(params LocalDate[] days) =>
        UsageRecords.From(days.Select(day => new UsageRecord { Date = day, Consumer = "Checkout", Service = "hosting", Quantity = 1 }));
}
