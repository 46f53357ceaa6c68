using CsCheck;
using NodaTime;

namespace OpModel.Tests.Periods;

public class ReportingPeriodTests
{
    private static readonly ReportingPeriod October = new YearMonth(2026, 10);

    private static readonly Gen<ReportingPeriod> Month =
        Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 12]).Select((year, month) => ReportingPeriod.Of(new YearMonth(year, month)));

    [Theory]
    [InlineData("2026-10", 31)]
    [InlineData("2026-11", 30)]
    [InlineData("2027-02", 28)]
    [InlineData("2028-02", 29)]
    [InlineData("2100-02", 28)]
    [InlineData("2026-10-01/2026-10-14", 14)]
    [InlineData("2026-10-31/2026-10-31", 1)]
    public void A_period_has_its_name_and_its_days(string text, int length)
    {
        var period = ReportingPeriod.Parse(text);

        Assert.Equal((text, length), (period.Name, period.Length));
        Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
    }

    [Fact]
    public void A_month_is_a_period_from_its_first_to_its_last_day() =>
        Assert.Equal(new ReportingPeriod("2026-10", new DateInterval(new(2026, 10, 1), new(2026, 10, 31))), October);

    [Fact]
    public void A_name_alone_makes_no_equal_period() =>
        Assert.NotEqual(October, new ReportingPeriod("2026-10", new DateInterval(new(2026, 10, 1), new(2026, 10, 30))));

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("10/2026")]
    [InlineData("0000-01")]
    [InlineData("2026-10-01")]
    [InlineData("2026-10-14/2026-10-01")]
    [InlineData("2026-02-01/2026-02-29")]
    [InlineData("/2026-10-01")]
    [InlineData("2026-10-01/")]
    public void A_text_of_another_form_is_told_how_to_be_written(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out _));
        Assert.Equal(
            $"\"{text}\" is no period; write a month such as 2026-10, or a first and a last day such as 2026-10-01/2026-10-14.",
            Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text)).Message);
    }

    [Fact]
    public void What_holds_on_some_days_has_their_share()
    {
        Assert.Equal(ExactAmount.Ratio(14, 31), October.ShareOf(null, new(2026, 10, 14)));
        Assert.Equal(ExactAmount.Ratio(17, 31), October.ShareOf(new(2026, 10, 15), null));
        Assert.Equal(ExactAmount.Ratio(1, 31), October.ShareOf(new(2026, 10, 31), new(2027, 1, 1)));
        Assert.Equal(ExactAmount.From(1), October.ShareOf(null, null));
        Assert.Equal(ExactAmount.Zero, October.ShareOf(new(2026, 11, 1), null));
        Assert.Equal(ExactAmount.Zero, October.ShareOf(null, new(2026, 9, 30)));
        Assert.Equal(ExactAmount.Ratio(10, 29), ReportingPeriod.Parse("2028-02").ShareOf(new(2028, 2, 20), null));
    }

    [Fact]
    public void Days_before_a_change_and_from_it_on_make_the_whole() =>
        Gen.Select(Month, Gen.Int[-40, 40]).Sample((period, offset) =>
        {
            var change = period.Days.Start.PlusDays(offset);

            Assert.Equal(ExactAmount.From(1), period.ShareOf(null, change.PlusDays(-1)) + period.ShareOf(change, null));
        });
}
