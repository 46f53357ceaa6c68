using System.Text.Json.Nodes;
using NJsonSchema;

namespace OpModel.Tool.Baselines;

/// <summary>The life of a baseline: written, quiet, a new finding told, an old one mended and told, taken out.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private const string Organisation = """
        people:
          - { name: Ada Lovelace, id: ada }
          - { name: Grace Hopper, id: grace }
        value-streams: [Buy online]
        teams:
          - name: Checkout
            type: product-team
            aligned-to: Buy online
            members:
              - { person: ada, role: product-owner }
              - { person: ada, role: scrum-master }
          - name: Search
            type: product-team
            aligned-to: Buy online
            members: { person: grace, role: product-owner }
        """;

    private const string AdaIsBoth = """- { rule: OPM1001, at: Checkout, finding: '{Ada} is both product owner and scrum master of {Checkout}' }""";

    private readonly TemporaryFolder _folder = new();

    private string Baseline => _folder["opmodel.baseline.yaml"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Baseline_is_written_new_findings_are_told_and_what_is_mended_is_taken_out()
    {
        Write(Organisation);
        var first = await Accept();
        Assert.Equal((ExitCode.Done, $"{Baseline} accepts 1 finding\n"), (first.ExitCode, first.Out));
        Assert.Equal([AdaIsBoth], Entries());
        var quiet = await Check();
        Assert.Equal((ExitCode.Done, "0 errors, 0 warnings, 0 suggestions; 0 waived, 1 in the baseline\n"), (quiet.ExitCode, quiet.Out));

        // A new violation is told, and is not taken up unless somebody says so.
        Write(Organisation.Replace("members: { person: grace, role: product-owner }", "members: [{ person: grace, role: product-owner }, { person: grace, role: scrum-master }]", StringComparison.Ordinal));
        var added = await Check();
        Assert.Equal(ExitCode.Findings, added.ExitCode);
        Assert.Contains("(15,55): warning OPM1001: Grace Hopper is both product owner and scrum master of Search;", added.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", added.Out, StringComparison.Ordinal);
        var refused = await Accept();
        Assert.Equal(ExitCode.Findings, refused.ExitCode);
        Assert.Contains("OPM1001: Grace Hopper is both", refused.Out, StringComparison.Ordinal);
        Assert.EndsWith($"{Baseline} accepts 1 finding\n1 finding is new or worse than accepted; mend it, or accept it with --accept-new\n", refused.Out, StringComparison.Ordinal);
        Assert.Equal([AdaIsBoth], Entries());

        // An old one is mended: its entry is told at its line, and goes.
        Write(Organisation.Replace("      - { person: ada, role: scrum-master }\n", "", StringComparison.Ordinal));
        var mended = await Check();
        Assert.Equal(ExitCode.Findings, mended.ExitCode);
        Assert.StartsWith(
            $"{Baseline}({LineOf(AdaIsBoth)},3): warning OPM9006: The baseline's OPM1001 at Checkout accepts nothing, as \"Ada Lovelace is both product owner and scrum master of Checkout\" is no longer so; remove the entry.",
            mended.Out,
            StringComparison.Ordinal);
        var shrunk = await Accept();
        Assert.Equal((ExitCode.Done, $"{Baseline} accepts 0 findings; 1 that is no longer there was taken out\n"), (shrunk.ExitCode, shrunk.Out));
        Assert.Empty(Entries());
        Assert.Equal(ExitCode.Done, (await Check()).ExitCode);
    }

    [Fact]
    public async Task New_findings_are_accepted_where_that_is_asked_for()
    {
        Write(Organisation);
        _folder.Write("opmodel.baseline.yaml", "");
        Assert.Equal(ExitCode.Findings, (await Accept()).ExitCode);

        Assert.Equal(ExitCode.Done, (await Accept("--accept-new")).ExitCode);

        Assert.Equal([AdaIsBoth], Entries());
    }

    [Fact]
    public async Task Findings_survive_moved_lines_a_renamed_file_and_a_renamed_person()
    {
        Write(Organisation);
        await Accept();

        File.Delete(_folder["acme.yaml"]);
        _folder.Write("shop.yml", "# moved\n\n" + Organisation.Replace("Ada Lovelace", "Ada King", StringComparison.Ordinal));

        var run = await Check();
        Assert.EndsWith("0 waived, 1 in the baseline\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(ExitCode.Done, (await Accept()).ExitCode);
        Assert.Equal([AdaIsBoth], Entries());
    }

    [Fact]
    public async Task Finding_that_goes_further_than_accepted_is_refused_and_what_was_accepted_stays()
    {
        Write(Allocated(70));
        await Accept();
        Assert.Contains("""- { rule: OPM1004, at: Ada, finding: allocations beyond the working time, by: 10 }""", Entries());

        Write(Allocated(80));
        Assert.Contains("OPM1004: Ada Lovelace is allocated 120 %", (await Check()).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, (await Accept()).ExitCode);
        Assert.Contains("""- { rule: OPM1004, at: Ada, finding: allocations beyond the working time, by: 10 }""", Entries());

        Write(Allocated(65));
        Assert.Equal(ExitCode.Done, (await Check()).ExitCode);
        await Accept();
        Assert.Contains("""- { rule: OPM1004, at: Ada, finding: allocations beyond the working time, by: 5 }""", Entries());

        static string Allocated(int percent) => Organisation
            .Replace("role: product-owner }\n      -", "role: product-owner, allocation: 40 }\n      -", StringComparison.Ordinal)
            .Replace("role: scrum-master }", $"role: scrum-master, allocation: {percent} }}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_and_what_is_wrong_with_waivers_cannot_be_accepted()
    {
        Write(Organisation + "\n    waivers: { rule: OPM1001, reason: she founded the company }\n");
        _folder.Write("more.yaml", "teams: [{ name: Search, id: find, type: enabling-team }]");

        var run = await Accept();

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("error OPM9004: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning OPM9006: The waiver of OPM1001 at Search accepts nothing", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("2 findings cannot be accepted; mend them\n", run.Out, StringComparison.Ordinal);
        Assert.Equal([AdaIsBoth], Entries());
    }

    [Fact]
    public async Task Waived_findings_are_not_listed()
    {
        Write(Organisation.Replace("  - name: Search", "    waivers: { rule: OPM1001, reason: Ada founded the company }\n  - name: Search", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, (await Accept()).ExitCode);

        Assert.Empty(Entries());
    }

    [Fact]
    public async Task Findings_are_those_of_the_same_options_as_of_a_check()
    {
        Write(Organisation);
        await Accept("--preset", "strict", "--today", "2026-11-01");

        Assert.True(Entries().Length > 5);
        Assert.StartsWith("0 errors, 0 warnings, 0 suggestions;", (await Check("--preset", "strict", "--today", "2026-11-01")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_that_is_switched_off_keeps_its_entries()
    {
        Write(Organisation);
        await Accept();
        var off = _folder.Write("off.editorconfig", "dotnet_diagnostic.OPM1001.severity = none");

        Assert.Equal(ExitCode.Done, (await Check("--config", off)).ExitCode);
        await Accept("--config", off);

        Assert.Equal([AdaIsBoth], Entries());
    }

    [Fact]
    public async Task Nothing_is_written_while_a_file_cannot_be_read()
    {
        Write(Organisation);
        await Accept();
        var before = await File.ReadAllTextAsync(Baseline);
        Write(Organisation.Replace("type: product-team", "type: prodct-team", StringComparison.Ordinal));

        var run = await Accept("--accept-new");

        Assert.Equal((ExitCode.WrongInput, ""), (run.ExitCode, run.Out));
        Assert.Contains("acme.yaml(7,11): error OPM9007: Type of the team Checkout is \"prodct-team\"; did you mean \"product-team\"?", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Baseline));
        Assert.DoesNotContain("OPM9006", (await Check()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_baseline_is_told_at_its_line_and_left_as_it_is()
    {
        Write(Organisation);
        var text = $"accepted:\n<<<<<<< HEAD\n{AdaIsBoth}\n=======\n>>>>>>> theirs\n";
        _folder.Write("opmodel.baseline.yaml", text);

        var check = await Check();
        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.StartsWith($"{Baseline}(2,1): error OPM9007: A conflict of two changes stands here;", check.Out, StringComparison.Ordinal);
        var accept = await Accept("--accept-new");
        Assert.Equal(ExitCode.WrongInput, accept.ExitCode);
        Assert.Contains($"{Baseline}(2,1): error OPM9007: A conflict of two changes stands here;", accept.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(Baseline));
    }

    [Fact]
    public async Task Entry_that_stands_twice_is_told_as_that()
    {
        Write(Organisation);
        await Accept();
        var lines = await File.ReadAllTextAsync(Baseline);
        await File.WriteAllTextAsync(Baseline, $"{lines}{lines.TrimEnd().Split('\n')[^1]}\n");

        var run = await Check();

        Assert.Contains("accepts nothing, as another entry accepts \"Ada Lovelace is both product owner and scrum master of ", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 in the baseline\n", run.Out, StringComparison.Ordinal);
        await Accept();
        Assert.Equal([AdaIsBoth], Entries());
    }

    [Fact]
    public async Task Baseline_that_is_not_there_is_told()
    {
        var run = await ToolRun.RunAsync("check", Write(Organisation), "--baseline", "no-such.yaml");

        Assert.Equal((ExitCode.WrongInput, "opmodel: no-such.yaml: there is no such file; check the path.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task File_keeps_its_line_ends_and_is_not_touched_where_nothing_changed()
    {
        Write(Organisation);
        await Accept();
        _folder.Write("opmodel.baseline.yaml", (await File.ReadAllTextAsync(Baseline)).Replace("\n", "\r\n", StringComparison.Ordinal));
        var touched = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Baseline, touched);

        await Accept();
        Assert.Equal(touched, File.GetLastWriteTimeUtc(Baseline));

        Write("people: [Ada Lovelace]");
        await Accept("--accept-new");
        Assert.Matches("^(#[^\r\n]*\r\n)+accepted:\r\n- [^\r\n]*\r\n$", await File.ReadAllTextAsync(Baseline));
    }

    [Fact]
    public async Task Baseline_in_the_folder_of_the_organisation_is_no_part_of_it()
    {
        Write(Organisation);
        await Accept();

        Assert.DoesNotContain("passed over", (await Check()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_and_sarif_tell_what_the_baseline_accepts()
    {
        Write(Organisation);
        await Accept();
        Write(Organisation + "\n  - { name: Data, type: enabling-team, members: [{ person: grace, role: product-owner }, { person: grace, role: scrum-master }] }\n");

        var json = JsonNode.Parse((await Check("--format", "json")).Out)!;
        Assert.Equal(["Data"], json["findings"]!.AsArray().Where(finding => (string)finding!["rule"]! == "OPM1001").Select(finding => (string)finding!["element"]!["name"]!));
        Assert.Equal(["Checkout"], json["baseline"]!.AsArray().Select(finding => (string)finding!["element"]!["name"]!));

        var results = JsonNode.Parse((await Check("--format", "sarif")).Out)!["runs"]![0]!["results"]!.AsArray();
        Assert.Equal(["new", "unchanged"], results.Where(result => (string)result!["ruleId"]! == "OPM1001").Select(result => (string)result!["baselineState"]!));
        Assert.Equal(
            """[{"kind":"external","status":"accepted","justification":"accepted by the baseline"}]""",
            results.Single(result => (string)result!["baselineState"]! == "unchanged")!["suppressions"]!.ToJsonString());
    }

    [SarifSchemaFact]
    public async Task Sarif_with_a_baseline_and_with_problems_of_files_is_valid_by_its_schema()
    {
        Write(Organisation);
        await Accept();
        Write(Organisation + "\n  - { name: Data, type: enabling-team, colour: blue }\n");
        var schema = await JsonSchema.FromFileAsync(SarifSchemaFactAttribute.Path);

        Assert.Empty(schema.Validate((await Check("--format", "sarif")).Out).Select(error => error.ToString()));
    }

    [Fact]
    public async Task Example_of_the_documentation_can_be_read()
    {
        var page = await File.ReadAllTextAsync(Repository.File("docs", "formats.md"));
        var example = page[page.IndexOf("## The baseline", StringComparison.Ordinal)..].Split("```yaml\n")[1].Split("```")[0];

        Write("people: [Ada]");
        _folder.Write("opmodel.baseline.yaml", example);

        // Three entries are read, and in another organisation all of them are stale.
        var rules = JsonNode.Parse((await Check("--format", "json")).Out)!["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!);
        Assert.Equal(["OPM1014", "OPM9006", "OPM9006", "OPM9006"], rules);
    }

    private string Write(string organisation) => _folder.Write("acme.yaml", organisation);

    private Task<ToolRun> Check(params string[] args) => ToolRun.RunAsync(["check", _folder.Path, "--baseline", Baseline, .. args]);

    private Task<ToolRun> Accept(params string[] args) => ToolRun.RunAsync(["baseline", _folder.Path, "--output", Baseline, .. args]);

    private string[] Entries() => [.. File.ReadAllLines(Baseline).Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    private int LineOf(string entry) => Array.IndexOf(File.ReadAllLines(Baseline), entry) + 1;
}
