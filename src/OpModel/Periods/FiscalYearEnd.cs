using NodaTime;

namespace OpModel;

/// <summary>The convention by which a fiscal year of whole weeks ends: on which day of the week, and near the end of which month.</summary>
/// <remarks>
/// A year of 52 weeks is a day or two short of a calendar year, so every five or six years the convention gives one of 53 weeks. These are
/// the two conventions that the U.S. Internal Revenue Code admits for years of 52 to 53 weeks: 26 U.S.C. § 441(f)(1).
/// </remarks>
public readonly record struct FiscalYearEnd
{
    private readonly IsoDayOfWeek _day;
    private readonly int _month;
    private readonly bool _isNearest;

    private FiscalYearEnd(IsoDayOfWeek day, int month, bool isNearest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A year ends on a day from Monday to Sunday.");
        }

        (_day, _month, _isNearest) = (day, month, isNearest);
    }

    /// <summary>The day of the week on which each year ends.</summary>
    public IsoDayOfWeek Day => _month == 0 ? IsoDayOfWeek.Saturday : _day;

    /// <summary>The month, 1 to 12, in or near which each year ends; where nothing was stated, December.</summary>
    public int Month => _month == 0 ? 12 : _month;

    /// <summary>A year ends on the last such day of the month: at most six days before the month's end, never after it.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or month.</exception>
    public static FiscalYearEnd Last(IsoDayOfWeek day, int month) => new(day, month, isNearest: false);

    /// <summary>A year ends on such a day, the nearest one to the end of the month: at most three days before or after it.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or month.</exception>
    public static FiscalYearEnd Nearest(IsoDayOfWeek day, int month) => new(day, month, isNearest: true);

    /// <summary>The convention in words.</summary>
    /// <returns>Such as <c>Saturday nearest to the end of month 1</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{(_isNearest ? $"{Day} nearest to the end" : $"last {Day}")} of month {Month}");

    /// <summary>The last day of the fiscal year whose end belongs to the month's end of a calendar year.</summary>
    internal LocalDate In(int year)
    {
        var monthEnd = new YearMonth(year, Month).ToDateInterval().End;
        var limit = _isNearest ? monthEnd.PlusDays(3) : monthEnd;
        return limit.With(DateAdjusters.PreviousOrSame(Day));
    }
}
