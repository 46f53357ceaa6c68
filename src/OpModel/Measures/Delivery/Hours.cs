using NodaTime;
using OneOf;

namespace OpModel.Measures;

/// <summary>Durations as exact hours.</summary>
internal static class Hours
{
    public static decimal Of(Duration duration) => (decimal)duration.ToBigIntegerNanoseconds() / NodaConstants.NanosecondsPerHour;

    /// <summary>The median of some durations, in hours.</summary>
    /// <param name="durations">The durations, in any order.</param>
    /// <param name="nothing">What is said where there are none.</param>
    public static OneOf<MeasuredValue, NotEnoughData> MedianOf(IEnumerable<Duration> durations, string nothing)
    {
        List<decimal> hours = [.. durations.Select(Of)];
        return hours.Count == 0
            ? new NotEnoughData(NotEnoughReason.NothingRecorded, nothing)
            : new MeasuredValue { Value = Medians.Of(hours), SampleSize = hours.Count };
    }
}
