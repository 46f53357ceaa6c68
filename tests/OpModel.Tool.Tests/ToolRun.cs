namespace OpModel.Tool;

/// <summary>A run of the tool inside the test: what it ended with and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    public static async Task<ToolRun> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await OpModelCommand.RunAsync(args, new ToolConsole(output, error, ShowsProgress: false));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
