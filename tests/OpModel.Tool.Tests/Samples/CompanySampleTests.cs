namespace OpModel.Tool.Samples;

/// <summary>What is shown of the sample company is what the tool says of it.</summary>
public sealed class CompanySampleTests
{
    [Theory]
    [InlineData("opmodel scorecard --model ../bin")]
    [InlineData("opmodel goals --model bin")]
    public async Task The_readme_shows_what_its_command_prints(string command)
    {
        var (arguments, shown) = ReadmeExample(command);

        var run = await ToolRun.RunAsync(arguments);

        Assert.Equal("", run.Error);
        Assert.NotEmpty(shown);
        string[] printed = [.. run.Out.Split('\n').Select(line => line.Trim())];
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    [Fact]
    public async Task The_page_of_scorecards_is_what_the_command_writes()
    {
        var run = await ToolRun.RunAsync(
            "scorecard", "--model", Model, "--period", "2026-Q4", "--readings", Measures("readings.csv"), Repository.File("samples", "Company", "Year", "goal-readings.csv"),
            "--answers", Measures("answers.csv"), "--events", Measures("events.csv"), "--deployments", Measures("deployments.csv"), "--incidents", Measures("incidents.csv"),
            "--work", Measures("work.csv"), "--response-times", Measures("response-times.csv"), "--targets", Measures("targets.csv"), "--format", "markdown");

        Assert.Equal("", run.Error);
        Assert.Equal(await File.ReadAllTextAsync(Measures("scorecards.md")), run.Out);
    }

    private static string Model => Path.Combine(AppContext.BaseDirectory, "Company.dll");

    private static string Measures(string file) => Repository.File("samples", "Company", "Measures", file);

    /// <summary>A command of the readme, with its files where they are, and the lines that the next block shows of what it prints.</summary>
    private static (string[] Arguments, IReadOnlyList<string> Shown) ReadmeExample(string beginning)
    {
        const string Fence = "```";
        var readme = File.ReadAllLines(Repository.File("README.md"));
        var place = Array.FindIndex(readme, line => line.StartsWith(beginning, StringComparison.Ordinal));
        string[] folder = [.. Array.FindLast(readme[..place], line => line.StartsWith("cd samples", StringComparison.Ordinal))!["cd ".Length..].Split('/')];
        string[] arguments =
        [
            .. readme[place].Split(' ').Skip(1).Select(word =>
                word.EndsWith(".dll", StringComparison.Ordinal) ? Model
                : word.EndsWith(".csv", StringComparison.Ordinal) ? Repository.File([.. folder, .. word.Split('/')])
                : word),
        ];
        var fences = Enumerable.Range(place, readme.Length - place).Where(line => readme[line] == Fence).Take(3).ToList();
        return (arguments, [.. readme[(fences[1] + 1)..fences[2]].Select(line => line.Trim())]);
    }
}
