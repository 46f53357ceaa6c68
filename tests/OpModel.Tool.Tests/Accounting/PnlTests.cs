using System.Globalization;
using System.Text.Json;

namespace OpModel.Tool.Accounting;

/// <summary><c>opmodel pnl</c> on the year of the sample company.</summary>
public sealed class PnlTests : IDisposable
{
    private static readonly string[] CostPlan =
    [
        "--planned-costs", Sample("planned-costs.csv"), "--planned-usage", Sample("planned-usage.csv"), "--planned-revenue", Sample("planned-revenue.csv"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Year_reconciles_from_cost_centres_to_value_streams()
    {
        var json = JsonDocument.Parse((await Year("2026-01-01/2026-12-31", "--json")).Out).RootElement;

        var spent = Amount(json, "spent");
        Assert.Equal(12, json.GetProperty("periods").GetArrayLength());
        Assert.Equal(SumOfFile("costs.csv"), spent);
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
        Assert.Contains("Forecast of cost for 2026-12", run.Out, StringComparison.Ordinal);
        Assert.Contains("Plan and book a trip, last year's season", run.Out, StringComparison.Ordinal);
        Assert.Contains("sign-in of Identity", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Season_is_forecast_for_no_month_of_which_the_year_before_is_not_known()
    {
        var run = await Year("2026-01-01/2026-12-31", "--forecast-until", "2027-03", "--last-year", Sample("revenue-2025.csv"));

        Assert.Matches("Host guests, last year's season +12 months of the year before are known, and 15 are needed; give all of them.", run.Out);
    }

    [Fact]
    public async Task Records_of_other_days_are_told_whatever_they_are_of()
    {
        var march = await Year("2026-03");
        var all = await Year("2026-01-01/2026-12-31");

        // Each month of the sample has 23 lines of cost and 29 of usage.
        Assert.Contains("253 records of cost are of other days and left out.\n319 records of usage are of other days and left out.\n", march.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("left out", all.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_that_is_no_text_sends_no_control_character_to_the_terminal()
    {
        var run = await Run("2026-03", _folder.Write("revenue.csv", "date,va\u001b[31mlue-stream,product,quantity,amount,currency\n"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("va\uFFFD[31mlue-stream", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_of_cost_reconciles_to_the_cent_and_its_differences_add_up()
    {
        var run = await Year("2026-01-01/2026-12-31", [.. CostPlan, "--json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var json = JsonDocument.Parse(run.Out).RootElement;
        var plan = json.GetProperty("plan");
        Assert.Equal(SumOfFile("planned-costs.csv"), Amount(plan.GetProperty("cost"), "planned"));
        Assert.Equal(Amount(json, "spent"), Amount(plan.GetProperty("cost"), "actual"));
        Assert.Equal(Amount(json, "profit"), Amount(plan.GetProperty("profit"), "actual"));
        Assert.Equal(SumOfFile("planned-revenue.csv", column: 4) - SumOfFile("planned-costs.csv"), Amount(plan.GetProperty("profit"), "planned"));
        foreach (var figure in new[] { "planned", "actual", "difference" })
        {
            var streams = plan.GetProperty("valueStreams").EnumerateArray().Sum(stream => Amount(stream.GetProperty("cost"), figure));
            Assert.Equal(Amount(plan.GetProperty("cost"), figure), streams + Amount(plan.GetProperty("outside").GetProperty("cost"), figure));
            Assert.Equal(Amount(plan.GetProperty("cost"), figure), plan.GetProperty("costCentres").EnumerateArray().Sum(centre => Amount(centre.GetProperty("cost"), figure)));
        }

        Assert.Equal(12, plan.GetProperty("valueStreams")[0].GetProperty("months").GetArrayLength());
        var split = plan.GetProperty("valueStreams").EnumerateArray().SelectMany(stream => stream.GetProperty("costs").EnumerateArray()).Where(line => line.TryGetProperty("price", out _)).ToList();
        Assert.NotEmpty(split);
        Assert.All(split, line => Assert.Equal(Amount(line.GetProperty("cost"), "difference"), Amount(line, "price") + Amount(line, "volume") + Amount(line, "mix")));
    }

    [Fact]
    public async Task Rows_of_csv_against_plan_add_up_to_both_profits()
    {
        var run = await Year("2026-03", [.. CostPlan, "--format", "csv"]);

        var rows = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        Assert.Equal("value-stream,kind,name,quantity,amount,currency,reason,planned-quantity,planned,difference,effect,price,volume,mix", string.Join(',', rows[0]));
        var profit = JsonDocument.Parse((await Year("2026-03", [.. CostPlan, "--json"])).Out).RootElement.GetProperty("plan").GetProperty("profit");
        Assert.Equal(Amount(profit, "actual"), SumOf(4));
        Assert.Equal(Amount(profit, "planned"), SumOf(8));
        Assert.Equal(Amount(profit, "difference"), SumOf(9));

        decimal SumOf(int column) => rows.Skip(1).Sum(row => decimal.Parse(row[column], CultureInfo.InvariantCulture) * (row[1] == "revenue" ? 1 : -1));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task Plan_of_cost_says_what_is_favourable_and_what_is_not_split(string format)
    {
        var planned = await Year("2026-03", [.. CostPlan, "--format", format]);
        var withoutUse = await Year("2026-03", "--planned-costs", Sample("planned-costs.csv"), "--format", format);

        Assert.All(
            ["Cost against plan", "Profit against plan", "Cost against plan: Host guests", "Cost centres against plan", "favourable", "adverse, spending"],
            said => Assert.Contains(said, planned.Out, StringComparison.Ordinal));
        Assert.Contains("No use is planned, so that planned cost is charged by what was used", withoutUse.Out, StringComparison.Ordinal);
        Assert.Contains("253 records of the plan are of other days and left out.", withoutUse.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Profit against plan", withoutUse.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_plan_of_cost_is_told_with_its_place_and_once()
    {
        var costs = _folder.Write("planned.csv", "date,provider,amount,currency\n2026-01-31,Bookin,5,EUR\n2026-02-28,Care,5,USD\n");
        var run = await Year("2026-01-01/2026-03-31", "--planned-costs", costs);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                $"error: {costs}, line 2, column provider: \"Bookin\" is neither a team nor a value stream of Tern Travel; did you mean \"booking\"? A cost that teams share needs a pool of that name in the policy; the cost of a person, the person's id or name.",
                $"error: {costs}, line 3, column currency: there is no rate from USD to EUR for 2026-02; add one whose days hold all from 2026-02-01 to 2026-02-28.",
            ],
            run.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
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
    [InlineData("--planned-usage needs --planned-costs", "--planned-usage", "x.csv")]
    [InlineData("there is no such file; check the path.", "--planned-costs", "nowhere.csv")]
    [InlineData("no cost is planned for a day of 2026-03; give planned costs of these days.", "--planned-costs", "@other-year")]
    [InlineData("\"soon\" is no month; write one as 2026-12.", "--forecast-until", "soon")]
    [InlineData("2026-02 is not after 2026-03; name a month to come.", "--forecast-until", "2026-02")]
    [InlineData("there is no such file; check the path.", "--stream-shares", "nowhere.csv")]
    [InlineData("--output would overwrite an input", "--output", "@revenue")]
    public async Task Options_that_cannot_be_followed_are_told(string said, string option, string value)
    {
        var run = await Year("2026-03", option, value switch
        {
            "@revenue" => Sample("revenue.csv"),
            "@other-year" => _folder.Write("other-year.csv", "date,provider,amount,currency\n2025-03-31,Care,5,EUR\n"),
            _ => value,
        });

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

    private static decimal SumOfFile(string file, int column = 2) => File.ReadLines(Sample(file)).Skip(1).Sum(line => decimal.Parse(line.Split(',')[column], CultureInfo.InvariantCulture));

    private static decimal Sum(JsonElement json, string list, string property) => json.GetProperty(list).EnumerateArray().Sum(each => Amount(each, property));

    private static decimal Amount(JsonElement json, string property) => decimal.Parse(json.GetProperty(property).GetString()!, CultureInfo.InvariantCulture);
}
