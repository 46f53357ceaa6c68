using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace OpModel.Measures;

/// <summary>Makes the windows over which measures are computed, and finds the one before each. A window is a <see cref="ReportingPeriod"/>.</summary>
public static class MeasureWindow
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfYear = 12;

    /// <summary>The last days up to one of them: a rolling window.</summary>
    /// <param name="lastDay">The last day, which belongs to it.</param>
    /// <param name="days">How many days, such as 28.</param>
    /// <returns>The window, named by its first and last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no days.</exception>
    public static ReportingPeriod LastDays(LocalDate lastDay, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return ReportingPeriod.Of(new DateInterval(lastDay.PlusDays(1 - days), lastDay));
    }

    /// <summary>A quarter of a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The window, with the name <c>2026-Q4</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, MonthsOfYear / MonthsOfQuarter);
        return Months(new YearMonth(year, (MonthsOfQuarter * (quarter - 1)) + 1), MonthsOfQuarter, FormattableString.Invariant($"{year:0000}-Q{quarter}"));
    }

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The window, with the name <c>2026</c>.</returns>
    public static ReportingPeriod Year(int year) => Months(new YearMonth(year, 1), MonthsOfYear, FormattableString.Invariant($"{year:0000}"));

    /// <summary>The fiscal year of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="fiscalYear">The number of the year.</param>
    /// <returns>The window, with the name <c>FY2027</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public static ReportingPeriod FiscalYear(FiscalCalendar calendar, int fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var periods = calendar.PeriodsOf(fiscalYear);
        return new(FormattableString.Invariant($"FY{fiscalYear:0000}"), new DateInterval(periods[0].Days.Start, periods[^1].Days.End));
    }

    /// <summary>The window before: of whole months where the window is of whole months, of as many days where it is not.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The one that ends on the day before it: before 2026-10 is 2026-09, before 2026-Q1 is 2025-Q4.</returns>
    /// <remarks>Of a fiscal period of weeks, <see cref="Before(ReportingPeriod, FiscalCalendar)"/> finds the period before it.</remarks>
    public static ReportingPeriod Before(ReportingPeriod window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var last = window.Days.Start.PlusDays(-1);
        return CountWholeMonths(window.Days) is { } months
            ? Months(window.Days.Start.PlusMonths(-months).ToYearMonth(), months, name: null)
            : LastDays(last, window.Length);
    }

    /// <summary>The window before, in a fiscal calendar.</summary>
    /// <param name="window">The window.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The period or fiscal year before, where the window is one of the calendar; otherwise as without a calendar.</returns>
    public static ReportingPeriod Before(ReportingPeriod window, FiscalCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(calendar);
        var last = window.Days.Start.PlusDays(-1);
        return !TryParseFiscal(window.Name, calendar, out var fiscal) || fiscal != window ? Before(window)
            : IsYear(window.Name) ? FiscalYear(calendar, calendar.YearOf(last))
            : calendar.PeriodOn(last);
    }

    /// <summary>Reads a window: <c>2026-10</c>, <c>2026-Q4</c>, <c>2026</c>, <c>2026-10-01/2026-10-14</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="window">The window.</param>
    /// <returns><see langword="false"/> where the text has another form. Periods of a fiscal year are read by <see cref="FiscalCalendar.TryParse"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? window)
    {
        window = text?.Trim() switch
        {
            [var a, var b, var c, var d] when ReadYear([a, b, c, d]) is { } year => Year(year),
            [var a, var b, var c, var d, '-', 'Q' or 'q', >= '1' and <= '4' and var quarter] when ReadYear([a, b, c, d]) is { } year => Quarter(year, quarter - '0'),
            _ => ReportingPeriod.TryParse(text, out var period) ? period : null,
        };
        return window is not null;
    }

    /// <summary>Reads a window that may be one of a fiscal calendar: <c>FY2027-P01</c>, <c>FY2027</c>, and all that are read without one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="window">The window.</param>
    /// <returns><see langword="false"/> where the text has another form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, FiscalCalendar calendar, [NotNullWhen(true)] out ReportingPeriod? window)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return TryParseFiscal(text?.Trim(), calendar, out window) || TryParse(text, out window);
    }

    private static bool TryParseFiscal([NotNullWhen(true)] string? text, FiscalCalendar calendar, [NotNullWhen(true)] out ReportingPeriod? window)
    {
        window = text is ['F' or 'f', 'Y' or 'y', var a, var b, var c, var d] && ReadYear([a, b, c, d]) is { } year and > 1 and < 9998 ? FiscalYear(calendar, year)
            : calendar.TryParse(text, out var period) ? period
            : null;
        return window is not null;
    }

    private static bool IsYear(string name) => name.Length == "FY2027".Length;

    private static int? ReadYear(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1 and < 9999 ? year : null;

    private static int? CountWholeMonths(DateInterval days)
    {
        var behind = days.End.PlusDays(1);
        return days.Start.Day == 1 && behind.Day == 1 ? Period.Between(days.Start.ToYearMonth().OnDayOfMonth(1), behind, PeriodUnits.Months).Months : null;
    }

    private static ReportingPeriod Months(YearMonth first, int count, string? name)
    {
        if (name is null && count == 1)
        {
            return ReportingPeriod.Of(first);
        }

        var days = new DateInterval(first.OnDayOfMonth(1), first.PlusMonths(count - 1).ToDateInterval().End);
        name ??= (count, first.Month) switch
        {
            (MonthsOfQuarter, 1 or 4 or 7 or 10) => FormattableString.Invariant($"{first.Year:0000}-Q{((first.Month - 1) / MonthsOfQuarter) + 1}"),
            (MonthsOfYear, 1) => FormattableString.Invariant($"{first.Year:0000}"),
            _ => null,
        };
        return name is null ? ReportingPeriod.Of(days) : new(name, days);
    }
}
