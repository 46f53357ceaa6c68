using System.Text.Json.Nodes;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Diffing;

public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        people:
          - { name: Ada Lovelace, id: ada, reports-to: grace }
          - { name: Grace Hopper, id: grace }
          - { name: Alan Turing, id: alan }
          - { name: Kay McNulty, id: kay }
          - { name: Head of data, id: head, vacancy: true }
        value-streams: [Buy online]
        teams:
          - name: Checkout
            type: squad
            members: [{ person: ada, role: engineer, allocation: 60 }, { person: alan, role: engineer }]
            provides: { service: card, price: 1 EUR, unit: card }
          - { name: Data, type: squad, members: [{ person: kay, role: engineer }, { person: head, role: team-lead }] }
        """;

    private const string New = """
        people:
          - { name: Ada King, id: ada, reports-to: alan }
          - { name: Alan Turing, id: alan }
          - { name: Kay McNulty, id: kay }
          - { name: Ida Rhodes, id: ida }
        value-streams: [Buy online, Return]
        teams:
          - name: Payment
            type: squad
            members: [{ person: ada, role: engineer, allocation: 40 }, { person: alan, role: engineer }]
            provides: { service: card, price: 2 EUR, unit: card }
          - { name: Data, type: squad, members: { person: ida, role: team-lead } }
          - { name: Search, type: squad, led-by: kay, members: { person: kay, role: engineer } }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _old;
    private readonly string _new;

    public DiffCommandTests() => (_old, _new) = (_folder.Write("old.yaml", Old), _folder.Write("new.yaml", New));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_tells_changes_by_what_they_are_about()
    {
        var run = await ToolRun.RunAsync("diff", _old, _new);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            $"""
            --- {_old} (4 people, 2 teams)
            +++ {_new} (4 people, 3 teams)

            People
              + Ida Rhodes joined as team lead of Data
              - Grace Hopper left
              ~ Ada Lovelace is now called Ada King
              ~ Kay McNulty moved from engineer of Data to engineer of Search

            Roles
              ~ Ada King as engineer of Payment: 60 % -> 40 %
              + Kay McNulty leads Search

            Managers
              ~ Ada King reports to Alan Turing, before to Grace Hopper

            Vacancies
              - Head of data is no longer open: filled, it seems, by Ida Rhodes, who took team lead of Data

            Teams
              + the squad Search is new, with 1 person
              ~ Checkout is now Payment: 2 of its 2 people are on it, and make up 2 of 2 there

            Services
              ~ card of Payment: 1 EUR per card -> 2 EUR per card

            Other elements
              + the value stream Return is new

            Properties
              ~ id of Payment: checkout -> payment

            13 changes: 1 person joined, 1 left, 1 moved; 1 team new, 0 dissolved, 1 renamed

            """,
            run.Out);
    }

    [Fact]
    public async Task Json_tells_each_change_with_its_parts()
    {
        var json = JsonNode.Parse((await ToolRun.RunAsync("diff", _old, _new, "--format", "json")).Out)!;

        Assert.Equal((4, 3), ((int)json["after"]!["people"]!, (int)json["after"]!["teams"]!));
        Assert.Equal(_old, (string)json["before"]!["paths"]![0]!);
        var changes = json["changes"]!.AsArray().ToLookup(change => (string)change!["change"]!);
        Assert.Equal(
            """{"change":"allocation-changed","element":{"kind":"person","key":"Ada","id":"ada","name":"Ada King"},"team":{"kind":"squad","key":"Payment","id":"payment","name":"Payment"},"role":"engineer","before":["60 %"],"after":["40 %"],"text":"Ada King as engineer of Payment: 60 % -\u003E 40 %"}""",
            Assert.Single(changes["allocation-changed"])!.ToJsonString());
        var renamed = Assert.Single(changes["team-renamed"])!;
        Assert.Equal("""{"shared":2,"before":2,"after":2}""", renamed["people"]!.ToJsonString());
        Assert.True((bool)renamed["inferred"]!);
        Assert.Equal("Ida Rhodes", (string)Assert.Single(changes["vacancy-filled"])!["by"]!["name"]!);
        Assert.Equal("card", (string)Assert.Single(changes["service-changed"])!["service"]!);
        Assert.Equal("id", (string)Assert.Single(changes["property-changed"])!["property"]!);
    }

    [Fact]
    public async Task Markdown_is_written_to_a_file_and_shows_names_as_they_are()
    {
        var file = _folder["changes.md"];
        var other = _folder.Write("other.yaml", "people: [{ name: \"*Ada* <b>\", id: ada }]");

        var run = await ToolRun.RunAsync("diff", _folder.Write("none.yaml", "people: [Alan]"), other, "-f", "markdown", "-o", file);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Out));
        Assert.Contains("### People\n\n- \\*Ada\\* \\<b> joined\n- Alan left\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organisations_in_several_files_are_named_behind_options()
    {
        var people = _folder.Write("people.yaml", "people: [Ada, Grace]");
        var fewer = _folder.Write("fewer.yaml", "people: [Ada]");
        var teams = _folder.Write("teams.yaml", "teams: [{ name: Data, type: squad, led-by: Ada }]");

        var run = await ToolRun.RunAsync("diff", "--old", people, teams, "--new", fewer, teams);

        Assert.EndsWith("People\n  - Grace left\n\n1 change: 0 people joined, 1 left, 0 moved; 0 teams new, 0 dissolved, 0 renamed\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_organisation_is_compared_with_itself_on_two_days()
    {
        var org = _folder.Write("org.yaml", """
            people: [{ name: Ada, until: 2026-06-30 }, Grace]
            teams: [{ name: Data, type: squad, from: 2026-03-01, members: [{ person: Ada, role: engineer }, { person: Grace, role: engineer, from: 2026-05-01 }] }]
            """);

        var run = await ToolRun.RunAsync("diff", org, "--from", "2026-01-01", "--to", "2026-07-01");

        Assert.Contains($"--- {org} on 2026-01-01 (2 people, 0 teams)\n+++ {org} on 2026-07-01 (1 person, 1 team)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Ada left\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("+ Grace took engineer of Data\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("+ the squad Data is new, with 1 person\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 team and 2 people read from 1 file\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_organisations_are_compared_as_they_stand_on_a_day()
    {
        var before = _folder.Write("before.yaml", "people: [Ada, { name: Grace, until: 2025-12-31 }]");
        var after = _folder.Write("after.yaml", "people: [Ada, { name: Alan, from: 2027-01-01 }]");

        Assert.EndsWith("no change\n", (await ToolRun.RunAsync("diff", before, after, "--as-of", "2026-10-01")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assembly_and_what_it_is_converted_to_are_the_same_organisation()
    {
        using ShopAssembly shop = new();
        var yaml = _folder["shop.yaml"];
        Assert.Equal(ExitCode.Done, (await ToolRun.RunAsync("convert", shop.Path, "--to", "yaml", "--output", yaml)).ExitCode);

        Assert.EndsWith("(3 people, 2 teams)\n\nno change\n", (await ToolRun.RunAsync("diff", shop.Path, yaml)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25%", ExitCode.Done)]
    [InlineData("24.9%", ExitCode.Findings)]
    [InlineData("0 %", ExitCode.Findings)]
    [InlineData("1", ExitCode.Done)]
    [InlineData("0", ExitCode.Findings)]
    public async Task More_people_removed_than_allowed_end_the_run_with_1_and_the_changes_are_written(string limit, int exitCode)
    {
        var run = await ToolRun.RunAsync("diff", _old, _new, "--max-removed", limit);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("Grace Hopper left", run.Out, StringComparison.Ordinal);
        Assert.Equal(exitCode == ExitCode.Findings, run.Error.Contains("1 of 4 people was removed, more than ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Teams_that_were_removed_are_counted_too()
    {
        var run = await ToolRun.RunAsync("diff", _new, _folder.Write("people.yaml", "people: [{ name: Ada King, id: ada }]"), "--max-removed", "50%", "--max-removed-teams", "2");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("opmodel: 3 of 4 people were removed, more than 50 %; see whether the later organisation is complete, or allow more by --max-removed\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("opmodel: 3 of 3 teams were removed, more than 2; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_never_take_the_place_of_an_input()
    {
        var before = await File.ReadAllTextAsync(_new);

        var run = await ToolRun.RunAsync("diff", _old, _new, "--output", _new);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains($"opmodel: {_new}: --output would overwrite an input; name another file.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(_new));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_ends_the_run_with_1_since_it_may_look_like_removed()
    {
        var run = await ToolRun.RunAsync("diff", _old, _folder.Write("broken.yaml", "people: [{ name: Ada Lovelace, id: ada }]\nteams: [{ name: Data, type: sqad }]"));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("broken.yaml(2,29): error OPM9007: Type of the team Data is \"sqad\"; did you mean \"squad\"?", run.Error, StringComparison.Ordinal);
        Assert.Contains("- the squad Data is no more", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name two organisations, the earlier and the later; where one stands in several files, put them behind --old and --new.", "a.yaml")]
    [InlineData("name two organisations, the earlier and the later; where one stands in several files, put them behind --old and --new.", "a.yaml", "b.yaml", "c.yaml")]
    [InlineData("--old and --new belong together; give both.", "--old", "a.yaml")]
    [InlineData("with --old and --new, nothing else is named; put each path behind one of them.", "b.yaml", "--old", "a.yaml", "--new", "a.yaml")]
    [InlineData("--from and --to belong together; give both days.", "a.yaml", "--from", "2026-01-01")]
    [InlineData("--to is before --from; exchange the two days.", "a.yaml", "--from", "2026-07-01", "--to", "2026-01-01")]
    [InlineData("no organisation is named; name the files, the folder or the assembly that state it.", "--from", "2026-01-01", "--to", "2026-07-01")]
    [InlineData("--as-of is about two organisations, --from and --to about one; leave one of them out.", "a.yaml", "--from", "2026-01-01", "--to", "2026-07-01", "--as-of", "2026-07-01")]
    [InlineData("--from and --to compare one organisation with itself; name it without --old and --new.", "--old", "a.yaml", "--from", "2026-01-01", "--to", "2026-07-01")]
    [InlineData("--max-removed 105%: write a number such as 12, or a part such as 5%.", "a.yaml", "b.yaml", "--max-removed", "105%")]
    [InlineData("--max-removed -1: write a number such as 12, or a part such as 5%.", "a.yaml", "b.yaml", "--max-removed=-1")]
    [InlineData("--max-removed-teams some: write a number such as 12, or a part such as 5%.", "a.yaml", "b.yaml", "--max-removed-teams", "some")]
    public async Task Command_line_that_means_nothing_is_refused(string message, params string[] arguments)
    {
        var run = await ToolRun.RunAsync(["diff", .. arguments]);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Equal($"opmodel: {message}", run.Error.Split('\n')[0].TrimEnd());
    }

    [Fact]
    public async Task File_that_is_not_there_is_told() =>
        Assert.Equal(ExitCode.WrongInput, (await ToolRun.RunAsync("diff", _old, _folder["nowhere.yaml"])).ExitCode);
}
