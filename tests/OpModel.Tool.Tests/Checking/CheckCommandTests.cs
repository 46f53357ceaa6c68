using System.Text.Json.Nodes;
using NJsonSchema;

namespace OpModel.Tool.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly ShopAssembly _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Findings_are_told_for_people_with_counts_at_the_end()
    {
        var run = await Check();

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            """
            Checkout (Shop.Checkout): warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else. [https://github.com/opmodel/opmodel/blob/main/docs/rules/OPM1001.md]
            Alan Turing (Shop.Alan): suggestion OPM1014: Alan Turing is on no team and leads none; make Alan Turing a member of one, or remove the person. [https://github.com/opmodel/opmodel/blob/main/docs/rules/OPM1014.md]
            0 errors, 1 warning, 1 suggestion; 1 waived

            """,
            run.Out);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("error", ExitCode.Done)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("suggestion", ExitCode.Findings)]
    public async Task Findings_as_severe_as_asked_for_end_the_run_with_1(string failOn, int exitCode) =>
        Assert.Equal(exitCode, (await Check("--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task Waiver_that_has_ended_on_the_day_asked_for_accepts_nothing() =>
        Assert.Contains("0 waived", (await Check("--today", "2027-01-01")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Configuration_goes_before_the_preset()
    {
        var config = _shop.Write("rules.editorconfig", """
            # of the shop
            [*.cs]
            dotnet_diagnostic.OPM1001.severity = none
            dotnet_diagnostic.OPM1014.severity = error
            """);

        var run = await Check("--preset", "strict", "--config", config);

        Assert.DoesNotContain("OPM1001", run.Out, StringComparison.Ordinal);
        Assert.Contains("error OPM1014", run.Out, StringComparison.Ordinal);
        Assert.Contains("OPM2016", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_element_severity_message_and_waiver()
    {
        var json = JsonNode.Parse((await Check("--format", "json", "--today", "2026-11-01")).Out)!;

        Assert.Equal("2026-11-01", json["judgedOn"]!.GetValue<string>());
        var finding = json["findings"]![0]!;
        Assert.Equal("OPM1001", finding["rule"]!.GetValue<string>());
        Assert.Equal("warning", finding["severity"]!.GetValue<string>());
        Assert.Equal("""{"kind":"product team","name":"Checkout","key":"Shop.Checkout"}""", finding["element"]!.ToJsonString());
        Assert.Equal(
            """{"reason":"Grace founded the company","owner":"Grace Hopper","until":"2026-12-31"}""",
            Assert.Single(json["waived"]!.AsArray())!["waiver"]!.ToJsonString());
    }

    [SarifSchemaFact]
    public async Task Sarif_is_valid_by_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(SarifSchemaFactAttribute.Path);
        var log = (await Check("--format", "sarif", "--preset", "strict")).Out;

        Assert.Empty(schema.Validate(log).Select(error => error.ToString()));
        Assert.NotEmpty(schema.Validate(log.Replace("\"text\"", "\"txt\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_names_the_element_the_rule_and_what_is_waived()
    {
        var run = JsonNode.Parse((await Check("--format", "sarif")).Out)!["runs"]![0]!;

        var results = run["results"]!.AsArray();
        Assert.Equal(["OPM1001", "OPM1014", "OPM1001"], results.Select(result => result!["ruleId"]!.GetValue<string>()));
        Assert.All(results, result => Assert.Equal(
            result!["ruleId"]!.GetValue<string>(),
            run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>()));
        Assert.Equal("Shop.Checkout", results[0]!["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>());
        Assert.Null(results[0]!["suppressions"]);
        Assert.Equal("Grace founded the company", results[2]!["suppressions"]![0]!["justification"]!.GetValue<string>());
    }

    [Fact]
    public async Task Findings_are_written_to_a_file()
    {
        var path = _shop.Write("findings.json", "old");

        var run = await Check("--format", "json", "--output", path);

        Assert.Empty(run.Out);
        Assert.StartsWith("{", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_never_take_the_place_of_an_input()
    {
        var config = _shop.Write("rules.editorconfig", "opmodel.max_team_size = 8");

        Assert.Contains("--output would overwrite an input; name another file.", await Refused(_shop.Path, "--output", _shop.Path), StringComparison.Ordinal);
        Assert.Contains("--output would overwrite an input; name another file.", await Refused(_shop.Path, "--config", config, "--output", config), StringComparison.Ordinal);
        Assert.Equal("opmodel.max_team_size = 8", await File.ReadAllTextAsync(config));
    }

    [Fact]
    public async Task Wrong_inputs_are_named_with_place_and_mend()
    {
        var text = _shop.Write("Acme.txt", "no assembly");
        var empty = _shop.Write("empty.editorconfig", "max_team_size");
        var wrong = _shop.Write("wrong.editorconfig", "opmodel.max_team_sise = 8");

        Assert.Contains("no-such.dll: there is no such file; build the project first", await Refused("no-such.dll"), StringComparison.Ordinal);
        Assert.Contains("no-such: there is no such file or folder; check the path.", await Refused("no-such"), StringComparison.Ordinal);
        Assert.Contains("no-such.editorconfig: there is no such file; check the path.", await Refused(_shop.Path, "--config", "no-such.editorconfig"), StringComparison.Ordinal);
        Assert.Contains(
            "Acme.txt: this is no file of an organisation; name one that ends with .yaml, .yml, .json or .csv, a built assembly (.dll, .exe), or a folder.",
            await Refused(text),
            StringComparison.Ordinal);
        Assert.Contains("this cannot be read as a .NET assembly", await Refused(_shop.Write("Acme.DLL", "no assembly")), StringComparison.Ordinal);
        Assert.Contains("no file in this folder states a part of an organisation", await Refused(Path.GetDirectoryName(text)!), StringComparison.Ordinal);
        Assert.Contains("no class in it states a part of an organisation", await Refused(typeof(FactAttribute).Assembly.Location), StringComparison.Ordinal);
        Assert.Contains("line 1: \"max_team_size\" sets nothing", await Refused(_shop.Path, "--config", empty), StringComparison.Ordinal);
        Assert.Contains("did you mean opmodel.max_team_size?", await Refused(_shop.Path, "--config", wrong), StringComparison.Ordinal);
        Assert.Contains("write a day as YYYY-MM-DD", await Refused(_shop.Path, "--today", "tomorrow"), StringComparison.Ordinal);
    }

    private Task<ToolRun> Check(params string[] args) => ToolRun.RunAsync(["check", _shop.Path, .. args]);

    private static async Task<string> Refused(params string[] args)
    {
        var run = await ToolRun.RunAsync(["check", .. args]);
        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Empty(run.Out);
        return run.Error;
    }
}
