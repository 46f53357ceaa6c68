using CsCheck;
using NodaTime;

namespace OpModel.Tests.Periods;

public class FiscalCalendarTests
{
    private static readonly Gen<FiscalYearEnd> YearEnd =
        Gen.Select(Gen.Int[1, 7], Gen.Int[1, 12], Gen.Bool).Select((day, month, nearest) =>
            nearest ? FiscalYearEnd.Nearest((IsoDayOfWeek)day, month) : FiscalYearEnd.Last((IsoDayOfWeek)day, month));

    private static readonly Gen<FiscalYearNaming> Naming = Gen.Enum<FiscalYearNaming>();

    private static readonly Gen<FiscalCalendar> AnyCalendar = Gen.OneOf(
        Gen.Select(Gen.Int[1, 12], Naming).Select(FiscalCalendar.ByMonth),
        Gen.Select(YearEnd, Naming).Select(FiscalCalendar.FourFourFive),
        Gen.Select(YearEnd, Naming).Select(FiscalCalendar.FourFiveFour),
        Gen.Select(YearEnd, Naming).Select(FiscalCalendar.FiveFourFour));

    private static readonly Gen<LocalDate> Day = Gen.Int[-700_000, 2_500_000].Select(days => new LocalDate(2026, 1, 1).PlusDays(days));

    // 4-5-4 Calendar of the National Retail Federation, https://nrf.com/resources/4-5-4-calendar: the years of 53 weeks were FY'00, FY'06, FY'12,
    // FY'17 and FY'23, and FY'23 ended on 3 February 2024.
    [Fact]
    public void The_retail_calendar_has_the_years_of_53_weeks_that_were()
    {
        var years = Enumerable.Range(2000, 25).Where(year => Weeks(FiscalCalendar.Retail, year) == 53);

        Assert.Equal([2000, 2006, 2012, 2017, 2023], years);
        Assert.Equal(new DateInterval(new(2023, 1, 29), new(2024, 2, 3)), Year(FiscalCalendar.Retail, 2023));
        Assert.Equal(new DateInterval(new(2012, 1, 29), new(2013, 2, 2)), Year(FiscalCalendar.Retail, 2012));
    }

    [Fact]
    public void The_53rd_week_goes_to_the_last_period()
    {
        Assert.Equal([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], WeeksOfPeriods(FiscalCalendar.Retail, 2022));
        Assert.Equal([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5], WeeksOfPeriods(FiscalCalendar.Retail, 2023));
    }

    // Apple's annual reports (Form 10-K): its year "ends on the last Saturday of September"; fiscal 2022 ended on 24 September 2022, fiscal 2023, of 53 weeks, on
    // 30 September 2023, and fiscal 2024 on 28 September 2024.
    [Fact]
    public void A_year_ends_on_the_last_Saturday_of_September()
    {
        var calendar = FiscalCalendar.FourFourFive(FiscalYearEnd.Last(IsoDayOfWeek.Saturday, 9));

        var years = Enumerable.Range(2022, 3).ToList();

        Assert.Equal([new(2022, 9, 24), new(2023, 9, 30), new LocalDate(2024, 9, 28)], years.Select(year => Year(calendar, year).End));
        Assert.Equal([52, 53, 52], years.Select(year => Weeks(calendar, year)));
        Assert.Equal([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5], WeeksOfPeriods(calendar, 2022));
    }

    [Fact]
    public void A_year_that_ends_some_days_into_the_next_calendar_year_keeps_its_number()
    {
        var calendar = FiscalCalendar.FiveFourFour(FiscalYearEnd.Nearest(IsoDayOfWeek.Saturday, 12));

        // 2 January 2027 is nearer to 31 December 2026 than 26 December is.
        Assert.Equal(new LocalDate(2027, 1, 2), Year(calendar, 2026).End);
        Assert.Equal("FY2026-P12", calendar.PeriodOn(new(2027, 1, 2)).Name);
        Assert.Equal("FY2027-P01", calendar.PeriodOn(new(2027, 1, 3)).Name);
        Assert.Equal([5, 4, 4], WeeksOfPeriods(calendar, 2027).Take(3));
    }

    [Fact]
    public void A_fiscal_year_by_months_is_named_after_its_end()
    {
        var periods = FiscalCalendar.ByMonth(10).PeriodsOf(2027);

        Assert.Equal(new DateInterval(new(2026, 10, 1), new(2026, 10, 31)), periods[0].Days);
        Assert.Equal(("FY2027-P05", 28), (periods[4].Name, periods[4].Length));
        Assert.Equal(29, FiscalCalendar.ByMonth(10).PeriodsOf(2028)[4].Length);
        Assert.Equal(new LocalDate(2027, 9, 30), periods[^1].Days.End);
    }

    [Fact]
    public void A_fiscal_year_may_be_named_after_its_start() =>
        Assert.Equal(new LocalDate(2027, 10, 1), FiscalCalendar.ByMonth(10, FiscalYearNaming.ByStart).PeriodsOf(2027)[0].Days.Start);

    [Theory]
    [InlineData(FiscalYearNaming.ByEnd)]
    [InlineData(FiscalYearNaming.ByStart)]
    public void The_calendar_year_has_its_number_by_either_name(FiscalYearNaming naming) =>
        Assert.Equal(new DateInterval(new(2027, 1, 1), new(2027, 12, 31)), Year(FiscalCalendar.ByMonth(1, naming), 2027));

    [Fact]
    public void Each_day_is_in_one_period_that_its_name_finds() =>
        Gen.Select(AnyCalendar, Day).Sample((calendar, day) =>
        {
            var period = calendar.PeriodOn(day);

            Assert.True(period.Days.Contains(day));
            Assert.True(calendar.TryParse(period.Name, out var found));
            Assert.Equal(period, found);
        });

    [Fact]
    public void Periods_follow_one_another_without_a_gap() =>
        Gen.Select(AnyCalendar, Gen.Int[1800, 2200]).Sample((calendar, year) =>
        {
            var days = calendar.PeriodsOf(year).Concat(calendar.PeriodsOf(year + 1)).Select(period => period.Days).ToList();

            Assert.Equal(24, days.Count);
            Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
        });

    [Fact]
    public void A_year_by_weeks_has_52_or_53_and_ends_near_its_month() =>
        Gen.Select(YearEnd, Gen.Int[1800, 2200]).Sample((yearEnd, year) =>
        {
            var days = Year(FiscalCalendar.FourFourFive(yearEnd), year);

            Assert.True(days.Length is 52 * 7 or 53 * 7);
            Assert.Equal(yearEnd.Day, days.End.DayOfWeek);
            var monthEnd = new YearMonth(year, yearEnd.Month).ToDateInterval().End;
            Assert.InRange(Period.DaysBetween(days.End, monthEnd), -3, 6);
        });

    [Theory]
    [InlineData("")]
    [InlineData("FY2027")]
    [InlineData("FY2027-P00")]
    [InlineData("FY2027-P13")]
    [InlineData("FY0001-P01")]
    [InlineData("FY9998-P01")]
    [InlineData("2027-03")]
    public void Another_text_is_no_period_of_a_calendar(string text) => Assert.False(FiscalCalendar.Retail.TryParse(text, out _));

    [Fact]
    public void A_month_that_there_is_not_is_a_programmers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.ByMonth(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.ByMonth(13));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYearEnd.Last(IsoDayOfWeek.Saturday, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYearEnd.Nearest(IsoDayOfWeek.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Calendar.PeriodsOf(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Calendar.PeriodsOf(9998));
    }

    private static DateInterval Year(FiscalCalendar calendar, int year) =>
        new(calendar.PeriodsOf(year)[0].Days.Start, calendar.PeriodsOf(year)[^1].Days.End);

    private static int Weeks(FiscalCalendar calendar, int year) => Year(calendar, year).Length / 7;

    private static IEnumerable<int> WeeksOfPeriods(FiscalCalendar calendar, int year) => calendar.PeriodsOf(year).Select(period => period.Length / 7);
}
