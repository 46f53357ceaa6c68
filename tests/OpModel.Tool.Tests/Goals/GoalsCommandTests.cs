using System.Text.Json.Nodes;

namespace OpModel.Tool.Goals;

public sealed class GoalsCommandTests : IDisposable
{
    private const string Model = """
        organisation: { name: Acme, currency: EUR, vision: shopping is easy, mission: we make it so }
        teams:
          - { name: Leadership, type: ecosystem-team }
          - { name: Checkout, type: product-team }
        objectives:
          - name: Delight buyers
            owned-by: leadership
            key-results: { text: NPS from 30 to 45, counts: value, measure: net-promoter-score, start: 30, target: 45 }
          - name: Pay in one step
            owned-by: checkout
            serves: delight-buyers
            key-results:
              - { text: fewer customers leave, counts: value, measure: customer-churn, start: 8 %, target: 3 % }
              - Ship the new basket
        """;

    private const string Readings = """
        date,subject,measure,value
        2026-06-30,Leadership,net-promoter-score,39
        2026-05-31,checkout,customer-churn,0.07
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _model;
    private readonly string _readings;

    public GoalsCommandTests() => (_model, _readings) = (_folder.Write("org.yaml", Model), _folder.Write("readings.csv", Readings));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_tells_the_cascade_with_progress_and_what_to_mend()
    {
        var run = await ToolRun.RunAsync("goals", "--model", _model, "--readings", _readings, "--as-of", "2026-06-30");

        Assert.Equal(
            """
            Acme: goals on 2026-06-30
            Vision: shopping is easy
            Mission: we make it so

            Delight buyers (objective of Leadership): 60 %, 20 % below
              * NPS from 30 to 45: 60 %, at 39.0 points on 2026-06-30, from 30.0 points to 45.0 points
              Pay in one step (objective of Checkout): 20 %
                * fewer customers leave: 20 %, at 7.0 % on 2026-05-31, from 8.0 % to 3.0 %
                * Ship the new basket (counts output)

            To mend
              The key result "Ship the new basket" of Pay in one step counts output and not value; say what is better for whom when it is reached.
              The key result "Ship the new basket" of Pay in one step is bound to no measure; state its measure, start and target.

            """.ReplaceLineEndings("\n"),
            run.Out);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public async Task Readings_of_nobody_are_refused()
    {
        var readings = _folder.Write("others.csv", Readings + "\n2026-06-30,Chekout,customer-churn,0.05\n2026-06-30,Acme,NPS,3\n");
        var run = await ToolRun.RunAsync("goals", "--model", _model, "--readings", readings, "--as-of", "2026-06-30");

        Assert.EndsWith(
            $"error: {readings}: Acme has no team, value stream, scorecard, goal, owner of a goal or role \"Chekout\"; did you mean \"Checkout\"?", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task Csv_has_a_line_for_each_key_result()
    {
        var run = await ToolRun.RunAsync("goals", "--model", _model, "--readings", _readings, "--as-of", "2026-06-30", "--team", "Checkout", "--format", "csv");

        Assert.Equal(
            """
            goal,kind,scope,owner,serves,goal_progress,key_result,counts,measure,start,target,current,read_on,progress
            Pay in one step,objective,team,Checkout,Delight buyers,0.2,fewer customers leave,value,customer-churn,0.08,0.03,0.07,2026-05-31,0.2
            Pay in one step,objective,team,Checkout,Delight buyers,0.2,Ship the new basket,output,,,,,,

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public async Task Json_and_markdown_tell_the_same()
    {
        var json = JsonNode.Parse((await ToolRun.RunAsync("goals", "--model", _model, "--readings", _readings, "--as-of", "2026-06-30", "--json")).Out)!;
        Assert.Equal(0.6m, (decimal?)json["goals"]![0]!["progress"]);
        Assert.Equal("delight-buyers", (string?)json["goals"]![1]!["serves"]![0]);
        Assert.Equal(2, json["findings"]!.AsArray().Count);

        var markdown = await ToolRun.RunAsync("goals", "--model", _model, "--readings", _readings, "--as-of", "2026-06-30", "--format", "markdown");
        Assert.Contains("\n- Delight buyers (objective of Leadership): 60 %, 20 % below\n  - NPS from 30 to 45: 60 %", markdown.Out);
    }

    [Fact]
    public async Task Roles_show_how_far_their_criteria_are_and_those_of_a_team_are_told_with_it()
    {
        var model = _folder.Write("roles.yaml", """
            organisation: { name: Acme, currency: EUR }
            roles:
              - { name: Guide, success-criteria: [customer churn from 8 % to 3 %, buyers are heard] }
              - { name: Cook, success-criteria: [uptime from 99 % to 99.9 %] }
            people: [{ name: Ada }, { name: Bo }]
            teams:
              - { name: Checkout, type: product-team, members: { person: Ada, role: Guide } }
              - { name: Kitchen, type: product-team, members: { person: Bo, role: Cook } }
            """);
        var readings = _folder.Write("of-checkout.csv", "date,subject,measure,value\n2026-05-31,checkout,customer-churn,0.07\n");
        string[] asked = ["goals", "--model", model, "--readings", readings, "--as-of", "2026-06-30"];

        var text = await ToolRun.RunAsync(asked);
        Assert.Contains("\n  Guide: 20 %\n    * customer churn from 8 % to 3 %: 20 %, at 7.0 % on 2026-05-31, from 8.0 % to 3.0 %\n    * buyers are heard\n", text.Out);
        Assert.Contains("The criterion \"uptime from 99 % to 99.9 %\" of the role Cook has no value of uptime up to 2026-06-30; record one of \"Cook\" or of \"Kitchen\".", text.Out);

        var json = JsonNode.Parse((await ToolRun.RunAsync([.. asked, "--team", "Checkout", "--json"])).Out)!;
        var role = Assert.Single(json["roles"]!.AsArray())!;
        Assert.Equal(("Guide", 0.2m, "customer-churn"), ((string?)role["role"], (decimal?)role["progress"], (string?)role["criteria"]![0]!["measure"]));
        Assert.Empty(json["findings"]!.AsArray());

        var csv = await ToolRun.RunAsync([.. asked, "--team", "Checkout", "--format", "csv"]);
        Assert.Contains("\nGuide,role,role,Checkout,,0.2,customer churn from 8 % to 3 %,,customer-churn,0.08,0.03,0.07,2026-05-31,0.2\n", csv.Out);
    }

    [Fact]
    public async Task Without_readings_no_progress_is_asked_for()
    {
        var run = await ToolRun.RunAsync("goals", "--model", _model, "--as-of", "2026-06-30");

        Assert.Contains("\nDelight buyers (objective of Leadership)\n", run.Out);
        Assert.DoesNotContain("bound to no measure", run.Out);
    }

    [Fact]
    public async Task Wrong_input_is_told_and_nothing_is_written()
    {
        var misspelt = await ToolRun.RunAsync("goals", "--model", _model, "--team", "Checkuot");
        Assert.Equal((ExitCode.WrongInput, ""), (misspelt.ExitCode, misspelt.Out));
        Assert.Contains("did you mean \"Checkout\"?", misspelt.Error);

        var broken = await ToolRun.RunAsync("goals", "--model", _model, "--readings", _folder.Write("bad.csv", "date,subject,measure,value\n2026-06-30,Checkout,npss,1\n2026-06-31,Checkout,net-promoter-score,1\n"));
        Assert.Equal((ExitCode.WrongInput, ""), (broken.ExitCode, broken.Out));
        Assert.Contains("npss", broken.Error);
        Assert.Contains("2026-06-31", broken.Error);

        var overwriting = await ToolRun.RunAsync("goals", "--model", _model, "--readings", _readings, "--output", _readings);
        Assert.Equal(ExitCode.WrongInput, overwriting.ExitCode);
        Assert.Equal(Readings, await File.ReadAllTextAsync(_readings));
    }

    [Fact]
    public async Task Organisation_without_goals_has_none_to_tell()
    {
        var run = await ToolRun.RunAsync("goals", "--model", _folder.Write("none.yaml", "organisation: { name: Acme, currency: EUR }"), "--as-of", "2026-06-30");

        Assert.Equal((ExitCode.Done, "Acme: goals on 2026-06-30\n\nThere is no goal.\n"), (run.ExitCode, run.Out));
    }
}
