using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>Who used what on which day: distinct users counted one by one, never estimated.</summary>
/// <remarks>Immutable. Made by a <see cref="UserActivityBuilder"/> or read by <see cref="EventFile"/>.</remarks>
public sealed class UserActivity
{
    /// <summary>The greatest number that a user may have.</summary>
    internal const int GreatestUser = 100_000_000;

    private const int LeastDaysOfMonth = 28;
    private const int MostDaysOfMonth = 31;
    private const int DaysOfRollingMonth = 30;

    private readonly ILookup<string, ActiveDay> _days;
    private readonly int _userCount;

    internal UserActivity(ILookup<string, ActiveDay> days, int userCount) => (_days, _userCount) = (days, userCount);

    /// <summary>No activity.</summary>
    public static UserActivity None { get; } = new UserActivityBuilder().Build();

    /// <summary>What was used, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => [.. _days.Select(days => days.Key).Order(StringComparer.Ordinal)];

    /// <summary>The measures that are computed from it.</summary>
    internal static IReadOnlyList<Measure> Measures { get; } =
        [Measure.DailyActiveUsers, Measure.MonthlyActiveUsers, Measure.Stickiness, Measure.Engagement, Measure.UserRetention];

    /// <summary>Computes a measure of usage.</summary>
    /// <param name="measure">One of product usage.</param>
    /// <param name="subject">What was used.</param>
    /// <param name="window">The days.</param>
    /// <param name="options">How sure intervals are, and the fiscal calendar, where windows are of one; null for the defaults.</param>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="ArgumentException">The measure is not one of usage.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, string subject, ReportingPeriod window, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return Compute(measure, [subject], window, options ?? MeasuringOptions.Default);
    }

    /// <summary>Computes a measure of usage over several subjects together: who used two of them is one user.</summary>
    internal OneOf<MeasuredValue, NotEnoughData> Compute(
        Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window, MeasuringOptions options)
    {
        if (!Measures.Contains(measure))
        {
            throw new ArgumentException($"{measure} is not computed from events; take {string.Join(" or ", Measures)}.", nameof(measure));
        }

        if (measure == Measure.UserRetention)
        {
            var former = options.Before(window);
            return Retention(DaysOf(subjects, window.Days), DaysOf(subjects, former.Days), former);
        }

        var month = MonthIn(window);
        if (month is null && (measure == Measure.MonthlyActiveUsers || measure == Measure.Stickiness))
        {
            return new NotEnoughData(NotEnoughReason.WindowUnfit, FormattableString.Invariant(
                $"the window {window} has {window.Length} days, and users of a month need 28 at least; take a longer window."));
        }

        var ofMonth = measure != Measure.DailyActiveUsers && measure != Measure.Engagement;
        var counted = ofMonth ? month! : window.Days;
        var days = DaysOf(subjects, counted);
        if (days.Count == 0)
        {
            return new NotEnoughData(NotEnoughReason.NothingRecorded, "no events were recorded; record them, or take another window.");
        }

        var users = CountUsers(days);
        var value = measure == Measure.MonthlyActiveUsers ? users
            : measure == Measure.Engagement ? (decimal)days.Sum(day => day.Events) / users
            : measure == Measure.Stickiness ? (decimal)CountUserDays(days) / counted.Length / users
            : (decimal)CountUserDays(days) / counted.Length;
        return new MeasuredValue
        {
            Value = value,
            SampleSize = days.Sum(day => day.Events),

            // Those who come on a day are mostly those of the day before, so that many days tell no more than one.
            Interval = measure == Measure.MonthlyActiveUsers || measure == Measure.DailyActiveUsers ? Intervals.OfCount(value, 1, options.Confidence) : null,
        };
    }

    private static DateInterval? MonthIn(ReportingPeriod window) =>
        window.Length < LeastDaysOfMonth ? null
        : window.Length <= MostDaysOfMonth ? window.Days
        : new DateInterval(window.Days.End.PlusDays(1 - DaysOfRollingMonth), window.Days.End);

    private List<ActiveDay> DaysOf(IReadOnlyCollection<string> subjects, DateInterval days) =>
        [.. subjects.Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(subject => _days[subject]).Where(day => days.Contains(day.Day))];

    private OneOf<MeasuredValue, NotEnoughData> Retention(List<ActiveDay> now, List<ActiveDay> before, ReportingPeriod former)
    {
        if (before.Count == 0)
        {
            return new NotEnoughData(NotEnoughReason.NothingRecorded, $"no events were recorded in {former}, the window before; record them, or take another window.");
        }

        var users = new UserSet(_userCount);
        var all = users.Add(before);
        var back = users.Take(now);
        return new MeasuredValue { Value = (decimal)back / all, SampleSize = all };
    }

    private long CountUsers(List<ActiveDay> days) => new UserSet(_userCount).Add(days);

    // Subjects that are taken together can have one user twice on a day.
    private long CountUserDays(List<ActiveDay> days) => days.GroupBy(day => day.Day).Sum(day => day.Count() == 1 ? day.First().Users.Length : CountUsers([.. day]));
}
