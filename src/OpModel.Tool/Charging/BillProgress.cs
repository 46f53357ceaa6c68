using Spectre.Console;

namespace OpModel.Tool.Charging;

/// <summary>Shows on a terminal how far the reading of a long bill has come; in a pipe, and for a short bill, nothing.</summary>
internal static class BillProgress
{
    private const long LeastLength = 8 * 1024 * 1024;

    /// <summary>Runs the reading with a progress to report to, or with none.</summary>
    public static T Show<T>(ToolConsole console, string path, Func<IProgress<ReadingProgress>?, T> read)
    {
        var file = new FileInfo(path);
        if (!console.ShowsProgress || !file.Exists || file.Length < LeastLength)
        {
            return read(null);
        }

        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) })
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask($"Reading {Markup.Escape(file.Name)}", maxValue: file.Length);
                return read(new Reporter(task));
            });
    }

    private sealed class Reporter(ProgressTask task) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => task.Value = value.Bytes;
    }
}
