using CsCheck;
using NodaTime;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Usage;

public sealed class UserActivityTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");
    private static readonly string[] Products = ["Checkout", "Search", "Returns"];

    // Three users on the 1st (one of them twice), one on the 2nd, and a fourth on the 31st: 5 user days of 31, 4 users, 6 events.
    [Fact]
    public void Users_are_counted_once_a_day_and_once_a_month()
    {
        var activity = Activity((1, 7), (1, 7), (1, 8), (1, 9), (2, 7), (31, 10));

        Assert.Equal(5m / 31, Value(activity, Measure.DailyActiveUsers));
        Assert.Equal(4, Value(activity, Measure.MonthlyActiveUsers));
        Assert.Equal(5m / 31 / 4, Value(activity, Measure.Stickiness));
        Assert.Equal(6m / 4, Value(activity, Measure.Engagement));
    }

    [Fact]
    public void Who_comes_back_is_retained()
    {
        UserActivityBuilder builder = new();
        foreach (var (month, user) in new[] { (9, 1), (9, 2), (9, 3), (9, 4), (10, 2), (10, 4), (10, 4), (10, 5) })
        {
            builder.Add(new LocalDate(2026, month, 15), "Checkout", user);
        }

        Assert.Equal(0.5m, Value(builder.Build(), Measure.UserRetention));
    }

    [Fact]
    public void Of_a_longer_window_the_last_thirty_days_are_the_month()
    {
        var activity = Activity((1, 1), (2, 2), (31, 3));

        Assert.Equal(2, activity.Compute(Measure.MonthlyActiveUsers, "Checkout", MeasureWindow.LastDays(new(2026, 10, 31), 90)).AsT0.Value);
        Assert.Equal(3, activity.Compute(Measure.MonthlyActiveUsers, "Checkout", October).AsT0.Value);
    }

    [Fact]
    public void A_week_says_nothing_of_the_users_of_a_month() => Assert.Equal(
        NotEnoughReason.WindowUnfit,
        Activity((1, 1)).Compute(Measure.MonthlyActiveUsers, "Checkout", MeasureWindow.LastDays(new(2026, 10, 7), 7)).AsT1.Reason);

    [Theory]
    [InlineData("daily-active-users")]
    [InlineData("engagement")]
    [InlineData("user-retention")]
    public void Of_what_nobody_recorded_there_is_no_value(string measure) => Assert.Equal(
        NotEnoughReason.NothingRecorded, Activity((1, 1)).Compute(Measure.Find(measure)!, "Search", October).AsT1.Reason);

    [Fact]
    public void Who_uses_two_products_is_one_user_of_both()
    {
        UserActivityBuilder builder = new();
        builder.Add(new LocalDate(2026, 10, 1), "Checkout", 1);
        builder.Add(new LocalDate(2026, 10, 1), "Search", 1);
        builder.Add(new LocalDate(2026, 10, 2), "Search", 2);
        string[] both = ["Checkout", "Search"];
        var activity = builder.Build();

        Assert.Equal(2, activity.Compute(Measure.MonthlyActiveUsers, both, October, MeasuringOptions.Default).AsT0.Value);
        Assert.Equal(2m / 31, activity.Compute(Measure.DailyActiveUsers, both, October, MeasuringOptions.Default).AsT0.Value);
    }

    [Fact]
    public void Columns_say_the_same_as_single_events() => Events.Sample(events =>
    {
        UserActivityBuilder one = new(), other = new();
        foreach (var (day, subject, user) in events)
        {
            one.Add(Day(day), subject, user);
        }

        other.Add([.. events.Select(each => Day(each.Day))], [.. events.Select(each => each.Subject)], [.. events.Select(each => each.User)]);
        Assert.Equal(Values(one.Build()), Values(other.Build()));
    });

    [Fact]
    public void The_order_of_events_makes_no_difference() => Events.Sample(events =>
        Assert.Equal(Values(Build(events)), Values(Build([.. events.OrderBy(each => each.User).ThenByDescending(each => each.Day)]))));

    [Fact]
    public void Users_are_those_that_sets_would_hold() => Events.Sample(events =>
    {
        var activity = Build(events);
        foreach (var subject in events.GroupBy(each => each.Subject))
        {
            List<(int Day, int User)> inOctober = [.. subject.Where(each => Day(each.Day).Month == 10).Select(each => (each.Day, each.User))];
            var users = inOctober.Select(each => each.User).Distinct().Count();
            if (users > 0)
            {
                Assert.Equal(users, activity.Compute(Measure.MonthlyActiveUsers, subject.Key, October).AsT0.Value);
                Assert.Equal(inOctober.Distinct().Count() / 31m, activity.Compute(Measure.DailyActiveUsers, subject.Key, October).AsT0.Value);
                Assert.Equal(inOctober.Count / (decimal)users, activity.Compute(Measure.Engagement, subject.Key, October).AsT0.Value);
            }
        }
    });

    [Fact]
    public void More_events_than_a_chunk_holds_are_all_counted()
    {
        UserActivityBuilder builder = new();
        for (var user = 0; user < 150_000; user++)
        {
            builder.Add(new LocalDate(2026, 10, 1 + (user % 31)), "Checkout", user);
        }

        Assert.Equal(150_000, builder.Count);
        Assert.Equal(150_000, Value(builder.Build(), Measure.MonthlyActiveUsers));
    }

    private static Gen<(int Day, string Subject, int User)[]> Events { get; } =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 2].Select(place => Products[place]), Gen.Int[0, 70]).Array[1, 200];

    private static LocalDate Day(int number) => new LocalDate(2026, 9, 15).PlusDays(number);

    private static UserActivity Build(IEnumerable<(int Day, string Subject, int User)> events)
    {
        UserActivityBuilder builder = new();
        foreach (var (day, subject, user) in events)
        {
            builder.Add(Day(day), subject, user);
        }

        return builder.Build();
    }

    private static List<string> Values(UserActivity activity) =>
    [
        .. activity.Subjects.SelectMany(subject => Measure.All.Where(measure => measure.Family == MeasureFamily.ProductUsage)
            .Select(measure => $"{subject} {measure} {activity.Compute(measure, subject, October)}")),
    ];

    private static UserActivity Activity(params (int Day, int User)[] events)
    {
        UserActivityBuilder builder = new();
        foreach (var (day, user) in events)
        {
            builder.Add(new LocalDate(2026, 10, day), "Checkout", user);
        }

        return builder.Build();
    }

    private static decimal Value(UserActivity activity, Measure measure) => activity.Compute(measure, "Checkout", October).AsT0.Value;
}
