using NodaTime;
using OpModel.Measures;

namespace OpModel.Tests.Measures;

public sealed class MeasureWindowTests
{
    [Theory]
    [InlineData("2026-10", "2026-09")]
    [InlineData("2026-01", "2025-12")]
    [InlineData("2026-Q1", "2025-Q4")]
    [InlineData("2026", "2025")]
    [InlineData("2026-02-01/2026-03-31", "2025-12-01/2026-01-31")]
    [InlineData("2026-10-04/2026-10-31", "2026-09-06/2026-10-03")]
    [InlineData("2026-03-01/2026-03-30", "2026-01-30/2026-02-28")]
    public void Before_a_window_comes_one_of_its_kind(string text, string before)
    {
        Assert.True(MeasureWindow.TryParse(text, out var window));
        Assert.Equal(before, MeasureWindow.Before(window).Name);
    }

    [Fact]
    public void Before_a_fiscal_period_of_weeks_comes_the_period_before_it()
    {
        var calendar = FiscalCalendar.FourFourFive(FiscalYearEnd.Last(IsoDayOfWeek.Saturday, 12));
        Assert.True(calendar.TryParse("FY2027-P01", out var period));

        Assert.Equal("FY2026-P12", MeasureWindow.Before(period, calendar).Name);
        Assert.Equal("2026-09", MeasureWindow.Before(ReportingPeriod.Parse("2026-10"), calendar).Name);
    }

    [Fact]
    public void A_rolling_window_has_as_many_days_as_asked_for() =>
        Assert.Equal("2026-10-04/2026-10-31", MeasureWindow.LastDays(new(2026, 10, 31), 28).Name);

    [Fact]
    public void A_fiscal_year_has_the_days_of_its_periods() =>
        Assert.Equal(
            new ReportingPeriod("FY2027", new DateInterval(new(2026, 10, 1), new(2027, 9, 30))), MeasureWindow.FiscalYear(FiscalCalendar.ByMonth(10), 2027));

    [Fact]
    public void A_fiscal_year_is_read_and_compared_with_the_one_before_though_it_has_a_week_more()
    {
        Assert.True(MeasureWindow.TryParse("fy2024", FiscalCalendar.Retail, out var year));

        // The year 2023 of the National Retail Federation had 53 weeks: https://nrf.com/resources/4-5-4-calendar.
        Assert.Equal((52 * 7, "FY2023", 53 * 7), (year.Length, MeasureWindow.Before(year, FiscalCalendar.Retail).Name, MeasureWindow.Before(year, FiscalCalendar.Retail).Length));
    }

    [Theory]
    [InlineData("FY2027-P01", "FY2027-P01")]
    [InlineData("FY2027", "FY2027")]
    [InlineData("2026-Q4", "2026-Q4")]
    public void With_a_calendar_all_windows_are_read(string text, string name)
    {
        Assert.True(MeasureWindow.TryParse(text, FiscalCalendar.ByMonth(10), out var window));
        Assert.Equal(name, window.Name);
    }

    [Theory]
    [InlineData("FY2027-P13")]
    [InlineData("FY0001")]
    [InlineData("FY9998")]
    [InlineData(null)]
    public void With_a_calendar_what_is_no_window_is_not_read(string? text) => Assert.False(MeasureWindow.TryParse(text, FiscalCalendar.Retail, out _));

    [Theory]
    [InlineData("2026-Q5")]
    [InlineData("0001")]
    [InlineData("26-10")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_window_is_not_read(string? text) => Assert.False(MeasureWindow.TryParse(text, out _));
}
