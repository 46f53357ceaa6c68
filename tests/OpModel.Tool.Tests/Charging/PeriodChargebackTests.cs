using System.Globalization;
using System.Text.Json;

namespace OpModel.Tool.Charging;

/// <summary>Services of an organisation, charged from files.</summary>
public sealed class PeriodChargebackTests : IDisposable
{
    // Two service departments that serve each other, from cost-accounting textbooks; figures recomputed in exact fractions.
    private const string Departments = """
        organisation: { name: Plant, currency: EUR }
        teams:
          - { name: Maintenance, type: department, provides: repair, allocation-order: 1 }
          - { name: Information Systems, type: department, provides: computing, allocation-order: 2 }
          - { name: Machining, type: department }
          - { name: Assembly, type: department }
        """;

    private const string DepartmentCosts = """
        date,provider,amount,currency
        2026-10-31,Maintenance,6300000,EUR
        2026-10-31,Information Systems,1452150,EUR
        2026-10-31,Machining,4000000,EUR
        2026-10-31,Assembly,2000000,EUR
        """;

    private const string DepartmentUse = """
        date,consumer,service,quantity
        2026-10-31,Information Systems,repair,0.2
        2026-10-31,Machining,repair,0.3
        2026-10-31,Assembly,repair,0.5
        2026-10-31,Maintenance,computing,0.1
        2026-10-31,Machining,computing,0.8
        2026-10-31,Assembly,computing,0.1
        """;

    private static readonly string[] October = ["--period", "2026-10"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("direct", 7653300, 6098850)]
    [InlineData("step-down", 8300800, 5451350)]
    [InlineData("reciprocal", 8187025, 5565125)]
    public async Task Departments_that_serve_each_other_are_charged_as_the_textbooks_have_it(string method, decimal machining, decimal assembly)
    {
        var run = await Charge(Departments, DepartmentCosts, DepartmentUse, "--method", method, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(("2026-10", "EUR"), (json.GetProperty("period").GetString(), json.GetProperty("currency").GetString()));
        Assert.Equal(
            [("Assembly", assembly - 2000000), ("Machining", machining - 4000000)],
            json.GetProperty("statements").EnumerateArray().Select(statement => (statement.GetProperty("consumer").GetString(), Amount(statement, "total"))));
        AssertAddsUp(json);
    }

    [Fact]
    public async Task The_organisation_may_state_the_method_and_the_command_another()
    {
        var stated = Departments.Replace("currency: EUR }", "currency: EUR, service-cost: step-down }", StringComparison.Ordinal);

        Assert.Equal(3451350m, Total(await Charge(stated, DepartmentCosts, DepartmentUse, "--json"), "Assembly"));
        Assert.Equal(3565125m, Total(await Charge(stated, DepartmentCosts, DepartmentUse, "--json", "--method", "reciprocal"), "Assembly"));
    }

    [Fact]
    public async Task A_policy_may_state_the_order_of_the_step_down()
    {
        var policy = _folder.Write("policy.yaml", "{ method: step-down, step-down-order: [Information Systems, Maintenance] }");

        // Information Systems first: 0.8 and 0.1 of 1,452,150 to producers, 0.1 to Maintenance, whose 6,445,215 go 3 to 5; a half of a cent falls to either.
        var run = await Charge(Departments, DepartmentCosts, DepartmentUse, "--policy", policy, "--json");

        Assert.Equal((1161720m + 2416955.62m, 145215m + 4028259.38m), (Total(run, "Machining"), Total(run, "Assembly")));
    }

    [Theory]
    [InlineData("text", "Northwind: chargeback for 2026-10, in EUR")]
    [InlineData("markdown", "# Northwind: chargeback for 2026-10, in EUR")]
    [InlineData("csv", "period,consumer,kind,provider,service,quantity,unit,amount,currency")]
    [InlineData("matrix", "provider,kind,service,Checkout,")]
    [InlineData("journal", "; Northwind: chargeback for 2026-10, in EUR")]
    [InlineData("focus", "BillingAccountId,")]
    [InlineData("json", "{\n  \"period\": \"2026-10\",")]
    public async Task The_sample_is_written_in_every_form(string format, string beginning)
    {
        var run = await Sample("--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(beginning, run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_adds_up_as_by_hand()
    {
        var run = await Sample("--json");

        // Ten people sit in the office: 500 each. Infrastructure I = 12,000 + 1,000 + 0.1 D and Data Platform D = 4,000 + 500 + 0.2 I, so I = 13,450 / 0.98.
        var infrastructure = 13450m / 0.98m;
        Assert.Equal(decimal.Round(infrastructure / 10, 2) + 500, Total(run, "Warehouse"));
        Assert.Equal(500m, Total(run, "Payments"));
        Assert.Equal(500m + (0.1m * (1200 + 900 + 300)), Total(run, "Leadership"));
        AssertAddsUp(JsonDocument.Parse(run.Out).RootElement);
    }

    [Fact]
    public async Task A_statement_is_explained_down_to_the_lines_of_the_files()
    {
        var run = await Sample("--explain", "checkout");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Statement of Checkout for 2026-10: 8,679.79 EUR\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("× 400 of 1,000 hours\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("= 5,000 EUR × 2 of 10 heads\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("= 600 EUR × 50 of 100 percent\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("use: 1,200 EUR = 100,000 × 0.012 EUR\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("190,000 authorisations in 2 usage records of ", run.Out, StringComparison.Ordinal);
        foreach (var line in Enumerable.Range(2, 3).Append(7).Append(8))
        {
            Assert.Contains($"costs.csv, line {line}, ", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_service_is_explained_alone_and_as_Markdown()
    {
        var run = await Sample("--explain", "Checkout", "--service", "card-authorisation", "--format", "markdown");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("- ", run.Out, StringComparison.Ordinal);
        Assert.Contains("card-authorisation", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Office rent", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_policy_is_compared()
    {
        var run = await Sample("--what-if", SampleFile("direct.yaml"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  Checkout               8,679.79    9,690.00    +1,010.21\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Charged               24,000.00   24,000.00         0.00\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_may_hold_all_of_it()
    {
        var run = await ToolRun.RunAsync(
            "chargeback", "--model", Path.GetDirectoryName(SampleFile("policy.yaml"))!, "--policy", SampleFile("policy.yaml"),
            "--costs", SampleFile("costs.csv"), "--usage", SampleFile("usage.csv"), "--period", "2026-10", "--json");

        Assert.Equal((await Sample("--json")).Out, run.Out);
    }

    [Fact]
    public async Task A_fiscal_period_is_that_of_the_policys_calendar()
    {
        var policy = _folder.Write("policy.yaml", "{ method: direct, fiscal-calendar: { start-month: october } }");

        var run = await Charge(Departments, DepartmentCosts, DepartmentUse, "--policy", policy, "--json", "--period", "FY2027-P01");

        Assert.Equal(4098850m, Total(run, "Assembly"));
        Assert.Equal("FY2027-P01", JsonDocument.Parse(run.Out).RootElement.GetProperty("period").GetString());
    }

    [Fact]
    public async Task Exchange_rates_bring_costs_into_the_currency_of_the_books()
    {
        var rates = _folder.Write("rates.csv", "from,to,period,rate,source,date\nEUR,USD,2026-10,1.25,ECB,2026-10-30\n");
        var costs = DepartmentCosts.Replace("1452150,EUR", "1815187.5,USD", StringComparison.Ordinal);

        var run = await Charge(Departments, costs, DepartmentUse, "--method", "direct", "--exchange-rates", rates, "--json");

        Assert.Equal(4098850m, Total(run, "Assembly"));
    }

    [Fact]
    public async Task Figures_may_be_finer_than_the_minor_unit() =>
        Assert.Contains("\"total\": \"1872.44898\"", (await Sample("--json", "--decimals", "5")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_takes_the_result_in_place_of_the_terminal()
    {
        var written = await Sample("--json", "--output", _folder["statements.json"]);

        Assert.Equal((0, "", ""), (written.ExitCode, written.Out, written.Error));
        Assert.Equal((await Sample("--json")).Out, await File.ReadAllTextAsync(_folder["statements.json"]));
    }

    [Fact]
    public async Task A_relative_link_stands_for_what_it_points_at_in_its_own_folder()
    {
        var target = _folder.Write("target.json", "old");
        File.CreateSymbolicLink(_folder["link.json"], "target.json");

        var written = await Sample("--json", "--output", _folder["link.json"]);

        Assert.Equal(0, written.ExitCode);
        Assert.Equal((await Sample("--json")).Out, await File.ReadAllTextAsync(target));
        Assert.NotNull(new FileInfo(_folder["link.json"]).LinkTarget);
    }

    [Fact]
    public async Task A_month_of_which_there_is_nothing_is_a_finding()
    {
        var run = await ToolRun.RunAsync(
        [
            "chargeback", "--model", SampleFile("organisation.yaml"), "--costs", SampleFile("costs.csv"), "--usage", SampleFile("usage.csv"),
            "--policy", SampleFile("policy.yaml"), "--period", "2026-11",
        ]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("note: 7 lines of ", run.Error, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Sample(params string[] options) => ToolRun.RunAsync(
    [
        "chargeback", "--model", SampleFile("organisation.yaml"), "--policy", SampleFile("policy.yaml"),
        "--costs", SampleFile("costs.csv"), "--usage", SampleFile("usage.csv"), "--period", "2026-10", .. options,
    ]);

    private static string SampleFile(string name) => Repository.File("samples", "ServiceChargeback", name);

    private Task<ToolRun> Charge(string model, string costs, string usage, params string[] options) => ToolRun.RunAsync(
    [
        "chargeback", "--model", _folder.Write("organisation.yaml", model), "--costs", _folder.Write("costs.csv", costs),
        "--usage", _folder.Write("usage.csv", usage), .. options.Contains("--period") ? [] : October, .. options,
    ]);

    private static decimal Total(ToolRun run, string consumer) => Amount(
        JsonDocument.Parse(run.Out).RootElement.GetProperty("statements").EnumerateArray().Single(statement => statement.GetProperty("consumer").GetString() == consumer), "total");

    internal static decimal Amount(JsonElement parent, string name) => decimal.Parse(parent.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    /// <summary>Every sum that the form of the result promises.</summary>
    internal static void AssertAddsUp(JsonElement json)
    {
        var statements = json.GetProperty("statements").EnumerateArray().ToList();
        Assert.All(statements, statement =>
            Assert.Equal(Amount(statement, "total"), statement.GetProperty("lines").EnumerateArray().Sum(line => Amount(line, "amount"))));
        Assert.Equal(Amount(json, "charged"), statements.Sum(statement => Amount(statement, "total")));
        Assert.Equal(Amount(json, "costIn"), Amount(json, "charged") + Amount(json, "retained") + Amount(json, "unplaced"));
    }
}
