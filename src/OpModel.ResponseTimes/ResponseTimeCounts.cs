using HdrHistogram;

namespace OpModel.ResponseTimes;

/// <summary>Counts calls by their times, in an HDR histogram with room for all of its ranges. Not safe to share between threads.</summary>
internal sealed class ResponseTimeCounts
{
    private const int SignificantDigits = 3;
    private const long LongestMicroseconds = (long)ResponseTime.LongestMilliseconds * 1_000;

    // Asked for its ranges alone, which are those of all.
    private static readonly LongHistogram Empty = new(1, LongestMicroseconds, SignificantDigits);

    private readonly LongHistogram _histogram = new(1, LongestMicroseconds, SignificantDigits);

    /// <summary>The end of the range before the one in which a time is counted: what is counted there took longer.</summary>
    public static uint EndBefore(uint microseconds) => (uint)Math.Max(0, Empty.LowestEquivalentValue(microseconds) - 1);

    public void Add(uint microseconds, long calls) => _histogram.RecordValueWithCount(microseconds, calls);

    public void Add(ResponseTimeHistogram histogram)
    {
        foreach (var (microseconds, calls) in histogram.Ranges)
        {
            Add(microseconds, calls);
        }
    }

    public void Clear() => _histogram.Reset();

    public ResponseTimeHistogram ToHistogram()
    {
        List<uint> microseconds = [];
        List<long> calls = [];
        foreach (var range in _histogram.RecordedValues())
        {
            microseconds.Add((uint)range.ValueIteratedTo);
            calls.Add(range.CountAddedInThisIterationStep);
        }

        return new([.. microseconds], [.. calls]);
    }
}
