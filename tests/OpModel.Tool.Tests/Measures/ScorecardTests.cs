using System.Text.Json;

namespace OpModel.Tool.Measures;

/// <summary>Scorecards of an organisation, made from files.</summary>
public sealed class ScorecardTests : IDisposable
{
    private const string Organisation = """
        organisation: { name: Acme, currency: EUR }
        value-streams:
          - { name: Buy online, measures: { name: orders a month, family: revenue, watches: no-diversification } }
        teams:
          - name: Checkout
            type: product-team
            aligned-to: Buy online
            provides: payment-page
            measures: { name: NPS, family: customer-satisfaction }
        """;

    private const string Readings = """
        date,subject,measure,value
        2026-09-30,Checkout,velocity,20
        2026-10-31,Checkout,velocity,25
        2026-10-31,Checkout,net-promoter-score,40
        2026-09-30,Buy online,orders a month,900
        2026-10-31,Buy online,orders a month,1200
        2026-10-31,Checkout,uptime,0.9995
        """;

    private const string Deployments = """
        deployed,subject,committed,failed,restored
        2026-09-10T12:00Z,Checkout,2026-09-10T10:00Z,,
        2026-10-05T12:00Z,Checkout,2026-10-05T08:00Z,,
        2026-10-06T12:00Z,Checkout,2026-10-06T11:30Z,yes,2026-10-06T12:45Z
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scorecards_tell_value_trend_target_and_level()
    {
        var run = await Score("--targets", _folder.Write("targets.csv", "subject,measure,target\nCheckout,velocity,30\nBuy online,orders a month,>= 1000\n"));

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Scorecards of Acme, 2026-10 beside 2026-09\n", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"velocity +25\.0 a week +20\.0 a week +\+5\.0 a week +>= 30\.0 a week +better, target missed", run.Out);
        Assert.Matches(@"orders a month +1200 +900 +\+300 +>= 1000 +better, target met", run.Out);
        Assert.Matches(@"lead time for changes +2\.3 hours +2\.0 hours +\+0\.3 hours +worse, elite by DORA 2023", run.Out);
        Assert.Contains("no verdict: it draws on revenue, operational efficiency alone", run.Out, StringComparison.Ordinal);
        Assert.Contains("high cost: unwatched", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_times_of_services_make_percentiles_of_their_team_and_its_value_stream()
    {
        // The service answers within 1 to 95 milliseconds, the rest of the team within 101 to 195; 95 % of all 190 within the 181st: 186.
        var times = string.Concat(Enumerable.Range(1, 95).Select(call => $"2026-10-{1 + (call % 31):00}T12:00Z,payment-page,{call},\n2026-10-01T12:00Z,Checkout,{100 + call},1\n"));

        var run = await Score("--response-times", _folder.Write("times.csv", "time,subject,milliseconds,calls\n" + times), "--format", "csv");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"2026-10,Checkout,product team,platform,response-time-95th-percentile,186\.\d+,milliseconds,[\d.]+,[\d.]+,190,", run.Out);
        Assert.Matches(@"2026-10,Buy online,value stream,platform,response-time-95th-percentile,186\.\d+,milliseconds", run.Out);
        Assert.DoesNotContain("payment-page", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_figure_as_text()
    {
        var run = await Score("--json", "--subject", "checkout");

        var scorecard = JsonDocument.Parse(run.Out).RootElement.GetProperty("scorecards").EnumerateArray().Single();
        var velocity = scorecard.GetProperty("measures").EnumerateArray().Single(measure => measure.GetProperty("measure").GetString() == "velocity");
        Assert.Equal("mixed", scorecard.GetProperty("verdict").GetString());
        Assert.Equal(("25", "5", "better"), (velocity.GetProperty("value").GetString(), velocity.GetProperty("change").GetString(), velocity.GetProperty("trend").GetString()));
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_measure()
    {
        var run = await Score("--format", "csv", "--subject", "Buy online");

        Assert.Contains("2026-10,Buy online,value stream,revenue,orders-a-month,1200,number,,,,900,300,rising,,,,\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_goes_to_a_file_as_a_whole()
    {
        var run = await Score("--format", "markdown", "--output", _folder["scorecards.md"]);

        Assert.Equal((ExitCode.Findings, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Contains("## Checkout (product team)", await File.ReadAllTextAsync(_folder["scorecards.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        _folder.Write("events.csv", "date,subject,user\n2026-10-32,Checkout,1\n");
        _folder.Write("answers.csv", "date,subject,survey,score\n2026-10-01,Checkout,NPS,12\n");

        var run = await Score("--events", _folder["events.csv"], "--answers", _folder["answers.csv"], "--incidents", _folder["none.csv"], "--response-times", _folder.Write("times.csv", "time,subject,milliseconds\n2026-10-01T12:00Z,Checkout,-1\n"));

        Assert.Equal((ExitCode.WrongInput, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            [
                $"error: {_folder["answers.csv"]}, line 2, column score: 12 is no answer of net-promoter; write a whole number from 0 to 10.",
                $"error: {_folder["events.csv"]}, line 2, column date: \"2026-10-32\" is not a date; write it as 2026-10-17.",
                $"error: {_folder["none.csv"]}: there is no such file; check the path.",
                $"error: {_folder["times.csv"]}, line 2, column milliseconds: an answer cannot take -1 milliseconds; write 0 or more.",
            ],
            Lines(run.Error));
    }

    [Fact]
    public async Task A_result_never_overwrites_what_it_is_made_from()
    {
        var run = await Score("--output", _folder["readings.csv"]);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("--output would overwrite an input", run.Error, StringComparison.Ordinal);
        Assert.Equal(Readings, await File.ReadAllTextAsync(_folder["readings.csv"]));
    }

    [Fact]
    public async Task A_period_that_is_none_is_told()
    {
        var run = await ToolRun.RunAsync("scorecard", "--model", _folder.Write("acme.yaml", Organisation), "--period", "October");

        Assert.Equal("error: --period: \"October\" is no period; write 2026-10, 2026-Q4, 2026 or 2026-10-01/2026-10-14. A fiscal period needs --policy, a policy with a fiscal-calendar.", Lines(run.Error).Single());
    }

    [Theory]
    [InlineData("{ start-month: october }", "FY2027-P01", "FY2027-P01 beside FY2026-P12", "20.0 a week")]
    [InlineData("{ weeks: 4-4-5, year-end: { last: saturday, month: september } }", "FY2027-P02", "FY2027-P02 beside FY2027-P01", "")]
    [InlineData("{ start-month: october }", "FY2027", "FY2027 beside FY2026", "20.0 a week")]
    public async Task Periods_of_the_fiscal_calendar_of_a_policy_are_windows(string calendar, string period, string title, string before)
    {
        var run = await Score("--period", period, "--policy", _folder.Write("policy.yaml", $"fiscal-calendar: {calendar}\n"));

        // In weeks, the first period of 2027 is from 27 September to 24 October 2026, and the second has its reading on 31 October.
        Assert.StartsWith($"Scorecards of Acme, {title}\n", run.Out, StringComparison.Ordinal);
        Assert.Matches($@"velocity +25\.0 a week +{(before.Length > 0 ? before : "20.0 a week")}", run.Out);
    }

    [Fact]
    public async Task A_fiscal_period_that_the_policy_does_not_have_is_told()
    {
        var run = await Score("--period", "FY2027-P13", "--policy", _folder.Write("policy.yaml", "fiscal-calendar: { start-month: october }\n"));

        Assert.Equal(
            "error: --period: \"FY2027-P13\" is no period; write 2026-10, 2026-Q4, 2026 or 2026-10-01/2026-10-14, or a fiscal period such as FY2027-P01 or FY2027.", Lines(run.Error).Single());
    }

    [Fact]
    public async Task A_policy_that_cannot_be_read_is_the_only_problem_of_its_period()
    {
        var run = await Score("--period", "FY2027-P01", "--policy", _folder.Write("policy.yaml", "fiscal-calendar: { start-month: 13 }\n"));

        Assert.Contains("start-month is \"13\"; write a number from 1 to 12", Lines(run.Error).Single(), StringComparison.Ordinal);
    }

    // One of two changes failed: in 2021, above 30 % is low; a lead time of 2.25 hours is within a day, elite in 2023 and high in 2021.
    [Theory]
    [InlineData("2021", "high by DORA 2021")]
    [InlineData("2023", "elite by DORA 2023")]
    public async Task Levels_are_of_the_report_that_is_asked_for(string year, string level)
    {
        var run = await Score("--dora", year);

        Assert.Matches($"lead time for changes .*{level}", run.Out);
    }

    [Fact]
    public async Task Help_names_the_report_that_is_taken_where_none_is_asked_for() => Assert.Contains(
        "2021 or 2023. [default: 2023]\n", (await ToolRun.RunAsync("scorecard", "--help")).Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_of_which_no_levels_are_known_is_refused()
    {
        var run = await Score("--dora", "2022");

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("--dora is \"2022\"; write 2021 or 2023, the years whose levels are known.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_measured_is_a_finding()
    {
        var model = _folder.Write("acme.yaml", "organisation: { name: Acme, currency: EUR }\nteams:\n  - { name: Checkout, type: product-team }\n");

        var run = await ToolRun.RunAsync("scorecard", "--model", model, "--period", "2026-10");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains("Nothing is measured", run.Out, StringComparison.Ordinal);
    }

    private Task<ToolRun> Score(params string[] options) => ToolRun.RunAsync(
        [
            "scorecard",
            "--model", _folder.Write("acme.yaml", Organisation),
            .. options.Contains("--period") ? Array.Empty<string>() : ["--period", "2026-10"],
            "--readings", _folder.Write("readings.csv", Readings),
            "--deployments", _folder.Write("deployments.csv", Deployments),
            .. options,
        ]);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
