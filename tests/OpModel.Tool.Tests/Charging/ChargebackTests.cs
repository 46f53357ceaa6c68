using System.Globalization;
using System.Text.Json;

namespace OpModel.Tool.Charging;

public sealed class ChargebackTests : IDisposable
{
    private const string Bill = """
        BilledCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ServiceName,SubAccountName,Tags
        10.004,EUR,2026-10-01,2026-10-01,Queue,shop,NULL
        -0.5,EUR,2026-10-01,2026-10-01,Queue,shop,NULL
        3.333,EUR,2026-10-01,2026-10-02,Search,index,"{"" team"": ""search ""}"
        2.001,EUR,2026-10-01,2026-10-31,Support,NULL,NULL

        """;

    private const string Rules = """
        organisation: Acme
        teams: [Checkout, Search]
        placement:
          - when: { SubAccountName: shop }
            to: Checkout
          - to-team-in-tag: team
        shared: { shares: { Checkout: 50, Search: 50 } }
        """;

    // The accounts of the sample are dealt to three teams by the first word of their names; the others stay unplaced.
    private const string SampleRules = """
        organisation: SunBird
        teams: [Atlas, Orion, Zenith]
        bill: { period-by: charge }
        placement:
          - when: { SubAccountName: { starts-with: Atlas } }
            to: Atlas
          - when: { SubAccountName: { starts-with: Orion } }
            to: Orion
          - when: { SubAccountName: { starts-with: Zenith } }
            to: Zenith
          - when: { SubAccountName: [Apollo Voyager, Voyager Apollo] }
            unplaced: the accounts between Apollo and Voyager are disputed
          - when: { SubAccountName: crowddev }
            retain: crowddev is free of charge
          - when: { ServiceName: Storage Accounts }
            share: yes
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bill_is_charged_as_JSON()
    {
        var run = await Charge(Bill, Rules, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("2026-10", json.GetProperty("period").GetString());
        Assert.Equal("EUR", json.GetProperty("currency").GetString());
        Assert.Equal(("14.84", "14.84"), (json.GetProperty("costIn").GetString(), json.GetProperty("charged").GetString()));
        Assert.Equal(("0.00", "0.00"), (json.GetProperty("retained").GetString(), json.GetProperty("unplaced").GetString()));
        Assert.Equal(
            ["Checkout 10.51", "Search 4.33"],
            json.GetProperty("statements").EnumerateArray().Select(s => $"{s.GetProperty("consumer")} {s.GetProperty("total")}"));
    }

    [Fact]
    public async Task Figures_may_be_finer_than_the_minor_unit()
    {
        var json = JsonDocument.Parse((await Charge(Bill, Rules, "--json", "--decimals", "4")).Out).RootElement;
        Assert.Equal(
            ["Checkout 10.5045", "Search 4.3335"],
            json.GetProperty("statements").EnumerateArray().Select(s => $"{s.GetProperty("consumer")} {s.GetProperty("total")}"));
    }

    [Fact]
    public async Task The_statement_for_people_proves_that_it_adds_up()
    {
        var run = await Charge(Bill, Rules);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Acme: chargeback for 2026-10, in EUR", run.Out, StringComparison.Ordinal);
        Assert.Contains("Proof that everything adds up to the bill", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_column_of_amounts_in_CSV_adds_up_to_the_bill()
    {
        var run = await Charge(Bill, Rules, "--format", "csv");

        var rows = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("period,consumer,kind,service,quantity,amount,currency", rows[0], StringComparison.Ordinal);
        Assert.Equal(14.84m, rows.Skip(1).Sum(row => decimal.Parse(row.Split(',')[5], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_file_takes_the_result_in_place_of_the_terminal()
    {
        var shown = await Charge(Bill, Rules, "--json");

        var written = await Charge(Bill, Rules, "--json", "--output", _folder["statements.json"]);

        Assert.Equal((0, "", ""), (written.ExitCode, written.Out, written.Error));
        Assert.Equal(shown.Out, await File.ReadAllTextAsync(_folder["statements.json"]));
        Assert.Equal(["bill.csv", "rules.yaml", "statements.json"], _folder.Names);
    }

    [Fact]
    public async Task Cost_that_nobody_can_be_charged_is_a_finding()
    {
        var run = await Charge(Bill, Rules[..Rules.IndexOf("shared:", StringComparison.Ordinal)], "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("unplaced: 2.001 EUR in 1 line: no placement rule matches\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal("2.00", JsonDocument.Parse(run.Out).RootElement.GetProperty("unplaced").GetString());
    }

    [Fact]
    public async Task Lines_that_were_set_aside_are_a_finding_and_can_be_charged_when_they_are_mended()
    {
        var broken = Bill.Replace("3.333", "\"3,333\"", StringComparison.Ordinal);

        var run = await Charge(broken, Rules, "--json", "--set-aside", _folder["broken.csv"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"set aside: {_folder["bill.csv"]}, line 4, column BilledCost: \"3,333\" is not a number; write it as 3.333 or 3333, whichever is meant.\n",
            run.Error.ReplaceLineEndings("\n"));
        var mended = (await File.ReadAllTextAsync(_folder["broken.csv"])).Replace("\"3,333\"", "3.333", StringComparison.Ordinal);
        Assert.Equal("3.33", JsonDocument.Parse((await Charge(mended, Rules, "--json")).Out).RootElement.GetProperty("costIn").GetString());
    }

    [Fact]
    public async Task No_file_is_made_where_no_line_is_set_aside()
    {
        var run = await Charge(Bill, Rules, "--set-aside", _folder["broken.csv"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["bill.csv", "rules.yaml"], _folder.Names);
    }

    [Fact]
    public async Task Lines_of_other_months_are_left_out_and_told()
    {
        var bill = Bill.Replace("2.001,EUR,2026-10", "2.001,EUR,2026-11", StringComparison.Ordinal);

        var run = await Charge(bill, Rules, "--json", "--period", "2026-10");

        Assert.Equal((0, "note: 1 line of other months left out\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal("12.84", JsonDocument.Parse(run.Out).RootElement.GetProperty("costIn").GetString());
        Assert.Equal(0, (await Charge(bill, Rules, "--json", "--period-by", "charge")).ExitCode);
    }

    [Fact]
    public async Task The_rules_of_the_sample_charge_its_bill()
    {
        var run = await ToolRun.RunAsync(
            "chargeback",
            "--costs", Repository.File("samples", "CloudChargeback", "bill.csv"),
            "--rules", Repository.File("samples", "CloudChargeback", "rules.yaml"),
            "--json");

        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("239774.89", json.GetProperty("costIn").GetString());
        Assert.Equal(5, json.GetProperty("statements").GetArrayLength());
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("unplaced: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("tag team is \"legacy-crm\", which is no team of Acme", run.Error, StringComparison.Ordinal);
    }

    [FocusSampleFact]
    public async Task Teams_and_unplaced_of_the_FinOps_Foundations_bill_add_up_to_the_last_decimal()
    {
        var rules = _folder.Write("rules.yaml", SampleRules + "\nshared: proportional-to-direct-cost\n");

        var exact = await ToolRun.RunAsync("chargeback", "--costs", FocusSampleFactAttribute.Path!, "--rules", rules, "--exact", "--json");
        var rounded = await ToolRun.RunAsync("chargeback", "--costs", FocusSampleFactAttribute.Path!, "--rules", rules, "--json");

        Assert.Equal(1, exact.ExitCode);
        Assert.Equal(20.52022672899m, SumOfParts(exact));
        Assert.Equal(20.52m, SumOfParts(rounded));
    }

    private static decimal SumOfParts(ToolRun run)
    {
        static decimal Amount(JsonElement parent, string name) => decimal.Parse(parent.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
        var json = JsonDocument.Parse(run.Out).RootElement;
        var statements = json.GetProperty("statements").EnumerateArray().ToList();
        Assert.All(statements, s => Assert.Equal(Amount(s, "total"), s.GetProperty("lines").EnumerateArray().Sum(line => Amount(line, "amount"))));
        return statements.Sum(s => Amount(s, "total")) + Amount(json, "retained") + Amount(json, "unplaced");
    }

    private Task<ToolRun> Charge(string bill, string rules, params string[] options) => ToolRun.RunAsync(
        ["chargeback", "--costs", _folder.Write("bill.csv", bill), "--rules", _folder.Write("rules.yaml", rules), .. options]);
}
