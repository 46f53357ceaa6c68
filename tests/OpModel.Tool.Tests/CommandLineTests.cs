namespace OpModel.Tool;

public sealed class CommandLineTests
{
    [Fact]
    public async Task The_help_of_the_tool_names_its_commands()
    {
        var run = await ToolRun.RunAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("chargeback", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_chargeback_can_be_learnt_from()
    {
        var run = await ToolRun.RunAsync("chargeback", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("opmodel chargeback --costs bill.csv --rules rules.yaml", run.Out, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_in_the_help_can_be_copied()
    {
        var help = (await ToolRun.RunAsync("chargeback", "--help")).Out.ReplaceLineEndings("\n");
        var from = help.IndexOf("  organisation:", StringComparison.Ordinal);
        var rules = help[from..help.IndexOf("\n\n", from, StringComparison.Ordinal)];

        Assert.Equal("Acme", Rules.RulesFileReader.Read(rules, "rules.yaml").AsT0.Organization);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        var run = await ToolRun.RunAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }

    [Theory]
    [InlineData("", "opmodel: Required command was not provided.\nTry: opmodel --help\n")]
    [InlineData("chargback", "opmodel: there is no command \"chargback\"; did you mean \"chargeback\"?\nTry: opmodel --help\n")]
    [InlineData("chargeback --costs b.csv", "opmodel: Option '--rules' is required.\nTry: opmodel chargeback --help\n")]
    [InlineData("chargeback -c b -r r --foo", "opmodel: Unrecognized command or argument '--foo'.\nTry: opmodel chargeback --help\n")]
    [InlineData(
        "chargeback -c b -r r --period October",
        "opmodel: --period October: write a month as YYYY-MM, such as 2026-10.\nTry: opmodel chargeback --help\n")]
    [InlineData(
        "chargeback -c b -r r --decimals 40",
        "opmodel: --decimals 40: write a number from 0 to 28.\nTry: opmodel chargeback --help\n")]
    [InlineData(
        "chargeback -c b -r r --json --format csv",
        "opmodel: --json and --format csv contradict each other; give one of them.\nTry: opmodel chargeback --help\n")]
    [InlineData(
        "chargeback -c b -r r --exact --decimals 4",
        "opmodel: --exact and --decimals contradict each other; give one of them.\nTry: opmodel chargeback --help\n")]
    public async Task A_wrong_command_line_is_told_and_ends_with_2(string line, string error)
    {
        var run = await ToolRun.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, "", error), (run.ExitCode, run.Out, run.Error.ReplaceLineEndings("\n")));
    }
}
