using System.Text.Json;

namespace OpModel.Tool.Charging;

/// <summary>A bill as cost of the teams that it is placed with, passed on by the services of those teams.</summary>
public sealed class PeriodBillTests : IDisposable
{
    private const string Organisation = """
        organisation: { name: Acme, currency: EUR }
        teams:
          - { name: Platform, type: platform-team, provides: { service: compute, unit: hour } }
          - { name: Checkout, type: product-team }
          - { name: Search, type: product-team }
        """;

    private const string Bill = """
        BilledCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ServiceName,SubAccountName,Tags
        60,EUR,2026-10-01,2026-10-01,Virtual Machines,core,"{""team"": ""platform""}"
        30,EUR,2026-10-01,2026-10-01,Queue,core,"{""team"": ""Platform""}"
        5.5,EUR,2026-10-01,2026-10-02,Search,index,"{""team"": ""search""}"
        2,EUR,2026-10-01,2026-10-31,Support,NULL,NULL
        1,EUR,2026-10-01,2026-10-31,Support,NULL,"{""team"": ""crm""}"

        """;

    private const string Usage = "date,consumer,service,quantity\n2026-10-10,Checkout,compute,2\n2026-10-20,Search,compute,1\n";

    private static readonly string[] October = ["--period", "2026-10"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_tag_names_the_team_and_the_rest_is_unplaced_and_told()
    {
        var run = await Charge(Bill, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "unplaced: 2 EUR: no placement rule matches\nunplaced: 1 EUR: tag team is \"crm\", which is no team of Acme\n",
            run.Error.ReplaceLineEndings("\n"));
        AssertCharged(run, "Checkout 60.00", "Search 30.00");
    }

    [Fact]
    public async Task Rules_place_the_lines_and_need_not_name_the_teams_again()
    {
        var rules = _folder.Write("rules.yaml", """
            placement:
              - when: { SubAccountName: core }
                to: Platform
              - when: { ServiceName: Search }
                retain: settled
            shared: { split: even, among: [Platform] }
            """);

        var run = await Charge(Bill, "--json", "--rules", rules);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AssertCharged(run, "Checkout 62.00", "Search 31.00");
    }

    [Fact]
    public async Task Rules_of_another_organisation_are_refused()
    {
        var rules = _folder.Write("rules.yaml", "teams: [Platform, Serch]\nplacement: [{ when: { SubAccountName: core }, to: Platfrm }]\n");

        var run = await Charge(Bill, "--rules", rules);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            $"error: {rules}, line 1, column 19: there is no team \"Serch\"; did you mean \"Search\"?\n"
            + $"error: {rules}, line 2, column 51: there is no team \"Platfrm\"; did you mean \"Platform\"?\n",
            run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Broken_lines_of_a_bill_are_set_aside_beside_those_of_use()
    {
        var run = await Charge(Bill.Replace("5.5,", "x,", StringComparison.Ordinal), "--json", "--set-aside", _folder["aside.csv"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"set aside: 1 line of {_folder["bill.csv"]}", run.Error, StringComparison.Ordinal);
        Assert.Contains("x,EUR,2026-10-01", await File.ReadAllTextAsync(_folder["aside.costs.csv"]), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["aside.csv"]));
    }

    [Fact]
    public async Task A_bill_needs_a_month()
    {
        var run = await Charge(Bill, "--period", "2026-10-01/2026-10-14");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2026-10-01/2026-10-14 is no calendar month, by which bills are read", run.Error, StringComparison.Ordinal);
    }

    [FocusSampleTheory]
    [InlineData("direct")]
    [InlineData("step-down")]
    [InlineData("reciprocal")]
    [InlineData("at-rates")]
    [InlineData("at-rates-with-true-up")]
    public async Task The_FinOps_Foundations_bill_adds_up_by_every_method(string method)
    {
        var model = _folder.Write("organisation.yaml", """
            organisation: { name: SunBird, currency: USD }
            teams:
              - { name: Atlas, type: platform-team, provides: { service: hosting, price: 0.001 USD } }
              - { name: Orion, type: platform-team, provides: { service: search, price: 0.002 USD } }
              - { name: Zenith, type: product-team }
              - { name: Vega, type: product-team }
            """);
        var rules = _folder.Write("rules.yaml", """
            bill: { period-by: charge }
            placement:
              - when: { SubAccountName: { starts-with: Atlas } }
                to: Atlas
              - when: { SubAccountName: { starts-with: Orion } }
                to: Orion
              - when: { SubAccountName: { starts-with: Zenith } }
                to: Zenith
            """);
        var usage = _folder.Write("usage.csv", """
            date,consumer,service,quantity
            2024-09-10,Orion,hosting,30
            2024-09-10,Zenith,hosting,50
            2024-09-10,Vega,hosting,20
            2024-09-10,Atlas,search,7
            2024-09-10,Vega,search,11

            """);

        var run = await ToolRun.RunAsync(
            "chargeback", "--model", model, "--costs", FocusSampleFactAttribute.Path!, "--rules", rules, "--usage", usage,
            "--period", "2024-09", "--method", method, "--json", "--decimals", "11");

        Assert.Equal(1, run.ExitCode);
        var json = JsonDocument.Parse(run.Out).RootElement;
        PeriodChargebackTests.AssertAddsUp(json);
        Assert.Equal(20.52022672899m, PeriodChargebackTests.Amount(json, "costIn"));
        Assert.NotEqual(0, PeriodChargebackTests.Amount(json, "charged"));
    }

    private static void AssertCharged(ToolRun run, params string[] charged)
    {
        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(charged, json.GetProperty("statements").EnumerateArray().Select(statement => $"{statement.GetProperty("consumer")} {statement.GetProperty("total")}"));
        Assert.Equal(98.5m, PeriodChargebackTests.Amount(json, "costIn"));
        PeriodChargebackTests.AssertAddsUp(json);
    }

    private Task<ToolRun> Charge(string bill, params string[] options) => ToolRun.RunAsync(
    [
        "chargeback", "--model", _folder.Write("organisation.yaml", Organisation), "--costs", _folder.Write("bill.csv", bill),
        "--usage", _folder.Write("usage.csv", Usage), "--method", "direct", .. options.Contains("--period") ? [] : October, .. options,
    ]);
}
