namespace OpModel.PackageTests.Packing;

/// <summary>How a program ended, and all that it printed.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Log)
{
    public IReadOnlyList<string> Lines => Log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The warnings of a build, each once: MSBuild prints them again in its summary.</summary>
    public IReadOnlyList<string> Warnings => [.. Lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Distinct()];

    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"`{Command}` ended with {ExitCode}:\n{Log}");
        return this;
    }

    public CommandResult MustFail()
    {
        Assert.True(ExitCode != 0, $"`{Command}` should have failed:\n{Log}");
        return this;
    }

    public CommandResult MustNotWarn()
    {
        Assert.True(Warnings.Count == 0, $"`{Command}` should have no warning:\n{Log}");
        return this;
    }
}
