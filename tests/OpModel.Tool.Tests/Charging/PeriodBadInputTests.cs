using System.Text.Json;

namespace OpModel.Tool.Charging;

/// <summary>
/// What is wrong with the inputs of a period: all of it at once, each with its place, and nothing charged; or set aside, so that the rest is.
/// </summary>
public sealed class PeriodBadInputTests : IDisposable
{
    private const string Organisation = """
        organisation: { name: Acme, currency: EUR }
        teams:
          - { name: Platform, type: platform-team, provides: { service: compute, unit: hour } }
          - { name: Payments, type: internal-product-team, provides: { service: authorisation, price: 0.02 EUR, from: 2026-10-10 } }
          - { name: Design, type: enabling-team, provides: review }
          - { name: Checkout, type: product-team }
        """;

    private const string Costs = "date,provider,amount,currency\n2026-10-01,Platform,100,EUR\n2026-10-01,Payments,1,EUR\n";

    private const string Usage = "date,consumer,service,quantity\n2026-10-12,Checkout,compute,4\n2026-10-12,Checkout,authorisation,10\n";

    private const string Policy = "{ method: at-rates, methods: { Platform: direct } }";

    private static readonly string[] October = ["--period", "2026-10"];
    private static readonly string[] AsJson = ["--json"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026-10-12,Chekout,compute,4", "consumer: \"Chekout\" is neither a team nor a value stream of Acme; did you mean \"checkout\"?")]
    [InlineData("2026-10-12,Checkout,compte,4", "service: \"compte\" is no service of a team of Acme; did you mean \"compute\"?")]
    [InlineData("2026-10-12,Checkout,review,4", "service: review of Design has no price; state one, or charge Design by a method that passes its cost on.")]
    [InlineData("2026-10-09,Checkout,authorisation,4", "date: authorisation of Payments is not offered on 2026-10-09, but from 2026-10-10; correct the date, or state the offer of that day.")]
    [InlineData("2026-10-12,Checkout,compute,-4", "quantity: the quantity \"-4\" is below zero; mark the record as a correction (correction: yes) if it takes back what was charged before.")]
    [InlineData("2026-10-12,Checkout,compute,NaN", "quantity: \"NaN\" is not a number; write digits with a point before the decimals, such as 12.30.")]
    [InlineData("2026-10-12,Checkout,compute,1e400", "quantity: ")]
    public async Task Use_that_cannot_be_charged_is_refused_or_set_aside(string line, string problem)
    {
        var refused = await Charge(Costs, $"{Usage}{line}\n");
        var charged = await Charge(Costs, $"{Usage}{line}\n", "--set-aside", _folder["aside.csv"]);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        var told = Assert.Single(Lines(refused));
        Assert.StartsWith($"error: {_folder["usage.csv"]}, line 4, column {problem}", told, StringComparison.Ordinal);
        Assert.Equal(1, charged.ExitCode);
        Assert.Equal(told.Replace("error", "set aside", StringComparison.Ordinal), Lines(charged)[0]);
        Assert.StartsWith($"set aside: 1 line of {_folder["usage.csv"]}, ", Lines(charged)[1], StringComparison.Ordinal);
        Assert.Equal($"date,consumer,service,quantity\n{line}\n", await File.ReadAllTextAsync(_folder["aside.csv"]));
        var json = JsonDocument.Parse(charged.Out).RootElement;
        PeriodChargebackTests.AssertAddsUp(json);
        Assert.Equal("100.20", json.GetProperty("charged").GetString());
    }

    [Theory]
    [InlineData("2026-10-01,Platfrm,7.5,EUR", "provider: \"Platfrm\" is neither a team nor a value stream of Acme; did you mean \"platform\"?", "7.5 EUR")]
    [InlineData("2026-10-01,Platform,7.5,USD", "currency: there is no rate from USD to EUR for 2026-10; ", "7.5 USD")]
    [InlineData("2026-10-01,Platform,7.5,EURO", "currency: \"EURO\" is not an ISO 4217 currency code", "1 line of which nobody can read how much")]
    public async Task Cost_that_cannot_be_charged_is_refused_or_set_aside(string line, string problem, string howMuch)
    {
        var refused = await Charge($"{Costs}{line}\n", Usage);
        var charged = await Charge($"{Costs}{line}\n", Usage, "--set-aside", _folder["aside.csv"]);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        Assert.StartsWith($"error: {_folder["costs.csv"]}, line 4, column {problem}", Assert.Single(Lines(refused)), StringComparison.Ordinal);
        Assert.Equal(1, charged.ExitCode);
        Assert.Equal($"set aside: 1 line of {_folder["costs.csv"]}, {howMuch}; see {_folder["aside.costs.csv"]}", Lines(charged)[1]);
        Assert.Equal($"date,provider,amount,currency\n{line}\n", await File.ReadAllTextAsync(_folder["aside.costs.csv"]));
        Assert.Equal("101.00", JsonDocument.Parse(charged.Out).RootElement.GetProperty("costIn").GetString());
    }

    [Fact]
    public async Task What_is_set_aside_is_counted_and_added_up()
    {
        var usage = Usage + string.Concat(Enumerable.Range(1, 12).Select(number => $"2026-10-12,Team {number},compute,0.5\n")) + "2026-10-12,Checkout,review,3\n";

        var run = await Charge($"{Costs}2026-10-02,Nobody,5,EUR\n2026-10-03,Nobody,0.25,EUR\n", usage, "--set-aside", _folder["aside.csv"]);

        Assert.Equal(
            [
                "set aside: 3 lines more",
                $"set aside: 13 lines of {_folder["usage.csv"]}, 6 of compute, 3 of review; see {_folder["aside.csv"]}",
                $"set aside: 2 lines of {_folder["costs.csv"]}, 5.25 EUR; see {_folder["aside.costs.csv"]}",
            ],
            Lines(run).Where(line => !line.Contains(", line ", StringComparison.Ordinal)));
        Assert.Equal(14, (await File.ReadAllLinesAsync(_folder["aside.csv"])).Length);
    }

    [Fact]
    public async Task What_was_set_aside_can_be_charged_when_it_is_mended()
    {
        await Charge(Costs, $"{Usage}2026-10-12,Chekout,compute,4\n", "--set-aside", _folder["aside.csv"]);

        var mended = (await File.ReadAllTextAsync(_folder["aside.csv"])).Replace("Chekout", "Checkout", StringComparison.Ordinal);

        Assert.Equal(0, (await Charge(Costs, mended)).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_made_where_nothing_is_set_aside()
    {
        var run = await Charge(Costs, Usage, "--set-aside", _folder["aside.csv"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["costs.csv", "organisation.yaml", "policy.yaml", "usage.csv"], _folder.Names);
    }

    [Fact]
    public async Task All_problems_of_all_inputs_are_told_at_once()
    {
        var run = await Charge(
            Costs + "2026-10-01,Platfrm,1,EUR\n2026-13-01,Platform,1,EUR\n",
            Usage + "2026-10-12,Chekout,compute,x\n2026-10-12,Chekout,compute,1\n");

        Assert.Equal(
            [
                $"error: {_folder["costs.csv"]}, line 4, column provider",
                $"error: {_folder["costs.csv"]}, line 5, column date",
                $"error: {_folder["usage.csv"]}, line 4, column quantity",
                $"error: {_folder["usage.csv"]}, line 5, column consumer",
            ],
            Lines(run).Select(line => line[..line.IndexOf(':', line.IndexOf("column", StringComparison.Ordinal))]));
    }

    [Fact]
    public async Task Files_that_are_wrong_are_all_told()
    {
        var run = await ToolRun.RunAsync(
            "chargeback", "--model", _folder.Write("organisation.yaml", "organisation: { name: Acme, currency: EURO }\nteams: [{ name: A, type: squat }]"),
            "--costs", _folder["costs.csv"], "--usage", _folder.Write("usage.csv", ""), "--exchange-rates", _folder["rates.csv"], "--period", "2026-10");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            ["organisation.yaml, line 1, column 39", "organisation.yaml, line 2, column 26", "costs.csv", "usage.csv", "rates.csv"],
            Lines(run).Select(line => line["error: ".Length..line.IndexOf(": ", 8, StringComparison.Ordinal)].Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Days_of_other_months_are_left_out_and_told()
    {
        var run = await Charge(Costs + "2026-09-30,Platform,1,EUR\n", Usage + "2026-11-01,Checkout,compute,1\n2026-11-02,Nobody,nothing,1\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [$"note: 1 line of {_folder["costs.csv"]} left out: not of 2026-10", $"note: 2 lines of {_folder["usage.csv"]} left out: not of 2026-10"],
            Lines(run));
    }

    [Theory]
    [InlineData("--explain,Chekout", "--explain: \"Chekout\" is neither a team nor a value stream of Acme; did you mean \"checkout\"?")]
    [InlineData("--explain,Platform", "--explain: Platform passes all its cost on and has no statement; write one of checkout.")]
    [InlineData("--explain,Design", "--explain: Design is charged nothing in 2026-10; write one of checkout.")]
    [InlineData("--explain,Checkout,--service,compte", "--service: Checkout is not charged for \"compte\"; did you mean \"compute\"?")]
    [InlineData("--period,FY2027-P01", "--period: \"FY2027-P01\" is no period; write a month such as 2026-10 or days such as 2026-10-01/2026-10-14. A fiscal period needs a policy with a fiscal-calendar.")]
    public async Task An_option_that_names_nothing(string options, string problem)
    {
        var run = await Charge(Costs, Usage, [.. options.Split(','), "--format", "text"]);

        Assert.Equal((2, $"error: {problem}\n", ""), (run.ExitCode, run.Error.ReplaceLineEndings("\n"), run.Out));
    }

    [Theory]
    [InlineData("--output", "usage.csv")]
    [InlineData("--output", "organisation.yaml")]
    [InlineData("--set-aside", "policy.yaml")]
    public async Task An_input_is_not_overwritten(string option, string file)
    {
        var run = await Charge(Costs, Usage, option, _folder[file]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith($"{option} would overwrite an input; name another file.\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Usage, await File.ReadAllTextAsync(_folder["usage.csv"]));
    }

    [Fact]
    public async Task Exchange_rates_that_the_policy_names_are_not_overwritten()
    {
        const string rates = "from,to,period,rate,source,date\nUSD,EUR,2026-10,0.9,ECB,2026-10-30\n";
        var path = _folder.Write("rates.csv", rates);
        var policy = _folder.Write("with-rates.yaml", "{ method: at-rates, methods: { Platform: direct }, exchange-rates: rates.csv }");

        var run = await ToolRun.RunAsync(
        [
            "chargeback", "--model", _folder.Write("organisation.yaml", Organisation), "--policy", policy,
            "--costs", _folder.Write("costs.csv", Costs), "--usage", _folder.Write("usage.csv", Usage), "--period", "2026-10", "--output", path,
        ]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(rates, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("--costs c.csv --usage u.csv --model m.yaml --period 2026-10 --period 2026-11", "Option '--period' expects a single argument but 2 were provided.")]
    [InlineData("--costs c.csv --usage u.csv --rules r.yaml", "--usage needs --model; name the organisation whose services are charged.")]
    [InlineData("--costs c.csv --rules r.yaml --format journal", "--format journal needs --model; a bill alone is charged as text, csv or json.")]
    [InlineData("--costs c.csv", "Option '--rules' is required.")]
    [InlineData("--costs c.csv --model m.yaml", "--model needs --period; name the month that is charged, such as --period 2026-10.")]
    [InlineData("--costs c.csv --model m.yaml --period 2026-10 --service s", "--service needs --explain; name the team whose charge is explained.")]
    [InlineData("--costs c.csv --model m.yaml --period 2026-10 --explain a --what-if p", "--explain and --what-if exclude each other; leave one of them out.")]
    [InlineData("--costs c.csv --model m.yaml --period 2026-10 --explain a --json", "--explain is text or markdown; leave --format out, or give one of them.")]
    [InlineData("--costs c.csv --model m.yaml --period 2026-10 --what-if p --json", "--what-if is text; leave --format out.")]
    [InlineData("--costs c.csv --model m.yaml --period 2026-10 --exact", "--exact is for a bill alone; with --model give --decimals.")]
    public async Task A_command_line_that_contradicts_itself(string options, string problem)
    {
        var run = await ToolRun.RunAsync(["chargeback", .. options.Split(' ')]);

        Assert.Equal((2, $"opmodel: {problem}\nTry: opmodel chargeback --help\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    private static string[] Lines(ToolRun run) => run.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private Task<ToolRun> Charge(string costs, string usage, params string[] options) => ToolRun.RunAsync(
    [
        "chargeback", "--model", _folder.Write("organisation.yaml", Organisation), "--policy", _folder.Write("policy.yaml", Policy),
        "--costs", _folder.Write("costs.csv", costs), "--usage", _folder.Write("usage.csv", usage),
        .. options.Contains("--period") ? [] : October,
        .. options.Contains("--format") || options.Contains("--explain") ? [] : AsJson, .. options,
    ]);
}
