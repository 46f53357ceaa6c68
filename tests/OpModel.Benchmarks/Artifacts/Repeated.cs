using System.Globalization;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>Work of little time, done often enough to be timed, with what it allocates.</summary>
/// <param name="What">What does it.</param>
/// <param name="Work">The work.</param>
/// <param name="Times">How often it is done to be timed once; the default is for work of less than a microsecond.</param>
internal sealed record Repeated(string What, Action Work, int Times = 20_000)
{
    private const int Rounds = 15;

    /// <summary>How long as many as are timed take.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>How many bytes one allocates.</summary>
    public double Bytes { get; private set; }

    /// <summary>Measures several kinds of work in turn.</summary>
    public static void Measure(params Repeated[] works)
    {
        foreach (var work in works)
        {
            // Until its code is compiled for speed, which takes 30 calls and a moment in the background.
            for (var warm = 0; warm < 40; warm++)
            {
                work.Repeat(work.Times / 20);
                Thread.Sleep(10);
            }
        }

        var medians = Duration.Medians(Rounds, [.. works.Select(work => (Action)(() => work.Repeat(work.Times)))]);
        for (var index = 0; index < works.Length; index++)
        {
            works[index].Time = medians[index];
            var before = GC.GetAllocatedBytesForCurrentThread();
            works[index].Repeat(works[index].Times);
            works[index].Bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / works[index].Times;
        }
    }

    /// <summary>The figure as a table shows it: <c>0.45 us, 0 B</c>.</summary>
    public override string ToString() => Time >= Times * TimeSpan.FromMilliseconds(0.1)
        ? string.Create(CultureInfo.InvariantCulture, $"{Time.TotalMilliseconds / Times:F2} ms, {Bytes / 1024:N0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Time.TotalMicroseconds / Times:F2} us, {Bytes:N0} B");

    private void Repeat(int times)
    {
        for (var time = 0; time < times; time++)
        {
            Work();
        }
    }
}
