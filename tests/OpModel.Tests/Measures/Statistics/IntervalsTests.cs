using OpModel.Measures;

namespace OpModel.Tests.Measures.Statistics;

public sealed class IntervalsTests
{
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void A_share_has_Wilsons_interval(int chosen, int count, double low, double high)
    {
        var interval = Intervals.OfShare(chosen, count, ConfidenceLevel.Percent95);

        Assert.Equal(((decimal)low, (decimal)high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    // D. S. Moore and G. P. McCabe, Introduction to the Practice of Statistics, example on vitamin C in corn soy blend: mean 22.50, standard
    // deviation 7.19, 95 % interval 16.5 to 28.5.
    [Fact]
    public void A_mean_has_Students_interval()
    {
        decimal[] vitamin = [26, 31, 23, 22, 11, 22, 14, 31];

        var interval = Intervals.OfMean(vitamin.Sum(), vitamin.Sum(each => each * each), vitamin.Length, MeasureRange.Any, ConfidenceLevel.Percent95)!;

        Assert.Equal((16.5m, 28.5m), (Math.Round(interval.Low, 1), Math.Round(interval.High, 1)));
    }

    [Fact]
    public void A_mean_of_one_has_no_interval() => Assert.Null(Intervals.OfMean(3, 9, 1, MeasureRange.Any, ConfidenceLevel.Percent95));

    // 60 promoters, 20 passives, 20 detractors: score 40, variance 0.8 - 0.16 = 0.64, standard error 0.08, 1.96 of which are 15.68 points.
    [Fact]
    public void A_net_promoter_score_has_an_interval_by_its_variance()
    {
        var interval = Intervals.OfNetPromoterScore(60, 20, 100, ConfidenceLevel.Percent95);

        Assert.Equal((24.32m, 55.68m), (Math.Round(interval.Low, 2), Math.Round(interval.High, 2)));
    }

    // (x - m)² = z² m has the roots x + z²/2 ± z √(x + z²/4): of 10 with z = 1.96, 11.9207 ± 6.4888; of 0, 1.9207 ± 1.9207.
    [Theory]
    [InlineData(10, 5.4320, 18.4095)]
    [InlineData(100, 82.2272, 121.6143)]
    [InlineData(0, 0, 3.8415)]
    public void A_count_has_the_score_interval_of_a_Poisson_distribution(int count, double low, double high)
    {
        var interval = Intervals.OfCount(count, 1, ConfidenceLevel.Percent95);

        Assert.Equal(((decimal)low, (decimal)high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    // 3 + 5 + 8 = 16 and 9 + 25 + 64 = 98, whose root is 9.8995; half of 16 ± 1.96 × 9.8995, not below 0.
    [Fact]
    public void A_sum_of_sizes_varies_with_the_squares_of_them()
    {
        var interval = Intervals.OfSum([3, 5, 8], 0.5m, ConfidenceLevel.Percent95);

        Assert.Equal((0, 17.7013m), (interval.Low, Math.Round(interval.High, 4)));
    }

    [Theory]
    [InlineData(2, 1.41421356237309)]
    [InlineData(0, 0)]
    [InlineData(0.25, 0.5)]
    [InlineData(1e-12, 1e-6)]
    [InlineData(1000000, 1000)]
    public void A_root_is_right_to_its_last_digit(double square, double root) =>
        Assert.Equal((decimal)root, Math.Round(SquareRoot.Of((decimal)square), 13), 13);

    [Theory]
    [InlineData(ConfidenceLevel.Percent90)]
    [InlineData(ConfidenceLevel.Percent95)]
    [InlineData(ConfidenceLevel.Percent99)]
    public void The_more_there_are_the_nearer_is_an_interval(ConfidenceLevel level)
    {
        var critical = Enumerable.Range(2, 200).Select(count => StudentT.Critical(count, level)).ToList();

        Assert.Equal(critical.OrderDescending(), critical);
    }
}
