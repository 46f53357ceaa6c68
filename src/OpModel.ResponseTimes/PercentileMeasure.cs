using OneOf;
using OpModel.Measures;

namespace OpModel.ResponseTimes;

/// <summary>A measure that is a percentile of response times.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Share">Which part of the calls is answered within the time.</param>
internal sealed record PercentileMeasure(Measure Measure, decimal Share)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PercentileMeasure> All { get; } =
        [new(Measure.ResponseTimeMedian, 0.50m), new(Measure.ResponseTime95, 0.95m), new(Measure.ResponseTime99, 0.99m)];

    /// <summary>The percentile that a measure is.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static PercentileMeasure Of(Measure measure) => All.FirstOrDefault(known => known.Measure.Equals(measure))
        ?? throw new ArgumentException($"{measure} is not computed from response times; take {string.Join(" or ", All.Select(known => known.Measure))}.", nameof(measure));

    /// <summary>Computes the percentile and its interval.</summary>
    /// <remarks>
    /// The ends of the interval are the times of two calls, whose places among all follow from the binomial distribution, here by its normal approximation:
    /// W. J. Conover, Practical Nonparametric Statistics, 3rd edition, 1999, section 3.2. Of so few calls that an end is no call's time there
    /// is no value. The low end is where the range of its call begins and the high end where that of its call ends, so that no difference is taken for one that counting cannot tell.
    /// </remarks>
    public OneOf<MeasuredValue, NotEnoughData> Compute(ResponseTimeHistogram histogram, ConfidenceLevel level)
    {
        var calls = histogram.Calls;
        if (calls == 0)
        {
            return new NotEnoughData(NotEnoughReason.NothingRecorded, "no response times were recorded; record them, or take another window.");
        }

        var z = Intervals.Normal(level);
        var least = (long)decimal.Ceiling(z * z * Math.Max(Share / (1 - Share), (1 - Share) / Share));
        if (calls < least)
        {
            return new NotEnoughData(
                NotEnoughReason.SampleTooSmall, FormattableString.Invariant($"{calls} {(calls == 1 ? "call" : "calls")}, and it takes {least}; take a longer window."));
        }

        var middle = Share * calls;
        var reach = z * SquareRoot.Of(middle * (1 - Share));
        return new MeasuredValue
        {
            Value = histogram.Percentile(Share)!.Value,
            SampleSize = calls,
            Interval = new(At(middle - reach).Low, At(middle + reach).High, level),
        };

        (decimal Low, decimal High) At(decimal place) => histogram.AtRank(Math.Clamp((long)decimal.Ceiling(place), 1, calls));
    }
}
