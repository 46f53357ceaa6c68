using CsCheck;
using OpModel.Measures;

namespace OpModel.ResponseTimes;

public sealed class ResponseTimeHistogramTests
{
    private static readonly decimal[] TenCalls = [0.3m, 0.7m, 1m, 1.2m, 1.3m, 1.4m, 1.6m, 1.7m, 1.9m, 2m];
    private static readonly decimal[] OutOfRange = [5m, -0.001m, 3_600_000m, 3_600_000.001m];
    private static readonly decimal[] Shares = [0.5m, 0.95m, 0.99m, 0.999m, 1m];

    // Microseconds, since these are what is kept; the long ones as often as the short ones.
    private static readonly Gen<decimal> Time = Gen.OneOf(Gen.Long[0, 3_000], Gen.Long[0, 2_000_000], Gen.Long[0, 3_600_000_000]).Select(microseconds => microseconds / 1_000m);

    [Fact]
    public void A_percentile_is_the_least_time_within_which_that_part_was_answered()
    {
        var histogram = Histogram(TenCalls);

        // Five of ten are at most 1.3; nine and a half of ten takes the tenth.
        Assert.Equal((1.3m, 1.9m, 2m, 2m), (histogram.Percentile(0.5m), histogram.Percentile(0.9m), histogram.Percentile(0.95m), histogram.Percentile(1)));
        Assert.Equal("10 calls, 50 % within 1.3 ms, 95 % within 2 ms, 99 % within 2 ms", histogram.ToString());
    }

    [Fact]
    public void Percentiles_of_parts_cannot_be_averaged_but_their_calls_can_be_merged()
    {
        var quick = Histogram(Enumerable.Repeat(1m, 990).Concat(Enumerable.Repeat(2m, 10)));
        var slow = Histogram(Enumerable.Repeat(1.5m, 10));

        Assert.Equal((1m, 1.5m), (quick.Percentile(0.99m), slow.Percentile(0.99m)));
        Assert.Equal(1.5m, (quick + slow).Percentile(0.99m));
    }

    [Fact]
    public void Merging_is_counting_all_in_one() => Gen.Select(Time.Array[0, 200], Time.Array[0, 200], Time.Array[0, 200]).Sample((left, middle, right) =>
    {
        var all = Histogram(left.Concat(middle).Concat(right));

        Assert.Equal(all, Histogram(left) + Histogram(middle) + Histogram(right));
        Assert.Equal(all, ResponseTimeHistogram.Merge([Histogram(right), ResponseTimeHistogram.None, Histogram(left), Histogram(middle)]));
    });

    [Fact]
    public void A_percentile_of_merged_calls_is_that_of_all_times_or_less_than_a_thousandth_above() => Gen.Select(Time.Array[1, 200], Time.Array[0, 200]).Sample((left, right) =>
    {
        decimal[] all = [.. left.Concat(right).Order()];
        var merged = Histogram(left) + Histogram(right);

        foreach (var share in Shares)
        {
            var exact = all[(int)decimal.Ceiling(share * all.Length) - 1];
            Assert.InRange(merged.Percentile(share)!.Value, exact, exact < 2.048m ? exact : Math.Min(exact * 1.001m, ResponseTime.LongestMilliseconds));
        }
    });

    [Fact]
    public void A_part_of_a_microsecond_counts_as_a_whole_one() => Assert.Equal(0.002m, Histogram([0.0011m]).Percentile(1));

    [Fact]
    public void No_calls_have_no_percentile()
    {
        Assert.Null(ResponseTimeHistogram.None.Percentile(0.5m));
        Assert.Equal("no calls", ResponseTimeHistogram.None.ToString());
        Assert.Equal(NotEnoughReason.NothingRecorded, ResponseTimeHistogram.None.Compute(Measure.ResponseTime95).AsT1.Reason);
    }

    [Fact]
    public void Every_time_out_of_range_is_told_at_its_place() => Assert.Equal(
        [
            "response times, line 2, column milliseconds: an answer cannot take -0.001 milliseconds; write 0 or more.",
            "response times, line 4, column milliseconds: 3600000.001 milliseconds are more than an hour; write milliseconds, and leave out calls that were given up.",
        ],
        ResponseTimeHistogram.Create(OutOfRange).AsT1.Select(problem => problem.ToString()));

    [Fact]
    public void The_longest_time_is_told_as_it_is() => Assert.Equal(ResponseTime.LongestMilliseconds, Histogram([3_599_999.999m, ResponseTime.LongestMilliseconds]).Percentile(1));

    // With z = 1.96, the interval of the median of 100 calls goes from the 41st to the 60th: 50 - 9.8 and 50 + 9.8, rounded up (Conover 1999, section 3.2).
    // An answer that is counted as 0.410 milliseconds took more than 0.409.
    [Fact]
    public void The_interval_goes_from_call_to_call()
    {
        var value = Histogram(Enumerable.Range(1, 100).Select(place => place / 100m)).Compute(Measure.ResponseTimeMedian).AsT0;

        Assert.Equal((0.50m, 100, new ConfidenceInterval(0.409m, 0.60m, ConfidenceLevel.Percent95)), (value.Value, value.SampleSize, value.Interval));
    }

    // Counted in ranges of 64 microseconds, 104.000 to 104.063 and 104.064 to 104.127.
    [Fact]
    public void What_counting_cannot_tell_apart_is_no_change()
    {
        var (before, now) = (Histogram(Enumerable.Repeat(104.06m, 1_000)).Compute(Measure.ResponseTime95).AsT0, Histogram(Enumerable.Repeat(104.07m, 1_000)).Compute(Measure.ResponseTime95).AsT0);

        Assert.Equal((104.063m, 103.999m, 104.063m), (before.Value, before.Interval!.Low, before.Interval.High));
        Assert.Equal((104.127m, 104.063m, 104.127m), (now.Value, now.Interval!.Low, now.Interval.High));
        Assert.True(Reading(now).ChangeSince(Reading(before)).AsT0.IsWithinNoise);
        Assert.True(Reading(before).ChangeSince(Reading(now)).AsT0.IsWithinNoise);
    }

    // z² × 0.95 / 0.05 = 72.99 and z² × 0.99 / 0.01 = 380.3.
    [Theory]
    [InlineData("response-time-median", 4)]
    [InlineData("response-time-95th-percentile", 73)]
    [InlineData("response-time-99th-percentile", 381)]
    public void Of_so_few_calls_that_the_interval_has_no_end_there_is_no_value(string name, int least)
    {
        var measure = Measure.Find(name)!;

        Assert.Equal($"{least - 1} calls, and it takes {least}; take a longer window.", Histogram(Enumerable.Repeat(1m, least - 1)).Compute(measure).AsT1.Message);
        Assert.Equal(1, Histogram(Enumerable.Repeat(1m, least)).Compute(measure).AsT0.Value);
    }

    [Fact]
    public void Other_measures_are_refused() => Assert.Equal(
        "uptime is not computed from response times; take response-time-median or response-time-95th-percentile or response-time-99th-percentile. (Parameter 'measure')",
        Assert.Throws<ArgumentException>(() => ResponseTimeHistogram.None.Compute(Measure.Uptime)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    public void A_part_is_above_0_and_up_to_1(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseTimeHistogram.None.Percentile((decimal)share));

    private static MeasureReading Reading(MeasuredValue value) => new()
    {
        Measure = Measure.ResponseTime95,
        Subject = "Checkout",
        Window = ReportingPeriod.Parse("2026-10"),
        Outcome = value,
    };

    private static ResponseTimeHistogram Histogram(IEnumerable<decimal> milliseconds) => ResponseTimeHistogram.Create(milliseconds).AsT0;
}
