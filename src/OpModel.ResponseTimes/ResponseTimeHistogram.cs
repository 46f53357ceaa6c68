using OneOf;
using OpModel.Measures;

namespace OpModel.ResponseTimes;

/// <summary>How many calls were answered within which times. Those of several days or services are merged to that of all, of which percentiles are then taken.</summary>
/// <remarks>
/// <para>Percentiles of parts cannot be averaged: the slowest hundredth of all calls is not made of the slowest hundredths of parts. So calls are counted, and counts add up.</para>
/// <para>Times are whole microseconds up to an hour, counted in the ranges of an HDR histogram of three significant digits (Gil Tene, <see href="https://hdrhistogram.github.io/HdrHistogram/"/>):
/// those below 2.048 milliseconds are exact, of longer ones the end of their range is told, which is less than a thousandth above.</para>
/// <para>Immutable and safe to share between threads; two are equal where their counts are.</para>
/// </remarks>
public sealed class ResponseTimeHistogram : IEquatable<ResponseTimeHistogram>
{
    private const decimal MicrosecondsOfMillisecond = 1_000;

    // The end of each range that has calls, from low to high, and how many it has.
    private readonly uint[] _microseconds;
    private readonly long[] _calls;

    internal ResponseTimeHistogram(uint[] microseconds, long[] calls) => (_microseconds, _calls, Calls) = (microseconds, calls, calls.Sum());

    /// <summary>No calls.</summary>
    public static ResponseTimeHistogram None { get; } = new([], []);

    /// <summary>How many calls there are.</summary>
    public long Calls { get; }

    /// <summary>The ranges that have calls, from low to high.</summary>
    internal IEnumerable<(uint Microseconds, long Calls)> Ranges => _microseconds.Zip(_calls);

    /// <summary>Counts calls.</summary>
    /// <param name="milliseconds">How long each answer took, from 0 to <see cref="ResponseTime.LongestMilliseconds"/>, in any order.</param>
    /// <returns>The histogram, or every time that is out of range, with its place from 1 as the line.</returns>
    public static OneOf<ResponseTimeHistogram, IReadOnlyList<InputProblem>> Create(IEnumerable<decimal> milliseconds)
    {
        ArgumentNullException.ThrowIfNull(milliseconds);
        ResponseTimeCounts counts = new();
        List<InputProblem> problems = [];
        var place = 0L;
        foreach (var time in milliseconds)
        {
            place++;
            if (ResponseTime.DescribeFlaw(time) is { } flaw)
            {
                problems.Add(new("response times", place, ResponseTimeFile.Milliseconds, flaw));
            }
            else
            {
                counts.Add(ToMicroseconds(time), 1);
            }
        }

        return problems.Count > 0 ? problems : counts.ToHistogram();
    }

    /// <summary>The calls of several histograms.</summary>
    /// <param name="histograms">The histograms, in any order.</param>
    /// <returns>The histogram of all: the same as if all calls had been counted in one.</returns>
    public static ResponseTimeHistogram Merge(IEnumerable<ResponseTimeHistogram> histograms)
    {
        ArgumentNullException.ThrowIfNull(histograms);
        ResponseTimeCounts counts = new();
        foreach (var histogram in histograms)
        {
            counts.Add(histogram);
        }

        return counts.ToHistogram();
    }

    /// <summary>The calls of both.</summary>
    /// <param name="left">Some calls.</param>
    /// <param name="right">Others.</param>
    /// <returns>The histogram of all.</returns>
    public static ResponseTimeHistogram operator +(ResponseTimeHistogram left, ResponseTimeHistogram right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Merge([left, right]);
    }

    /// <summary>The least time within which at least some part of the calls was answered.</summary>
    /// <param name="share">The part, above 0 and up to 1: 0.95 for the 95th percentile.</param>
    /// <returns>The milliseconds, less than a thousandth above the true ones; nothing where there are no calls.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0, or above 1.</exception>
    public decimal? Percentile(decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return Calls == 0 ? null : AtRank((long)decimal.Ceiling(share * Calls)).High;
    }

    /// <summary>Computes a measure of response times.</summary>
    /// <param name="measure">The median, the 95th or the 99th percentile of response times.</param>
    /// <param name="options">How sure the interval is; null for the defaults.</param>
    /// <returns>The value with its confidence interval, or that there are too few calls to give one.</returns>
    /// <exception cref="ArgumentException">The measure is not one of response times.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return PercentileMeasure.Of(measure).Compute(this, (options ?? MeasuringOptions.Default).Confidence);
    }

    /// <summary>Tells whether two have the same counts.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they count as many calls in each range.</returns>
    public bool Equals(ResponseTimeHistogram? other) =>
        other is not null && _microseconds.AsSpan().SequenceEqual(other._microseconds) && _calls.AsSpan().SequenceEqual(other._calls);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseTimeHistogram);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_microseconds.Length, Calls);

    /// <summary>How many calls, and within which time half, 95 and 99 of 100 were answered.</summary>
    /// <returns>Such as <c>1200 calls, 50 % within 12.5 ms, 95 % within 80 ms, 99 % within 250.1 ms</c>.</returns>
    public override string ToString() => Calls == 0
        ? "no calls"
        : FormattableString.Invariant($"{Calls} calls, 50 % within {Percentile(0.5m):0.###} ms, 95 % within {Percentile(0.95m):0.###} ms, 99 % within {Percentile(0.99m):0.###} ms");

    /// <summary>Whole microseconds; a part of one counts as one, since an answer within that time is one within the next.</summary>
    internal static uint ToMicroseconds(decimal milliseconds) => (uint)decimal.Ceiling(milliseconds * MicrosecondsOfMillisecond);

    /// <summary>Above and up to which time, in milliseconds, the call at some place was answered, from 1 on, were all ordered from quick to slow.</summary>
    internal (decimal Low, decimal High) AtRank(long rank)
    {
        var place = 0;
        for (var passed = _calls[0]; passed < rank; passed += _calls[place])
        {
            place++;
        }

        var high = _microseconds[place] / MicrosecondsOfMillisecond;
        return (ResponseTimeCounts.EndBefore(_microseconds[place]) / MicrosecondsOfMillisecond, Math.Min(high, ResponseTime.LongestMilliseconds));
    }
}
