using CsCheck;
using OpModel.Accounting;

namespace OpModel.Tests.Accounting;

/// <summary>Figures of coming months, by three methods.</summary>
public sealed class ForecastTests
{
    private static readonly Currency Euro = Currency.Parse("EUR");

    [Fact]
    public void Run_rate_goes_on_with_the_average()
    {
        var forecast = Made([100, 130, 100], 2, ForecastMethod.RunRate);

        Assert.Equal([110m, 110m], Amounts(forecast.Months));
        Assert.Equal((330m, 550m), (forecast.Past.Amount, forecast.Total.Amount));
    }

    [Fact]
    public void Line_is_that_of_least_squares()
    {
        // Through (0, 1), (1, 3), (2, 2), (3, 4): slope 0.8, average 2.5 at 1.5.
        Assert.Equal([4.50m, 5.30m], Amounts(Made([1, 3, 2, 4], 2, ForecastMethod.Linear).Months));
    }

    [Fact]
    public void Months_on_a_line_stay_on_it() => Gen.Select(Gen.Int[-500, 500], Gen.Int[-90, 90], Gen.Int[2, 11]).Sample((start, slope, count) => Assert.Equal(
        [start + (slope * count), start + (slope * (count + 1m))],
        Amounts(Made([.. Enumerable.Range(0, count).Select(month => start + (slope * month))], 2, ForecastMethod.Linear).Months)));

    [Fact]
    public void Season_of_the_year_before_is_scaled_to_the_level_of_this_year()
    {
        // 330 came in against 300 then: a tenth more.
        var forecast = Forecast.Of(Euros(110, 220), 2, ForecastMethod.LastYearsSeason, Euros(100, 200, 400, 50)).AsT0;

        Assert.Equal([440m, 55m], Amounts(forecast.Months));
    }

    [Fact]
    public void Months_are_rounded_so_that_they_add_up()
    {
        // Three thirds of 100.00 a month.
        var forecast = Made([100, 100, 50], 4, ForecastMethod.RunRate);

        Assert.Equal([83.34m, 83.33m, 83.33m, 83.33m], Amounts(forecast.Months));
        Assert.Equal(583.33m, forecast.Total.Amount);
    }

    [Theory]
    [InlineData(new int[0], ForecastMethod.RunRate, null, "no month is over yet; a forecast needs one at least.")]
    [InlineData(new[] { 1 }, ForecastMethod.Linear, null, "one month is over; a line needs two at least.")]
    [InlineData(new[] { 1 }, ForecastMethod.LastYearsSeason, null, "0 months of the year before are known, and 3 are needed; give all of them.")]
    [InlineData(new[] { 1 }, ForecastMethod.LastYearsSeason, new[] { 0, 5, 5 }, "the months that are over came to nothing in the year before, so that there is no season to go by; use another method.")]
    public void Where_there_is_too_little_to_go_by_there_is_no_forecast(int[] past, ForecastMethod method, int[]? lastYear, string why) =>
        Assert.Equal(why, Forecast.Of(Euros(past), 2, method, lastYear is null ? null : Euros(lastYear)).AsT1.Message);

    private static Forecast Made(int[] past, int months, ForecastMethod method) => Forecast.Of(Euros(past), months, method).AsT0;

    private static Money[] Euros(params int[] amounts) => [.. amounts.Select(amount => new Money(amount, Euro))];

    private static IEnumerable<decimal> Amounts(IEnumerable<Money> months) => months.Select(month => month.Amount);
}
