using System.Text.Json.Nodes;

namespace OpModel.Tool.Checking;

/// <summary>An organisation that is checked as it stands on a day, or in the course of some.</summary>
public sealed class DaysJudgedTests : IDisposable
{
    private const string Shop = """
        people: [{ name: Ada Lovelace, until: 2026-09-30 }, Grace Hopper]
        value-streams: [Buy online]
        teams:
          - name: Checkout
            type: product-team
            aligned-to: buy-online
            members:
              - { person: Ada Lovelace, role: product-owner }
              - { person: Ada Lovelace, role: scrum-master, from: 2026-08-01 }
              - { person: Grace Hopper, role: scrum-master, until: 2026-07-31 }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026-07-31")]
    [InlineData("2026-08-01", "OPM1001", "OPM1014")]
    [InlineData("2026-09-30", "OPM1001", "OPM1014")]
    [InlineData("2026-10-01", "OPM1003", "OPM1014")]
    public async Task Day_is_judged_by_what_holds_on_it(string day, params string[] rules) =>
        Assert.Equal(rules, await RulesBroken("--as-of", day));

    [Theory]
    [InlineData("2026-07-01..2026-07-31")]
    [InlineData("2026-07-01..2026-12-31", "OPM1001")]
    [InlineData("..2026-07-31")]
    [InlineData("2026-10-01..", "OPM1003", "OPM1014")]
    public async Task Days_are_judged_by_what_holds_on_some_of_them(string days, params string[] rules) =>
        Assert.Equal(rules, await RulesBroken("--during", days));

    [Fact]
    public async Task Json_tells_the_days()
    {
        var json = JsonNode.Parse((await Check("--format", "json", "--as-of", "2026-10-01", "--today", "2026-11-01")).Out)!;

        Assert.Equal(
            ("2026-11-01", "2026-10-01", "2026-10-01"),
            ((string)json["judgedOn"]!, (string)json["organisationFrom"]!, (string)json["organisationUntil"]!));
    }

    [Theory]
    [InlineData("--as-of soon: write a day as YYYY-MM-DD, such as 2026-10-31.", "--as-of", "soon")]
    [InlineData("--during 2026-10-01: write a first and a last day as YYYY-MM-DD..YYYY-MM-DD, such as 2026-10-01..2026-12-31; one of them may be left out.", "--during", "2026-10-01")]
    [InlineData("--during ..: write a first and a last day as YYYY-MM-DD..YYYY-MM-DD, such as 2026-10-01..2026-12-31; one of them may be left out.", "--during", "..")]
    [InlineData("--during 2026-10-02..2026-10-01 ends before it begins; exchange the two days.", "--during", "2026-10-02..2026-10-01")]
    [InlineData("--as-of and --during exclude each other; leave one of them out.", "--as-of", "2026-10-01", "--during", "2026-10-01..")]
    public async Task Days_that_cannot_be_read_are_refused(string message, params string[] options)
    {
        var run = await Check(options);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Equal($"opmodel: {message}", run.Error.Split('\n')[0].TrimEnd());
    }

    private async Task<IEnumerable<string>> RulesBroken(params string[] options) =>
        JsonNode.Parse((await Check([.. options, "--format", "json", "--today", "2026-06-01"])).Out)!["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!);

    private Task<ToolRun> Check(params string[] options) => ToolRun.RunAsync(["check", _folder.Write("shop.yaml", Shop), .. options]);
}
