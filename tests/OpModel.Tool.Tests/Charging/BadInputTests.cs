namespace OpModel.Tool.Charging;

/// <summary>
/// Whatever is wrong with an input: one clear message on standard error, exit code 2, nothing on standard output, and the output file as it was.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private const string Header = "BilledCost,BillingCurrency,BillingPeriodStart,ServiceName,SubAccountName";
    private const string Line = "1.50,EUR,2026-10-01T00:00:00Z,Queue,Shop";
    private const string Rules = """
        organisation: Acme
        teams: [Checkout]
        placement:
          - when: { SubAccountName: Shop }
            to: Checkout
        shared: even
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "bill.csv: the file is empty; it should begin with a line that names the columns.")]
    [InlineData(Header, "bill.csv: the bill has a header and no lines; there is nothing to charge.")]
    [InlineData(
        "BiledCost,BillingCurrency,BillingPeriodStart,ServiceName,SubAccountName\n" + Line,
        "bill.csv, line 1, column BilledCost: the header has no such column; did you mean \"BiledCost\", which is there?")]
    [InlineData(
        Header + "\n\"12,3\",EUR,2026-10-01,Queue,Shop\n",
        "bill.csv, line 2, column BilledCost: \"12,3\" is not a number; write it as 12.3.")]
    [InlineData(
        Header + "\n1,eur,2026-10-01,Queue,Shop\n",
        "bill.csv, line 2, column BillingCurrency: \"eur\" is not an ISO 4217 currency code; write EUR.")]
    [InlineData(
        Header + "\n" + Line + "\n1,USD,2026-10-01,Queue,Shop\n",
        "bill.csv, line 3, column BillingCurrency: the bill is in EUR up to here and this line is in USD; split the bill by currency.")]
    [InlineData(
        Header + "\n" + Line + "\n1.50,EUR,2026-10-01,\"Que",
        "bill.csv, line 3, column ServiceName: the file ends inside a quoted field that began at line 3; it seems cut off, so fetch it again.")]
    [InlineData(
        Header + "\n" + Line + "\n1.50,EU",
        "bill.csv, line 3: the line has 2 fields where the header names 5, and the file ends there; it seems cut off, so fetch it again.")]
    public async Task A_bill(string bill, string problem) => await AssertRefused(problem, bill, Rules);

    [Fact]
    public async Task A_bill_with_a_line_of_ten_megabytes() =>
        await AssertRefused(
            "bill.csv, line 2: the line is longer than 1,048,576 bytes; a quote may be missing, or allow longer lines.",
            $"{Header}\n{new string('x', 10_000_000)}\n{Line}\n",
            Rules);

    [Fact]
    public async Task A_missing_bill()
    {
        var run = await ToolRun.RunAsync("chargeback", "--costs", _folder["bill.csv"], "--rules", _folder.Write("rules.yaml", Rules));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: {_folder["bill.csv"]}: there is no such file; check the path.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("to: Checkout", "to: Logistics", "rules.yaml, line 5, column 9: there is no team \"Logistics\"; write one of Checkout.")]
    [InlineData("    to: Checkout\n", "", "rules.yaml, line 4, column 5: the rule names no team; add \"to\" with a team, or one of to-team-in-tag, to-team-in-column, share, retain, unplaced.")]
    [InlineData("SubAccountName:", "SubAcountName:", "bill.csv, line 1, column SubAcountName: the header has no such column; did you mean \"SubAccountName\", which is there?")]
    [InlineData("shared: even", "shared: evn", "rules.yaml, line 6, column 9: there is no split \"evn\"; did you mean \"even\"?")]
    public async Task A_rules_file(string text, string changed, string problem) =>
        await AssertRefused(problem, $"{Header}\n{Line}\n", Rules.ReplaceLineEndings("\n").Replace(text, changed, StringComparison.Ordinal));

    [Fact]
    public async Task Rules_that_are_missing()
    {
        var run = await ToolRun.RunAsync("chargeback", "--costs", _folder.Write("bill.csv", $"{Header}\n{Line}\n"), "--rules", _folder["rules.yaml"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: {_folder["rules.yaml"]}: there is no such file; check the path.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_folder_for_the_result_that_is_not_there()
    {
        var run = await ToolRun.RunAsync(
            "chargeback",
            "--costs", _folder.Write("bill.csv", $"{Header}\n{Line}\n"),
            "--rules", _folder.Write("rules.yaml", Rules),
            "--output", _folder[Path.Combine("nowhere", "statements.csv")]);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("statements.csv: there is no such folder; create it first.\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_is_full()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var run = await ToolRun.RunAsync(
            "chargeback",
            "--costs", _folder.Write("bill.csv", $"{Header}\n{Line}\n"),
            "--rules", _folder.Write("rules.yaml", Rules),
            "--output", "/dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: /dev/full: the file cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--output", "bill.csv")]
    [InlineData("--output", "rules.yaml")]
    [InlineData("--set-aside", "bill.csv")]
    public async Task A_result_that_would_overwrite_an_input(string option, string name)
    {
        var (bill, rules) = (_folder.Write("bill.csv", $"{Header}\n{Line}\n"), _folder.Write("rules.yaml", Rules));

        var run = await ToolRun.RunAsync("chargeback", "--costs", bill, "--rules", rules, option, _folder[name]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: {_folder[name]}: {option} would overwrite an input; name another file.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal($"{Header}\n{Line}\n", File.ReadAllText(bill));
    }

    private async Task AssertRefused(string problem, string bill, string rules)
    {
        var output = _folder.Write("statements.csv", "as it was");

        var run = await ToolRun.RunAsync(
            "chargeback",
            "--costs", _folder.Write("bill.csv", bill),
            "--rules", _folder.Write("rules.yaml", rules),
            "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Equal($"error: {_folder[problem]}\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal("as it was", File.ReadAllText(output));
        Assert.Equal(["bill.csv", "rules.yaml", "statements.csv"], _folder.Names);
    }
}
