using System.Text.Json;

namespace OpModel.Tool.Budgeting;

/// <summary>The command <c>opmodel budget</c>, from files to results.</summary>
public sealed class BudgetCommandTests : IDisposable
{
    private const string Organisation = """
        organisation: { name: Acme, currency: EUR }
        teams:
          - { name: Leadership, type: ecosystem-team }
          - { name: Checkout, type: product-team, funded-by: { source: product-budget, amount: 300 EUR } }
          - { name: Search, type: product-team, funded-by: { source: product-budget, share: 25 % } }
          - { name: Sales, type: department }
        budgets: [{ name: Product budget, amount: 1000 EUR }]
        """;

    private const string Plan = """
        period: 2026
        envelopes:
          - name: Products
            amount: 1000.00 EUR
            reserve: 5 %
            lines:
              - { team: Checkout, weight: 2, cap: 600 EUR }
              - { team: Search, weight: 1 }
          - name: Products
            from: 2026-07-01
            amount: 900.00 EUR
            reserve: 5 %
            lines:
              - { team: Search, weight: 1 }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_is_allocated_as_text_with_the_reason_of_each_figure()
    {
        var run = await Budget(Plan, "--as-of", "2026-06-30");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Acme: budget for 2026 as of 2026-06-30, in EUR

            Products, allocated by Leadership   ask   floor      cap   allocated
              Checkout                                        600.00      600.00   2 points would be 700.00 EUR, held at its cap of 600.00 EUR
              Search                                                      350.00   1 of 1 point of 350.00 EUR that lines at their bounds leave
              ------------------------------------------------------------------
              Reserve                                                      50.00   5 % of 1,000.00 EUR
              Total                                                     1,000.00

            Teams         allocated
              Checkout       600.00
              Search         350.00
              ---------------------
              Allocated      950.00
              Reserve         50.00
              Total        1,000.00

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public async Task Tranches_are_released_by_what_was_measured_up_to_the_day()
    {
        const string Tranched = """
            period: 2026
            envelopes:
              - name: Products
                amount: 900.00 EUR
                lines:
                  - { team: Checkout, weight: 2, tranches: [{ share: 50 % }, { name: growth, when: NPS >= 30 }] }
                  - { team: Search, weight: 1, tranches: [{ share: 10 % }, { after: growth, from: 2026-06-01 }] }
            """;
        string[] readings = ["--readings", _folder.Write("readings.csv", "date,subject,measure,value\n2026-03-31,Checkout,NPS,28\n2026-05-31,Checkout,NPS,33\n")];

        Assert.Contains(
            """
            Released as of 2026-05-30   tranche   released   held back   released on
              Checkout of Products            1     300.00                2026-01-01   from the beginning
              Checkout of Products       growth                 300.00                 net-promoter-score of Checkout is 28.0 points on 2026-03-31, and has to be at least 30.0 points
              Search of Products              1      30.00                2026-01-01   from the beginning
              Search of Products              2                 270.00                 not before 2026-06-01
              ----------------------------------------------------------------------
              Teams                                 330.00      570.00

            """.ReplaceLineEndings("\n"),
            (await Budget(Tranched, [.. readings, "--as-of", "2026-05-30"])).Out,
            StringComparison.Ordinal);
        Assert.Contains(
            ",300.00,EUR,1 of 3 points of 900.00 EUR,300.00,0.00,\"1 30.00 released on 2026-01-01: from the beginning; 2 270.00 released on 2026-06-01: from 2026-06-01, after growth of Checkout\"",
            (await Budget(Tranched, [.. readings, "--format", "csv"])).Out,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"Nope\"; write one of ",
            (await Budget(Tranched, "--readings", _folder.Write("others.csv", "date,subject,measure,value\n2026-03-31,Nope,NPS,28\n"))).Error,
            StringComparison.Ordinal);
        var json = JsonDocument.Parse((await Budget(Tranched, "--json")).Out).RootElement;
        Assert.Equal(("330.00", "570.00"), (json.GetProperty("released").GetString(), json.GetProperty("heldBack").GetString()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("envelopes")[0].GetProperty("lines")[0].GetProperty("tranches")[1].GetProperty("releasedOn").ValueKind);
    }

    [Fact]
    public async Task A_plan_is_compared_with_itself_on_an_earlier_day()
    {
        var run = await Budget(Plan, "--compare-as-of", "2026-06-30", "--format", "csv");

        Assert.Equal(
            """
            period,envelope,kind,recipient,priority,ask,floor,cap,allocated,currency,why,before
            2026,Products,team,Search,1,,,,855.00,EUR,1 of 1 point of 855.00 EUR,350.00
            2026,Products,reserve,,,,,,45.00,EUR,,50.00
            2026,Products,team,Checkout,1,,,600.00,0.00,EUR,ended,600.00

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public async Task Json_has_amounts_as_texts_and_what_changed()
    {
        var other = _folder.Write("other.yaml", "{ period: 2025, envelopes: [{ name: Products, amount: 800 EUR, lines: [{ team: Search, weight: 1 }] }] }");
        var json = JsonDocument.Parse((await Budget(Plan, "--json", "--compare", other)).Out).RootElement;

        Assert.Equal("900.00", json.GetProperty("total").GetString());
        var line = json.GetProperty("envelopes")[0].GetProperty("lines")[0];
        Assert.Equal(("855.00", "855", "weight"), (line.GetProperty("allocated").GetString(), line.GetProperty("exact").GetString(), line.GetProperty("method").GetString()));
        Assert.Equal("55.00", json.GetProperty("changes")[0].GetProperty("difference").GetString());
    }

    [Fact]
    public async Task Markdown_has_the_tables()
    {
        var run = await Budget(Plan, "--format", "markdown");

        Assert.StartsWith("# Acme: budget for 2026 as of 2026-12-31, in EUR\n\n## Products, allocated by Leadership\n\n|", run.Out, StringComparison.Ordinal);
        Assert.Contains("| Search  |     |       |     |    855.00 | 1 of 1 point of 855.00 EUR |", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_budgets_of_the_organisation_are_a_plan()
    {
        var run = await ToolRun.RunAsync("budget", "--model", _folder.Write("org.yaml", Organisation), "--period", "2026-01-01/2026-12-31");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("250.00   25 % of 1,000.00 EUR", run.Out, StringComparison.Ordinal);
        Assert.Contains("450.00 that no line took", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_nothing_is_written()
    {
        var output = _folder["budget.txt"];
        var run = await Budget("period: 2026\nenvelopes:\n- { name: P, amount: 1 EUR, lines: [{ team: Serch, weight: 1 }, { team: Search, weight: x }] }\n", "--output", output);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"error: {_folder["plan.yaml"]}, line 3, column 89: the weight of Search: \"x\" is not a number; write digits with a point before the decimals, such as 12.30.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task A_finding_is_told_at_its_place_and_ends_with_1()
    {
        var run = await Budget("period: 2026\nenvelopes:\n- { name: P, amount: 1 EUR, lines: [{ team: Sales, weight: 1 }] }\n");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"finding: {_folder["plan.yaml"]}, line 3, column 37: the department Sales is funded from P; ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no plan; name its file by --plan, or by --period the days that the budgets of the organisation are for.")]
    [InlineData("a plan states its own period; leave --period out.", "--plan", "plan.yaml", "--period", "2026-10")]
    [InlineData("--period: \"soon\" is no period; write a month such as 2026-10, or a first and a last day such as 2026-10-01/2026-10-14.", "--period", "soon")]
    [InlineData("--as-of soon: write a day as YYYY-MM-DD, such as 2026-10-31.", "--plan", "plan.yaml", "--as-of", "soon")]
    [InlineData("--json and --format csv contradict each other; give one of them.", "--plan", "plan.yaml", "--json", "--format", "csv")]
    public async Task A_command_line_that_says_nothing_is_refused(string problem, params string[] options)
    {
        var run = await ToolRun.RunAsync(["budget", "--model", "org.yaml", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"opmodel: {problem}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_is_not_overwritten()
    {
        var run = await Budget(Plan, "--output", _folder["plan.yaml"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output would overwrite an input", run.Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> Budget(string plan, params string[] options) =>
        ToolRun.RunAsync(["budget", "--model", _folder.Write("org.yaml", Organisation), "--plan", _folder.Write("plan.yaml", plan), .. options]);
}
