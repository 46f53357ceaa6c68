namespace OpModel.Tool.Budgeting;

/// <summary>What the former plan has left is carried over, from its file and from what was spent of it.</summary>
public sealed class CarryOverTests : IDisposable
{
    private const string Organisation = """
        organisation: { name: Acme, currency: EUR }
        teams:
          - { name: Leadership, type: ecosystem-team }
          - { name: Checkout, type: product-team }
          - { name: Search, type: product-team }
          - { name: Payments, type: internal-product-team }
        """;

    private readonly TemporaryFolder _folder = new();

    public CarryOverTests()
    {
        _folder.Write("2025.csv", "date,provider,amount,currency\n2025-02-01,search,30.004,EUR\n2025-12-31,Payments,40.00,EUR\n2025-03-01,Checkout,70.00,EUR\n2026-01-01,Search,9.00,EUR\n");
        _folder.Write("2024.csv", "date,provider,amount,currency\n2024-02-01,Search,30.00,EUR\n");
        _folder.Write("dollars.csv", "date,provider,amount,currency\n2025-02-01,Search,30.00,USD\n");
        _folder.Write("2025.yaml", "{ period: 2025, envelopes: [{ name: products, amount: 100 EUR, lines: [{ team: Search, weight: 1 }, { envelope: Serving, weight: 1 }] }, { name: Serving, lines: [{ team: Payments, weight: 1 }] }] }");
        _folder.Write("other.yaml", "{ period: 2025, envelopes: [{ name: Product, amount: 100 EUR, lines: [{ team: Search, weight: 1 }] }] }");
        _folder.Write("twice.yaml", "{ period: 2025, envelopes: [{ name: Products, amount: 100 EUR, lines: [{ team: Search, weight: 1 }] }, { name: Others, amount: 100 EUR, lines: [{ team: Search, weight: 1 }] }] }");
        _folder.Write("2026.yaml", "{ period: 2026-06-01/2027-05-31, envelopes: [{ name: Products, amount: 100 EUR, lines: [{ team: Search, weight: 1 }] }] }");
        _folder.Write("circle.yaml", "{ period: 2025, envelopes: [{ name: Products, amount: 100 EUR, carry-over: { from: plan.yaml, spent: 2024.csv }, lines: [{ team: Search, weight: 1 }] }] }");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_what_the_envelope_had_less_what_its_teams_and_those_of_nested_envelopes_cost()
    {
        // 100 less 30.004 and 40 is 29.996; Checkout is of another envelope, and January is not of that period.
        var run = await Budget("{ from: 2025.yaml, spent: 2025.csv }");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("29.99   unspent", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_is_left_at_most_a_part_is_carried_over()
    {
        var run = await Budget("{ from: 2025.yaml, spent: 2025.csv, at-most: 2 % }");

        Assert.Contains(" 20.00   of 29.99 unspent, at most 2 % of the amount\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ from: plan.yaml, spent: 2025.csv }", "plan.yaml carries over from plan.yaml, so that nobody can tell what is left; name the plan of an earlier period.")]
    [InlineData("{ from: circle.yaml, spent: 2025.csv }", "plan.yaml carries over from circle.yaml carries over from plan.yaml, so that nobody can tell what is left; name the plan of an earlier period.")]
    [InlineData("{ from: 2025.yaml }", "the carry-over of Products has no spent; name the file of what was spent, beside this one: CSV with date,provider,amount,currency.")]
    [InlineData("{ from: 2025.yaml, spent: '' }", "what was spent of the carry-over of Products is empty; write a text.")]
    [InlineData("{ from: nowhere.yaml, spent: 2025.csv }", "nowhere.yaml: there is no such file; check the path.")]
    [InlineData("{ from: 2025.yaml, spent: 2025.csv, unspent: 3 EUR }", "the carry-over of Products has both unspent and a former plan; keep one.")]
    [InlineData("{ from: other.yaml, spent: 2025.csv }", "there is no envelope Products in the plan of 2025; did you mean \"Product\"?")]
    [InlineData("{ from: twice.yaml, spent: 2025.csv }", "Search was funded from Products and from Others in 2025, so that nobody can tell of which it spent; write what was not spent (unspent).")]
    [InlineData("{ from: 2025.yaml, spent: 2024.csv }", "there is no cost in 2025, so that nobody can tell what was not spent; name the costs of that period.")]
    [InlineData("{ from: 2026.yaml, spent: 2025.csv }", "the plan of 2026-06-01/2027-05-31 is not over before 2026 begins, so that nobody can tell what is left; name the plan of an earlier period.")]
    [InlineData("{ from: 2025.yaml, spent: dollars.csv }", "Search spent 30.00 USD on 2025-02-01, and the plan of 2025 is in EUR; convert it.")]
    public async Task A_former_plan_that_tells_nothing_is_told(string carryOver, string problem)
    {
        var run = await Budget(carryOver);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"error: {_folder["plan.yaml"]}, line 1, column ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"{problem}\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_is_read_from_is_not_overwritten()
    {
        var run = await Budget("{ from: 2025.yaml, spent: 2025.csv }", "--output", _folder["2025.csv"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output would overwrite an input", run.Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> Budget(string carryOver, params string[] options) => ToolRun.RunAsync(
    [
        "budget", "--model", _folder.Write("org.yaml", Organisation),
        "--plan", _folder.Write("plan.yaml", $"{{ period: 2026, envelopes: [{{ name: Products, amount: 1000 EUR, carry-over: {carryOver}, lines: [{{ team: Search, weight: 1 }}] }}] }}"),
        .. options,
    ]);
}
