using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace OpModel;

/// <summary>How an organisation divides its fiscal years into periods: by calendar months, or by weeks in a pattern such as 4-4-5.</summary>
/// <remarks>
/// <para>Periods of one calendar follow one another without a gap, so each day is in exactly one. They are named <c>FY2027-P03</c>: the third
/// period of fiscal year 2027. A fiscal year has the number of the calendar year in which it ends, unless <see cref="FiscalYearNaming.ByStart"/>
/// is asked for. The end of a year of weeks may fall some days behind the month that it is tied to; the month's year counts.</para>
/// <para>Years of weeks have 52 or 53 weeks; the 53rd goes to the last period. Which years have it follows from their <see cref="FiscalYearEnd"/>.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class FiscalCalendar
{
    private const int PeriodsOfYear = 12;
    private const int EarliestYear = 1;
    private const int LatestYear = 9998;

    private readonly int[]? _weeks;
    private readonly FiscalYearEnd _yearEnd;
    private readonly int _endMonth;
    private readonly FiscalYearNaming _naming;

    private FiscalCalendar(int[]? weeks, FiscalYearEnd yearEnd, int endMonth, FiscalYearNaming naming) =>
        (_weeks, _yearEnd, _endMonth, _naming) = (weeks, yearEnd, endMonth, naming);

    /// <summary>The calendar year: twelve months from January on.</summary>
    public static FiscalCalendar Calendar { get; } = ByMonth(1);

    /// <summary>The 4-5-4 calendar of the National Retail Federation: years end on the Saturday nearest to the end of January.</summary>
    /// <remarks>
    /// Its years have the number of the year in which they begin. Those of 53 weeks were 2000, 2006, 2012, 2017 and 2023.
    /// <see href="https://nrf.com/resources/4-5-4-calendar"/>
    /// </remarks>
    public static FiscalCalendar Retail { get; } = FourFiveFour(FiscalYearEnd.Nearest(IsoDayOfWeek.Saturday, 1), FiscalYearNaming.ByStart);

    /// <summary>Fiscal years of twelve calendar months.</summary>
    /// <param name="startMonth">The month, 1 to 12, with which each year begins.</param>
    /// <param name="naming">Which calendar year gives a fiscal year its number.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static FiscalCalendar ByMonth(int startMonth, FiscalYearNaming naming = FiscalYearNaming.ByEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, PeriodsOfYear);
        return new(null, default, startMonth == 1 ? PeriodsOfYear : startMonth - 1, naming);
    }

    /// <summary>Fiscal years of four quarters, each of periods of four, four and five weeks.</summary>
    /// <param name="yearEnd">On which day each year ends.</param>
    /// <param name="naming">Which calendar year gives a fiscal year its number.</param>
    /// <returns>The calendar.</returns>
    public static FiscalCalendar FourFourFive(FiscalYearEnd yearEnd, FiscalYearNaming naming = FiscalYearNaming.ByEnd) =>
        new([4, 4, 5], yearEnd, yearEnd.Month, naming);

    /// <summary>Fiscal years of four quarters, each of periods of four, five and four weeks.</summary>
    /// <param name="yearEnd">On which day each year ends.</param>
    /// <param name="naming">Which calendar year gives a fiscal year its number.</param>
    /// <returns>The calendar.</returns>
    public static FiscalCalendar FourFiveFour(FiscalYearEnd yearEnd, FiscalYearNaming naming = FiscalYearNaming.ByEnd) =>
        new([4, 5, 4], yearEnd, yearEnd.Month, naming);

    /// <summary>Fiscal years of four quarters, each of periods of five, four and four weeks.</summary>
    /// <param name="yearEnd">On which day each year ends.</param>
    /// <param name="naming">Which calendar year gives a fiscal year its number.</param>
    /// <returns>The calendar.</returns>
    public static FiscalCalendar FiveFourFour(FiscalYearEnd yearEnd, FiscalYearNaming naming = FiscalYearNaming.ByEnd) =>
        new([5, 4, 4], yearEnd, yearEnd.Month, naming);

    /// <summary>The twelve periods of a fiscal year.</summary>
    /// <param name="fiscalYear">The number of the year, from 2 to 9997.</param>
    /// <returns>The periods in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside of that.</exception>
    public IReadOnlyList<ReportingPeriod> PeriodsOf(int fiscalYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(fiscalYear, EarliestYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fiscalYear, LatestYear);
        var endYear = fiscalYear + NumberBefore;
        var start = EndOf(endYear - 1).PlusDays(1);
        var periods = new ReportingPeriod[PeriodsOfYear];
        for (var i = 0; i < PeriodsOfYear; i++)
        {
            var end = i == PeriodsOfYear - 1 ? EndOf(endYear)
                : _weeks is null ? start.PlusMonths(1).PlusDays(-1)
                : start.PlusWeeks(_weeks[i % _weeks.Length]).PlusDays(-1);
            periods[i] = new(FormattableString.Invariant($"FY{fiscalYear:0000}-P{i + 1:00}"), new DateInterval(start, end));
            start = end.PlusDays(1);
        }

        return periods;
    }

    /// <summary>The fiscal year to which a day belongs.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The number of the year.</returns>
    public int YearOf(LocalDate day)
    {
        var endYear = day.Year - 1;
        while (EndOf(endYear) < day)
        {
            endYear++;
        }

        return endYear - NumberBefore;
    }

    /// <summary>The period to which a day belongs.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is of a fiscal year that <see cref="PeriodsOf"/> does not take.</exception>
    public ReportingPeriod PeriodOn(LocalDate day) => PeriodsOf(YearOf(day)).First(period => period.Days.Contains(day));

    /// <summary>Finds the period of a name.</summary>
    /// <param name="text">The name, such as <c>FY2027-P03</c>.</param>
    /// <param name="period">The period.</param>
    /// <returns><see langword="false"/> where the text is no name of a period of this calendar.</returns>
    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = text?.Trim() is ['F' or 'f', 'Y' or 'y', var a, var b, var c, var d, '-', 'P' or 'p', var e, var f]
            && int.TryParse([a, b, c, d], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse([e, f], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && year is > EarliestYear and < LatestYear
            && number is >= 1 and <= PeriodsOfYear
                ? PeriodsOf(year)[number - 1]
                : null;
        return period is not null;
    }

    /// <summary>How much the calendar year of a year's end exceeds its number.</summary>
    private int NumberBefore => _naming == FiscalYearNaming.ByStart && _endMonth < PeriodsOfYear ? 1 : 0;

    private LocalDate EndOf(int year) => _weeks is null ? new YearMonth(year, _endMonth).ToDateInterval().End : _yearEnd.In(year);
}
