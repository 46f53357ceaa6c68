using System.Text.Json.Nodes;

namespace OpModel.Tool.Checking;

/// <summary>Organisations that stand in YAML files, as <c>opmodel check</c> takes them.</summary>
public sealed class OrganizationFileTests : IDisposable
{
    private const string FrontPage = """
        organisation: { name: Acme, currency: EUR }
        people:
          - { name: Ada Lovelace, id: ada }
          - Grace Hopper
        value-streams: [Buy online]
        teams:
          - name: Checkout
            type: product-team
            aligned-to: buy-online
            members:
              - { person: ada, role: product-owner, allocation: 60 }
              - { person: Ada Lovelace, role: ScrumMaster }
            consumes: { service: card-authorisation, of: Payments }
          - name: Payments
            type: internal-product-team
            members: [{ person: Grace Hopper, role: product owner }]
            provides: { service: card-authorisation, unit: authorisation, price: 0.012 EUR, benchmark: 0.015 EUR }
        """;

    private const string EveryKey = """
        namespace: Acme.Org
        organisation:
          name: Acme
          id: acme
          currency: EUR
          structure: [platform, value-streams]
          service-cost: step-down
          vision: Everybody reads
          mission: Sell books
          interactions: { one: product-owner, other: product-designer, assessment: fair, assessed-on: 2026-10-01, from: 2026-01-01, until: 2027-12-31 }
          separate-duties: { one: count stock, other: buy stock }
          measures: { name: NPS, family: customer-satisfaction, watches: customer-neglect }
        people:
          - { name: Ada Lovelace, function: engineering, background: [business, technical], from: 2020-01-01, until: 2030-12-31, reports-to: { manager: Grace Hopper, dotted: true, from: 2026-01-01, until: 2026-12-31 } }
          - { name: Grace Hopper, waivers: { rule: OPM1014, reason: she joins soon, owner: Ada, until: 2026-12-31 } }
          - { name: To be hired, vacancy: true, reports-to: Grace Hopper }
        roles:
          - name: Data steward
            conflicts-with: { role: product-owner, scope: organization }
            function: engineering
            leads-people-in: [engineering]
            held-by-one: true
            belongs-on: [enabling-team, squad]
            responsible-for: data quality
            success-criteria: Audits pass
            performs: count stock
        value-streams:
          - name: Buy online
            steps: [browse, { name: pay, gives: money, gets: a book, touchpoint: shop, stage: conversion, stories: [pay by card] }]
            owned-by: Ada Lovelace
            measures: { name: revenue, family: revenue }
        teams:
          - name: Checkout
            type: product-team
            members: { person: Ada Lovelace, role: data steward, allocation: 50, lent-by: Payments, from: 2026-01-01, until: 2026-12-31 }
            led-by: { person: Grace Hopper, from: 2026-01-01, until: 2026-12-31 }
            from: 2020-01-01
            until: 2030-12-31
            part-of: { team: Shop, from: 2026-01-01, until: 2026-12-31 }
            aligned-to: { value-stream: Buy online, step: pay, from: 2026-01-01, until: 2026-12-31 }
            consumes: { service: payment, of: Payments }
            interacts-with: { team: Payments, mode: x-as-a-service, assessment: strong, assessed-on: 2026-10-01, from: 2026-01-01, until: 2027-12-31 }
            responsible-for: the basket
            funded-by: [{ source: Year 2026, amount: 1000 EUR }, { source: Buy online, share: 50 % }]
            measures: { name: churn, family: revenue }
            cadences: { name: planning, rhythm: fortnightly }
            exploits: true
            explores: false
          - { name: Shop, type: tribe }
          - name: Payments
            type: internal-product-team
            provides: { service: payment, unit: payment, price: 1 EUR, benchmark: 2 EUR, alternative: a bank, from: 2026-01-01, until: 2026-12-31 }
            allocation-order: 1
        objectives:
          - { name: Grow, owned-by: Checkout, serves: Win readers, key-results: { text: Revenue of 3 million EUR, counts: value } }
        strategies:
          - { name: Win readers, serves: Grow, diagnosis: few know us, focus-areas: [payment], actions: [offer a guest checkout] }
        tactics: [{ name: Guest checkout, serves: Win readers }]
        scorecards: [{ name: The whole, measures: { name: uptime, family: platform } }]
        budgets: [{ name: Year 2026, amount: 100000 EUR }]
        artifacts:
          - name: Product budget
            is: product budget
            owed-by: ecosystem-team
            owned-by: Ada Lovelace
            owned-by-role: data steward
            review: quarterly
            review-by: 2027-01-31
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Front_page_in_yaml_has_its_warning_at_the_line_of_the_second_membership()
    {
        var file = _folder.Write("acme.yaml", FrontPage);

        var run = await ToolRun.RunAsync("check", file);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.StartsWith($"{file}(12,9): warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout;", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning, 0 suggestions; 0 waived\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_and_sarif_name_file_line_and_column()
    {
        var file = _folder.Write("acme.yaml", FrontPage);

        var json = JsonNode.Parse((await ToolRun.RunAsync("check", file, "--format", "json")).Out)!["findings"]![0]!;
        Assert.Equal((file, 12, 9), ((string)json["file"]!, (int)json["line"]!, (int)json["column"]!));

        var sarif = JsonNode.Parse((await ToolRun.RunAsync("check", file, "--format", "sarif")).Out)!;
        var region = sarif["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!;
        Assert.Equal((12, 9), ((int)region["startLine"]!, (int)region["startColumn"]!));
    }

    [Fact]
    public async Task Files_refer_to_one_another()
    {
        var people = _folder.Write("people.yaml", "people: [Ada Lovelace]");
        var teams = _folder.Write("teams.yml", "teams: [{ name: Data, type: enabling-team, members: { person: Ada Lovelace, role: engineer } }]");

        var run = await ToolRun.RunAsync("check", people, teams);

        Assert.Equal("0 errors, 0 warnings, 0 suggestions; 0 waived\n", run.Out);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Theory]
    [InlineData("teams: [{ name: Data, typ: squad, type: squad }]", "1,23", "the team Data has no key \"typ\"; did you mean \"type\"?")]
    [InlineData("teams: [{ name: Data, type: sqad }]", "1,29", "type of the team Data is \"sqad\"; did you mean \"squad\"?")]
    [InlineData("people: [Ada]\nteams:\n- { name: Data, type: squad, led-by: Adda }", "3,38", "there is no person \"Adda\"; did you mean \"Ada\"?")]
    [InlineData("people:\n- { name: Ada, id: a }\n- { name: Bea, id: a }", "3,3", "the person Bea has the id \"a\" that stands on line 2 already; give one of them another by the key \"id\".")]
    [InlineData("people:\n- Ada\n- { name: Ada, id: ada-2 }\nteams:\n- { name: D, type: squad, led-by: Ada }", "5,35", "\"Ada\" may be each of ada (Ada), ada-2 (Ada2); write the id of one.")]
    [InlineData("organisation: { name: Acme, currency: EURO }", "1,39", null)]
    [InlineData("people: [{ name: Ada, vacancy: yes }]", "1,32", "vacancy of the person Ada is neither true nor false; write one of them.")]
    [InlineData("people: [{ name: Ada, from: 2026-02-01, until: 2026-01-31 }]", "1,48", "the person Ada ends on 2026-01-31, before it begins on 2026-02-01; exchange the two dates or mend one.")]
    [InlineData("people: [{ name: Ada, from: soon }]", "1,29", "from of the person Ada is \"soon\", which is not a date; write year, month and day as in 2026-10-31.")]
    [InlineData("people: [&a Ada, *a]", "1,10", "the anchor &a is not allowed; take it out and write each value out.")]
    [InlineData("people: [!!str Ada]", "1,10", null)]
    [InlineData("people: [Ada]\npeople: [Bea]", "2,1", "the key \"people\" stands here again after line 1; keep one.")]
    [InlineData("people: [\"!\"]", "1,10", "\"!\" has neither a letter nor a digit to make an id of; add the key \"id\".")]
    [InlineData("people: [[[[[[[[[[[[[[[[[[Ada]]]]]]]]]]]]]]]]]]", "1,24", "values are nested more than 16 deep, and none needs to be.")]
    [InlineData("# people and teams", "1,1", "the file is empty; begin with a section, such as people or teams.")]
    [InlineData("- Ada", "1,1", "an organisation file is a list; write keys with values.")]
    [InlineData("people: [Ada]\njobs: {}", "2,1", "an organisation file has no key \"jobs\"; write one of $schema, namespace, organisation, people, roles, value-streams, teams, objectives, strategies, tactics, scorecards, budgets, ... [")]
    [InlineData("people: [B]\nteams: [{ name: T, type: squad, led-by: x }]", "2,41", "there is no person \"x\"; write one of B.")]
    [InlineData("people:\n- Ada\n-", "3,2", "a person is empty; write its name, or take it out.")]
    [InlineData("people:", "1,8", "people is empty; write a list.")]
    [InlineData("people: [Ada]\nteams: [{ name: Data, type: squad, members: [Ada] }]", "2,46", "an entry of members of the team Data has no role; add the key \"role\".")]
    [InlineData("peeple: []", "1,1", "an organisation file has no key \"peeple\"; did you mean \"people\"?")]
    public async Task What_is_wrong_is_told_with_its_line_and_column(string yaml, string place, string? message)
    {
        var file = _folder.Write("acme.yaml", yaml);

        var run = await ToolRun.RunAsync("check", file);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.StartsWith($"{file}({place}): error OPM9007: ", run.Out, StringComparison.Ordinal);
        Assert.Contains(message ?? "", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task File_of_another_kind_is_one_problem_however_many_keys_it_has()
    {
        var workflow = _folder.Write("build.yml", "name: Build\non: [push]\njobs: {}\n");

        Assert.Equal(
            $"{workflow}(1,1): error OPM9007: This is no organisation file, as none of its keys is one of these: namespace, organisation, people, roles, value-streams, teams, "
            + "objectives, strategies, tactics, scorecards, budgets, artifacts; name another file, or begin with one of them. "
            + "[https://github.com/opmodel/opmodel/blob/main/docs/rules/OPM9007.md]\n1 error, 0 warnings, 0 suggestions; 0 waived\n",
            (await ToolRun.RunAsync("check", workflow)).Out);
    }

    [Fact]
    public async Task Broken_JSON_is_called_JSON()
    {
        var file = _folder.Write("acme.JSON", """{ "people": ["Ada" """);

        Assert.Contains("error OPM9007: This is not JSON: ", (await ToolRun.RunAsync("check", file)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_told_at_the_file_and_at_no_element()
    {
        var file = _folder.Write("acme.yaml", "people: [Ada]\nteams: [{ name: Data, typ: squad, type: squad }]");

        var json = JsonNode.Parse((await ToolRun.RunAsync("check", file, "--format", "json")).Out)!["findings"]![0]!;
        Assert.Equal(("OPM9007", "error", "file", "acme.yaml"), ((string)json["rule"]!, (string)json["severity"]!, (string)json["element"]!["kind"]!, (string)json["element"]!["name"]!));
        Assert.Equal((file, 2, 23), ((string)json["file"]!, (int)json["line"]!, (int)json["column"]!));

        var result = JsonNode.Parse((await ToolRun.RunAsync("check", file, "--format", "sarif")).Out)!["runs"]![0]!["results"]![0]!;
        Assert.Equal(("OPM9007", "error"), ((string)result["ruleId"]!, (string)result["level"]!));
        Assert.Null(result["locations"]![0]!["logicalLocations"]);
        Assert.EndsWith("acme.yaml", (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_about_two_files_tells_the_place_in_the_other()
    {
        var first = _folder.Write("a.yaml", "people:\n- { name: Ada, id: ada }");
        var second = _folder.Write("b.yaml", "people: [{ name: Eve, id: ada }]");
        const string Message = "The person Eve has the id ada, as has the person Ada; rename one of them, or give it an id of its own.";

        Assert.Contains($"{second}(1,10): error OPM9004: {Message} See also {first}(2,3). [", (await ToolRun.RunAsync("check", first, second)).Out, StringComparison.Ordinal);
        Assert.Contains($"{Message} See also {first}(2,3).\n", (await ToolRun.RunAsync("check", first, second, "--format", "github")).Out, StringComparison.Ordinal);

        var json = JsonNode.Parse((await ToolRun.RunAsync("check", first, second, "--format", "json")).Out)!["findings"]!.AsArray().Single(finding => (string)finding!["rule"]! == "OPM9004")!;
        Assert.Equal(Message, (string)json["message"]!);
        Assert.Equal((first, 2, 3), ((string)json["alsoAt"]![0]!["file"]!, (int)json["alsoAt"]![0]!["line"]!, (int)json["alsoAt"]![0]!["column"]!));

        var results = JsonNode.Parse((await ToolRun.RunAsync("check", first, second, "--format", "sarif")).Out)!["runs"]![0]!["results"]!.AsArray();
        var related = results.Single(result => (string)result!["ruleId"]! == "OPM9004")!["relatedLocations"]![0]!["physicalLocation"]!;
        Assert.EndsWith("a.yaml", (string)related["artifactLocation"]!["uri"]!, StringComparison.Ordinal);
        Assert.Equal(2, (int)related["region"]!["startLine"]!);
    }

    [Fact]
    public async Task What_can_be_read_of_a_file_is_judged_beside_what_cannot()
    {
        var file = _folder.Write("acme.yaml", FrontPage + "\n  - { name: Search, type: prodct-team }\n");

        var run = await ToolRun.RunAsync("check", file);

        Assert.Contains("error OPM9007: Type of the team Search is \"prodct-team\"; did you mean \"product-team\"?", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout;", run.Out, StringComparison.Ordinal);
    }

    /// <summary>An assembly holds what its project's files said when it was built.</summary>
    [Fact]
    public async Task What_an_assembly_took_from_a_file_is_read_from_the_file_where_that_is_there()
    {
        using ShopAssembly shop = new("""[StatedIn("people.yaml"), Person("Linus")] public sealed class Linus;""");
        var people = _folder.Write("people.yaml", "namespace: Shop\npeople: [{ name: Linus, function: engineering }]");

        Assert.Contains("Linus (Shop.Linus): suggestion OPM1014", (await ToolRun.RunAsync("check", shop.Path)).Out, StringComparison.Ordinal);
        var both = (await ToolRun.RunAsync("check", shop.Path, people)).Out;
        Assert.Contains($"{people}(2,10): suggestion OPM1014", both, StringComparison.Ordinal);
        Assert.DoesNotContain("Linus (Shop.Linus)", both, StringComparison.Ordinal);
        Assert.DoesNotContain("OPM9004", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_is_looked_through_for_files_that_state_an_organisation()
    {
        _folder.Write("people.yaml", "people: [Ada Lovelace]");
        _folder.Write("teams.yml", "teams: [{ name: Data, type: enabling-team, members: { person: Ada Lovelace, role: engineer } }]");
        _folder.Write("mkdocs.yaml", "site_name: Acme");
        _folder.Write("readme.md", "# Acme");

        var run = await ToolRun.RunAsync("check", _folder.Path);

        Assert.Equal("0 errors, 0 warnings, 0 suggestions; 0 waived\n", run.Out);
        Assert.Contains("1 team and 1 person read from 2 files", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 file passed over, as no part of an organisation stands there: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("mkdocs.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_named_twice_or_stands_in_a_named_folder_is_read_once()
    {
        var file = _folder.Write("acme.yaml", "organisation: { name: Acme, currency: EUR }\npeople: [Ada]\nteams: [{ name: Data, type: squad, members: { person: Ada, role: engineer } }]");
        var other = Path.Combine(_folder.Path, ".", "acme.yaml");

        foreach (var paths in (string[][])[[file, file], [other, file], [_folder.Path, file], [file, _folder.Path], [_folder.Path, _folder.Path]])
        {
            var run = await ToolRun.RunAsync(["check", .. paths]);

            Assert.Equal((ExitCode.Done, "0 errors, 0 warnings, 0 suggestions; 0 waived\n"), (run.ExitCode, run.Out));
            Assert.Contains("1 team and 1 person read from 1 file\n", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("x-logging: &logging { driver: local }\nservices: { shop: { logging: *logging } }", false)]
    [InlineData("{{- if .Values.rbac }}\nkind: Role\nsubjects:\n  roles: []\n{{- end }}", false)]
    [InlineData("people:\n- &ada Ada", true)]
    [InlineData("\"teams\" : [", true)]
    [InlineData("{ organisation: { name: Acme", true)]
    [InlineData("apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: &all\n  name: a", true)]
    [InlineData("orgs:\n\tacme: {}", true)]
    public async Task File_of_a_folder_that_is_no_plain_YAML_is_told_where_a_line_of_it_is_of_an_organisation(string yaml, bool isTold)
    {
        _folder.Write("acme.yaml", "people: [{ name: Ada, id: ada }]");
        var file = _folder.Write("other.yaml", yaml);

        var run = await ToolRun.RunAsync("check", _folder.Path);

        Assert.Equal(isTold, run.Out.Contains($"{file}(", StringComparison.Ordinal));
        Assert.Equal(!isTold, run.Error.Contains($"1 file passed over, as no part of an organisation stands there: {file}\n", StringComparison.Ordinal));
        Assert.Equal(isTold ? ExitCode.Findings : ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public async Task Every_key_of_the_format_is_taken()
    {
        var run = await ToolRun.RunAsync("check", _folder.Write("every.yaml", EveryKey), "--today", "2026-11-02");

        Assert.DoesNotContain("OPM9007", run.Out, StringComparison.Ordinal);
        Assert.NotEqual(ExitCode.WrongInput, run.ExitCode);
        // Statements are read and not merely passed over: rules judge them.
        Assert.Contains("OPM1008: Ada Lovelace is Data steward of the product team Checkout", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_of_the_documentation_is_the_front_page_with_its_warning()
    {
        var page = File.ReadAllText(Repository.File("docs", "formats.md"));
        var section = page[page.IndexOf("## The organisation file", StringComparison.Ordinal)..];
        var example = section.Split("```yaml\n")[1].Split("```")[0];

        Assert.Contains("warning OPM1001: ", (await ToolRun.RunAsync("check", _folder.Write("documented.yaml", example))).Out, StringComparison.Ordinal);
    }
}
