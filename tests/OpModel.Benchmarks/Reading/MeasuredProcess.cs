using System.Diagnostics;

namespace OpModel.Benchmarks.Reading;

/// <summary>A program that is run to its end in a process of its own: how long it took with all that belongs to it, and its memory.</summary>
/// <param name="Time">From start to end, as who waits for it sees it.</param>
/// <param name="PeakMemory">The most memory that it held at once, in bytes, looked up 50 times a second.</param>
/// <param name="LastLine">The last line that it wrote.</param>
internal sealed record MeasuredProcess(TimeSpan Time, long PeakMemory, string LastLine)
{
    /// <summary>Runs an assembly of this folder, with garbage collected as in a program of its own.</summary>
    public static MeasuredProcess Run(string assembly, params ReadOnlySpan<string> arguments)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_gcServer"] = "0";
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var lastLine = "";
        process.OutputDataReceived += (_, line) => lastLine = line.Data ?? lastLine;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
        }

        var time = Stopwatch.GetElapsedTime(clock);
        process.WaitForExit();
        return new(time, peak, lastLine);
    }
}
