using OpModel.Measures;

namespace OpModel.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");
    private static readonly ReportingPeriod September = ReportingPeriod.Parse("2026-09");

    [Fact]
    public void Every_family_has_measures() =>
        Assert.Equal(Enum.GetValues<MeasureFamily>(), Measure.All.Select(measure => measure.Family).Distinct().Order());

    [Fact]
    public void Names_are_unique_and_in_kebab_case()
    {
        Assert.Equal(Measure.All.Count, Measure.All.Select(measure => measure.Name).Distinct().Count());
        Assert.All(Measure.All, measure => Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", measure.Name));
    }

    [Fact]
    public void Every_measure_says_what_it_is() => Assert.All(
        Measure.All,
        measure =>
        {
            Assert.EndsWith(".", measure.Definition, StringComparison.Ordinal);
            Assert.NotEmpty(measure.Formula);
            Assert.NotEmpty(measure.Source);
        });

    [Theory]
    [InlineData("net-promoter-score")]
    [InlineData("Net promoter score")]
    [InlineData(" NPS ")]
    public void A_measure_is_found_by_all_its_names(string text) => Assert.Same(Measure.NetPromoterScore, Measure.Find(text));

    [Theory]
    [InlineData("CSAT", "customer-satisfaction-average, customer-satisfaction-top-box")]
    [InlineData("ces", "customer-effort-average, customer-effort-agreement")]
    [InlineData("recovery time", "time-to-restore-service, failed-deployment-recovery-time")]
    public void A_name_that_rivals_share_finds_none_and_tells_them_all(string text, string rivals)
    {
        Assert.Null(Measure.Find(text));
        Assert.Equal(rivals, string.Join(", ", Measure.FindRivals(text)));
    }

    [Fact]
    public void Readings_of_rival_definitions_cannot_be_compared()
    {
        var average = Reading(Measure.CustomerSatisfactionAverage, October, 4.1m);
        var share = Reading(Measure.CustomerSatisfactionTopBox, September, 0.8m);

        var thrown = Assert.Throws<InvalidOperationException>(() => average.ChangeSince(share));

        Assert.Equal(
            "customer-satisfaction-average and customer-satisfaction-top-box are rival definitions of CSAT; compare readings of one of them.", thrown.Message);
    }

    [Theory]
    [InlineData("net-promoter-score", 40, 45, MeasureTrend.Better)]
    [InlineData("change-failure-rate", 0.05, 0.1, MeasureTrend.Worse)]
    [InlineData("change-failure-rate", 0.1, 0.05, MeasureTrend.Better)]
    [InlineData("headcount", 8, 9, MeasureTrend.Rising)]
    [InlineData("headcount", 9, 8, MeasureTrend.Falling)]
    [InlineData("velocity", 20, 20, MeasureTrend.Steady)]
    public void A_trend_follows_the_direction_of_the_measure(string name, double before, double now, MeasureTrend trend)
    {
        var measure = Measure.Find(name)!;
        var change = Reading(measure, October, (decimal)now).ChangeSince(Reading(measure, September, (decimal)before)).AsT0;

        Assert.Equal(((decimal)(now - before), trend), (Math.Round(change.Difference, 4), change.Trend));
    }

    [Fact]
    public void A_change_of_what_has_no_value_has_none_either()
    {
        var nothing = new NotEnoughData(NotEnoughReason.NothingRecorded, "nobody was asked.");
        var former = Reading(Measure.NetPromoterScore, September, 40) with { Outcome = nothing };

        Assert.Equal(nothing, Reading(Measure.NetPromoterScore, October, 45).ChangeSince(former).AsT1);
    }

    // Newcombe (1998), Interval estimation for the difference between independent proportions, example (a): 56/70 and 48/80 with Wilson's
    // intervals 0.6918 to 0.8774 and 0.4904 to 0.7006 differ by 0.0524 to 0.3339, which does not hold 0.
    [Fact]
    public void A_difference_that_its_interval_sets_apart_from_zero_is_no_noise()
    {
        var before = Share(September, 0.6m, 0.4904m, 0.7006m);

        Assert.False(Share(October, 0.8m, 0.6918m, 0.8774m).ChangeSince(before).AsT0.IsWithinNoise);
        Assert.True(Share(October, 0.65m, 0.5331m, 0.7517m).ChangeSince(before).AsT0.IsWithinNoise);
    }

    [Fact]
    public void A_measure_of_ones_own_has_a_name_of_its_own()
    {
        var own = Measure.Own("Orders a month", MeasureFamily.Revenue, MeasureDirection.HigherIsBetter);

        Assert.Equal("orders-a-month", own.Name);
        Assert.Equal(own, Measure.Own("orders-a-month", MeasureFamily.Revenue, MeasureDirection.HigherIsBetter));
        Assert.Throws<ArgumentException>(() => Measure.Own("NPS", MeasureFamily.Revenue));
    }

    [Fact]
    public void A_reading_is_told_with_unit_and_subject() =>
        Assert.Equal("turnover of Acme in 2026-10: 6.5 %", Reading(Measure.Turnover, October, 0.065m).ToString());

    private static MeasureReading Reading(Measure measure, ReportingPeriod window, decimal value) =>
        new() { Measure = measure, Subject = "Acme", Window = window, Outcome = new MeasuredValue { Value = value } };

    private static MeasureReading Share(ReportingPeriod window, decimal value, decimal low, decimal high) =>
        Reading(Measure.CustomerSatisfactionTopBox, window, value) with
        {
            Outcome = new MeasuredValue { Value = value, Interval = new(low, high, ConfidenceLevel.Percent95) },
        };
}
