namespace OpModel.Measures;

/// <summary>Confidence intervals, in decimal digits and the same on every machine.</summary>
internal static class Intervals
{
    /// <summary>The interval of a share.</summary>
    /// <param name="chosen">How many of them it is.</param>
    /// <param name="count">How many there are; at least one.</param>
    /// <param name="level">How sure it is.</param>
    /// <remarks>Wilson's score interval: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212. It stays within 0 to 1.</remarks>
    public static ConfidenceInterval OfShare(long chosen, long count, ConfidenceLevel level)
    {
        var z = Normal(level);
        var (share, n) = ((decimal)chosen / count, (decimal)count);
        var centre = share + (z * z / (2 * n));
        var reach = z * SquareRoot.Of((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var whole = 1 + (z * z / n);
        return new(
            chosen == 0 ? 0 : Math.Max(0, (centre - reach) / whole),
            chosen == count ? 1 : Math.Min(1, (centre + reach) / whole),
            level);
    }

    /// <summary>The interval of a mean; nothing where there are fewer than two.</summary>
    /// <param name="sum">The sum of all.</param>
    /// <param name="sumOfSquares">The sum of their squares.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="range">The values that the mean can have.</param>
    /// <param name="level">How sure it is.</param>
    /// <remarks>Student's interval: NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2.</remarks>
    public static ConfidenceInterval? OfMean(decimal sum, decimal sumOfSquares, long count, MeasureRange range, ConfidenceLevel level)
    {
        if (count < 2)
        {
            return null;
        }

        var mean = sum / count;
        var variance = ((count * sumOfSquares) - (sum * sum)) / count / (count - 1);
        return Around(mean, StudentT.Critical(count, level) * SquareRoot.Of(variance / count), range, level);
    }

    /// <summary>The interval of a net promoter score, in points.</summary>
    /// <remarks>
    /// Each answer is 1, 0 or -1, so that their variance is the share of promoters and detractors less the square of the score: B. Rocks, Interval
    /// Estimation for the "Net Promoter Score", The American Statistician 70 (2016), 365-372 (Wald interval).
    /// </remarks>
    public static ConfidenceInterval OfNetPromoterScore(long promoters, long detractors, long count, ConfidenceLevel level)
    {
        var score = (decimal)(promoters - detractors) / count;
        var variance = ((decimal)(promoters + detractors) / count) - (score * score);
        return Around(100 * score, 100 * Normal(level) * SquareRoot.Of(Math.Max(0, variance) / count), new(-100, 100), level);
    }

    /// <summary>The interval of how often something is to be expected that happened so many times.</summary>
    /// <param name="count">How often it happened.</param>
    /// <param name="factor">What one of it is in the unit of the measure, such as 1/31 for once a day of a month.</param>
    /// <param name="level">How sure it is.</param>
    /// <remarks>
    /// The score interval of the mean of a Poisson distribution: L. Barker, A Comparison of Nine Confidence Intervals for a Poisson Parameter When the Expected Number of Events Is at Most 5,
    /// The American Statistician 56 (2002), 85-89.
    /// </remarks>
    public static ConfidenceInterval OfCount(decimal count, decimal factor, ConfidenceLevel level)
    {
        var z = Normal(level);
        var centre = count + (z * z / 2);
        var reach = z * SquareRoot.Of(count + (z * z / 4));
        return new(factor * (count == 0 ? 0 : Math.Max(0, centre - reach)), factor * (centre + reach), level);
    }

    /// <summary>The interval of a sum of sizes, as points are, where how many there are is left to chance as well.</summary>
    /// <param name="sizes">The sizes.</param>
    /// <param name="factor">What one of the sum is in the unit of the measure.</param>
    /// <param name="level">How sure it is.</param>
    /// <remarks>The sum of the squares estimates the variance of a compound Poisson process: S. M. Ross, Introduction to Probability Models, 11th edition, 2014, section 5.4.2.</remarks>
    public static ConfidenceInterval OfSum(IReadOnlyCollection<decimal> sizes, decimal factor, ConfidenceLevel level)
    {
        var reach = Normal(level) * SquareRoot.Of(sizes.Sum(size => size * size));
        return Around(factor * sizes.Sum(), factor * reach, MeasureRange.NotNegative, level);
    }

    private static ConfidenceInterval Around(decimal centre, decimal reach, MeasureRange range, ConfidenceLevel level) => new(
        range.Lowest is { } lowest ? Math.Max(lowest, centre - reach) : centre - reach,
        range.Highest is { } highest ? Math.Min(highest, centre + reach) : centre + reach,
        level);

    /// <summary>How many standard errors an interval reaches to either side, where the normal distribution holds.</summary>
    public static decimal Normal(ConfidenceLevel level) => level switch
    {
        ConfidenceLevel.Percent90 => 1.644853626951m,
        ConfidenceLevel.Percent95 => 1.959963984540m,
        ConfidenceLevel.Percent99 => 2.575829303549m,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };
}
