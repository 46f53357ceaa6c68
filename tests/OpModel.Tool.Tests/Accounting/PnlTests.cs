using System.Globalization;
using System.Text.Json;

namespace OpModel.Tool.Accounting;

/// <summary><c>opmodel pnl</c> on the year of the sample company.</summary>
public sealed class PnlTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Year_reconciles_from_cost_centres_to_value_streams()
    {
        var json = JsonDocument.Parse((await Year("2026-01-01/2026-12-31", "--json")).Out).RootElement;

        var spent = Amount(json, "spent");
        Assert.Equal(12, json.GetProperty("periods").GetArrayLength());
        Assert.Equal(SpentInFile(), spent);
        Assert.Equal(spent, Sum(json, "valueStreams", "cost") + Amount(json.GetProperty("outside"), "cost"));
        Assert.Equal(spent, Sum(json, "costCentres", "spent"));
        Assert.Equal(Sum(json, "costCentres", "chargedIn"), Sum(json, "costCentres", "chargedOn"));
        Assert.Equal(Amount(json, "revenue") - spent, Amount(json, "profit"));
    }

    [Fact]
    public async Task Rows_of_csv_add_up_to_the_profit()
    {
        var run = await Year("2026-03", "--format", "csv");

        var rows = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToList();
        var profit = rows.Sum(row => decimal.Parse(row[4], CultureInfo.InvariantCulture) * (row[1] == "revenue" ? 1 : -1));
        var json = JsonDocument.Parse((await Year("2026-03", "--json")).Out).RootElement;
        Assert.Equal(Amount(json, "profit"), profit);
    }

    [Fact]
    public async Task Plan_and_forecast_are_told_beside_the_accounts()
    {
        var run = await Year(
            "2026-01-01/2026-09-30", "--planned-revenue", Sample("planned-revenue.csv"), "--forecast-until", "2026-12", "--last-year", Sample("revenue-2025.csv"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Revenue against plan: Host guests", run.Out, StringComparison.Ordinal);
        Assert.Contains("Plan and book a trip, last year's season", run.Out, StringComparison.Ordinal);
        Assert.Contains("sign-in of Identity", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_has_the_tables_of_the_text()
    {
        var (text, page) = (await Year("2026-03"), await Year("2026-03", "--format", "markdown"));

        Assert.StartsWith("# Tern Travel: profit and loss by value stream for 2026-03, in EUR", page.Out, StringComparison.Ordinal);
        Assert.Equal(text.Out.Split('\n').Count(line => line.StartsWith("Internal market", StringComparison.Ordinal)), page.Out.Split("## Internal market").Length - 1);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_and_nothing_is_written()
    {
        var revenue = _folder.Write("revenue.csv", "date,value-stream,product,quantity,amount,currency\n2026-03-01,Plan and book a tripp,x,1,1,EUR\n");
        var output = _folder["pnl.txt"];
        var run = await Run("2026-03", revenue, "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"error: {revenue}, line 2, column value-stream: there is no value stream \"Plan and book a tripp\" in Tern Travel; did you mean \"Plan and book a trip\"?\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.False(File.Exists(output));
    }

    [Theory]
    [InlineData("--last-year needs --forecast-until", "--last-year", "x.csv")]
    [InlineData("\"soon\" is no month; write one as 2026-12.", "--forecast-until", "soon")]
    [InlineData("2026-02 is not after 2026-03; name a month to come.", "--forecast-until", "2026-02")]
    [InlineData("there is no such file; check the path.", "--stream-shares", "nowhere.csv")]
    [InlineData("--output would overwrite an input", "--output", "@revenue")]
    public async Task Options_that_cannot_be_followed_are_told(string said, string option, string value)
    {
        var run = await Year("2026-03", option, value == "@revenue" ? Sample("revenue.csv") : value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Year(string period, params string[] more) => Run(period, Sample("revenue.csv"), more);

    private static Task<ToolRun> Run(string period, string revenue, params string[] more) => ToolRun.RunAsync(
    [
        "pnl", "--model", Path.Combine(AppContext.BaseDirectory, "Company.dll"), "--costs", Sample("costs.csv"), "--usage", Sample("usage.csv"), "--policy", Sample("policy.yaml"),
        "--revenue", revenue, "--period", period, .. more,
    ]);

    private static string Sample(string file) => Repository.File("samples", "Company", "Year", file);

    private static decimal SpentInFile() => File.ReadLines(Sample("costs.csv")).Skip(1).Sum(line => decimal.Parse(line.Split(',')[2], CultureInfo.InvariantCulture));

    private static decimal Sum(JsonElement json, string list, string property) => json.GetProperty(list).EnumerateArray().Sum(each => Amount(each, property));

    private static decimal Amount(JsonElement json, string property) => decimal.Parse(json.GetProperty(property).GetString()!, CultureInfo.InvariantCulture);
}
