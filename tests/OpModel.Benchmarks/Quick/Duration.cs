using System.Diagnostics;
using System.Globalization;

namespace OpModel.Benchmarks.Quick;

/// <summary>Times of repeated work, and how they are told.</summary>
internal static class Duration
{
    /// <summary>Does several kinds of work in turn, round by round, so that what slows the machine slows all of them.</summary>
    /// <param name="rounds">How many rounds count; one more comes first, in which code is compiled and pages are touched.</param>
    /// <param name="works">The kinds of work.</param>
    /// <returns>The median time of each.</returns>
    public static TimeSpan[] Medians(int rounds, params ReadOnlySpan<Action> works)
    {
        var times = new TimeSpan[works.Length][];
        for (var work = 0; work < works.Length; work++)
        {
            times[work] = new TimeSpan[rounds];
            works[work]();
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                works[work]();
                times[work][round] = Stopwatch.GetElapsedTime(start);
            }
        }

        return Array.ConvertAll(times, Median);
    }

    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    public static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N1} ms");

    /// <summary>How many times faster ours is; where it is slower, how many times the time it takes.</summary>
    public static string TimesFaster(TimeSpan ours, TimeSpan theirs) =>
        ours > theirs ? TimesTheTime(ours, theirs) : string.Create(CultureInfo.InvariantCulture, $"{theirs / ours:F1} times faster");

    public static string TimesTheTime(TimeSpan ours, TimeSpan theirs) =>
        string.Create(CultureInfo.InvariantCulture, $"{ours / theirs:F2} times the time");
}
