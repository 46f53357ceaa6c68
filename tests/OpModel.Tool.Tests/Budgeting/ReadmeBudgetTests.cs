namespace OpModel.Tool.Budgeting;

/// <summary>What the readme shows of <c>opmodel budget</c>, held to what it prints of the sample company.</summary>
public sealed class ReadmeBudgetTests
{
    [Fact]
    public async Task Budget_prints_the_lines_that_the_readme_shows()
    {
        var run = await ToolRun.RunAsync(
            ["budget", "--model", Path.Combine(AppContext.BaseDirectory, "Company.dll"), "--plan", Repository.File("samples", "Company", "Year", "budget.yaml")]);

        var printed = run.Out.ReplaceLineEndings("\n").Split('\n');
        var next = 0;
        foreach (var line in Shown())
        {
            next = Array.IndexOf(printed, line, next) + 1;
            Assert.True(next > 0, $"The readme shows this line, and opmodel budget does not print it there:\n{line}");
        }

        Assert.True(next > 0, "The readme does not show what opmodel budget prints.");
    }

    /// <summary>The block behind the one with the command; three dots stand for lines that are left out.</summary>
    private static IEnumerable<string> Shown() => File.ReadLines(Repository.File("README.md"))
        .SkipWhile(line => !line.StartsWith("opmodel budget ", StringComparison.Ordinal))
        .SkipWhile(line => line != "```").Skip(1)
        .SkipWhile(line => line != "```").Skip(1)
        .TakeWhile(line => line != "```")
        .Where(line => line != "...");
}
