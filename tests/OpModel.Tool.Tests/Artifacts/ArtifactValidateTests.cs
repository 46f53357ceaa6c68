using System.Text.Json.Nodes;
using OpModel.Organization;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Artifacts;

public sealed class ArtifactValidateTests : IDisposable
{
    private const string Budget = """
        team: Checkout
        period: 2030-01
        amount: { amount: 1000.00, currency: EUR }
        lines:
          - { purpose: Pay, category: people, amount: { amount: 1000.00, currency: EUR } }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Samples() => new(Directory.EnumerateFiles(Repository.File("samples", "Artifacts", "documents"), "*.json").Select(Path.GetFileName)!);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Filled_example_is_valid_in_JSON_and_as_YAML(string file)
    {
        var json = Repository.File("samples", "Artifacts", "documents", file);
        var yaml = _folder.Write(Path.ChangeExtension(file, ".yaml"), await File.ReadAllTextAsync(json));

        var run = await Validate(json, yaml);

        Assert.Equal((0, "0 errors; 2 of 2 documents valid\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_is_wrong_is_the_same_in_YAML_as_in_JSON(string file)
    {
        var text = await File.ReadAllTextAsync(Repository.File("samples", "Artifacts", "documents", file));
        List<string> paths = [];
        foreach (var member in JsonNode.Parse(text)!.AsObject().Select(member => member.Key))
        {
            foreach (var wrong in new JsonNode?[] { null, "  ", new JsonArray(), new JsonObject { [member] = true } })
            {
                var document = JsonNode.Parse(text)!.AsObject();
                document[member] = wrong?.DeepClone();
                var name = $"{paths.Count / 2}.{Path.GetFileNameWithoutExtension(file)}";
                paths.Add(_folder.Write(name + ".json", document.ToJsonString()));
                paths.Add(_folder.Write(name + ".yaml", document.ToJsonString()));
            }
        }

        var run = await Validate([.. paths, "--format", "json"]);
        var findings = JsonNode.Parse(run.Out)!["findings"]!.AsArray()
            .ToLookup(finding => Path.GetExtension(finding!["file"]!.GetValue<string>()), finding => Told(finding!));

        Assert.NotEmpty(findings[".json"]);
        Assert.Equal(findings[".json"], findings[".yaml"]);

        static string Told(JsonNode finding) =>
            $"{Path.GetFileNameWithoutExtension(finding["file"]!.GetValue<string>())} {finding["line"]} {finding["column"]} {finding["path"]} {finding["message"]}";
    }

    [Fact]
    public async Task Finding_in_YAML_has_path_and_place()
    {
        var path = _folder.Write("product-budget.yaml", """
            team: Checkout
            period: 2030-13
            amount: { amount: 1000, currency: EUR }
            lines:
              - purpose: Pay
                category: peeple
                amount: { amount: 5, currency: EUR }
              - purpose: Pay
                category: people
                amout: { amount: 1005, currency: EUR }
            """);

        var run = await Validate(path);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            $"""
            {path}(2,9): error ART003: $.period: period is "2030-13"; write a month, as in "2026-10".
            {path}(6,15): error ART003: $.lines[0].category: category is "peeple"; write one of "people", "contractors", "technology", "internal-services", "marketing", "research", "training", "reserve".
            {path}(8,5): error ART101: $.lines[1].amount: amount is missing; give it a value.
            {path}(10,5): error ART004: $.lines[1].amout: there is no member amout; did you mean amount?
            4 errors; 0 of 1 document valid

            """,
            run.Out);
    }

    [Fact]
    public async Task Columns_of_JSON_count_characters_and_not_bytes()
    {
        var path = _folder.Write("product-budget.json", """
            {
              "team": "Ädä", "team": "Search",
              "é": "😀", "period": 5,
              "amount": { "amount": 1, "currency": "EUR" }, "lines": [{ "purpose": "ä", "category": "people", "amount": 1 }]
            }
            """);

        var run = await Validate(path);

        Assert.Equal(
            ["(2,18): error ART005: $.team", "(3,3): error ART004: $.é", "(3,24): error ART003: $.period", "(4,109): error ART003: $.lines[0].amount"],
            run.Out.Split('\n')[..^2].Select(line => string.Join(':', line[path.Length..].Split(':')[..3])));
    }

    [Theory]
    [InlineData("product-budget.yaml", "")]
    [InlineData("checkout.Product_Budget.yml", "")]
    [InlineData("2030-01.productbudget.YAML", "")]
    [InlineData("october.yaml", "# yaml-language-server: $schema=../schemas/product-budget.schema.json\n")]
    [InlineData("roadmap.yaml", "# yaml-language-server: $schema=https://acme.example/product-budget.schema.json\n")]
    public async Task Kind_is_told_by_the_file(string name, string comment) =>
        Assert.Equal(0, (await Validate(_folder.Write(name, comment + Budget))).ExitCode);

    [Fact]
    public async Task Kind_that_is_asked_for_goes_before_the_name_of_the_file() =>
        Assert.Equal(0, (await Validate(_folder.Write("roadmap.yaml", Budget), "--kind", "Product budget")).ExitCode);

    [Theory]
    [InlineData("foo.produkt-budget.yaml", null, "nothing tells which artifact this is; did you mean \"product-budget\"?")]
    [InlineData("october.yaml", null, "nothing tells which artifact this is; say so by --kind")]
    [InlineData("october.yaml", "produkt-budget", "opmodel: --kind: there is no artifact \"produkt-budget\"; did you mean \"product-budget\"?")]
    [InlineData("october.yaml", "x", "opmodel: --kind: there is no artifact \"x\"; opmodel artifact list tells which there are.")]
    public async Task Unknown_kind_is_told_with_the_nearest_one(string name, string? kind, string problem)
    {
        var run = await Validate([_folder.Write(name, Budget), .. kind is null ? [] : new[] { "--kind", kind }]);

        Assert.Equal((ExitCode.WrongInput, ""), (run.ExitCode, run.Out));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.product-budget.yaml", "", "(1,1): error ART101: $: ")]
    [InlineData("p.product-budget.json", "", "(1,1): error ART001: $: the document is no JSON")]
    [InlineData("p.product-budget.yaml", "team: [", ": error ART001: $: this is not YAML")]
    [InlineData("p.product-budget.yaml", "team: A\n---\nteam: B", "(3,1): error ART001: $: a second document begins")]
    [InlineData("p.product-budget.json", "{ \"team\": \"Ä\", x }", "(1,16): error ART001: $: the document is no JSON")]
    [InlineData("p.product-budget.yaml", "- 1", "(1,1): error ART003: $: the document is a list")]
    [InlineData("p.product-budget.json", "[]", "(1,1): error ART003: $: the document is a list")]
    public async Task Document_that_cannot_be_read_is_a_finding_at_its_place(string name, string text, string finding)
    {
        var run = await Validate(_folder.Write(name, text));

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".json", "ART002")]
    [InlineData(".yaml", "ART001")]
    public async Task Document_of_ten_thousand_levels_is_refused(string ending, string code)
    {
        var run = await Validate(_folder.Write("product-budget" + ending, new string('[', 10_000)));

        Assert.Contains($"(1,65): error {code}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_findings_the_rest_is_counted()
    {
        var unknown = string.Concat(Enumerable.Range(0, 150).Select(number => $"x{number}: 1\n"));

        var run = await Validate(_folder.Write("product-budget.yaml", Budget + unknown));

        Assert.Contains("and 50 more in ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("150 errors; 0 of 1 document valid\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_looked_up_in_the_organisation_that_is_given()
    {
        var organization = _folder.Write("organisation.yaml", """
            organisation: { name: Acme, currency: EUR }
            teams:
              - { name: Checkout, type: product-team }
            """);
        var path = _folder.Write("product-budget.yaml", Budget);
        var wrong = _folder.Write("wrong.product-budget.yaml", Budget.Replace("Checkout", "Chekout", StringComparison.Ordinal));

        Assert.Equal((0, ""), (await Validate(path, "--model", organization)) is var good ? (good.ExitCode, good.Error) : default);
        Assert.Equal(0, (await Validate(wrong)).ExitCode);
        Assert.Contains("(1,7): error ART207: $.team", (await Validate(wrong, "--model", organization)).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongInput, (await Validate(path, "--model", _folder["no-such.yaml"])).ExitCode);
        Assert.Equal(ExitCode.WrongInput, (await Validate(path, "--model", _folder.Write("broken.yaml", "teams: 3"))).ExitCode);
    }

    [Fact]
    public async Task Artifacts_of_an_assembly_are_known_beside_those_of_the_library()
    {
        foreach (var file in new[] { typeof(PersonAttribute), typeof(Definition) }.Select(type => type.Assembly.Location))
        {
            File.Copy(file, _folder[Path.GetFileName(file)]);
        }

        var assembly = BuiltAssembly.Write(_folder, "Acme", """
            using System.Collections.Generic;
            using OpModel.Artifacts;

            namespace OpModel.Generated;

            public static class ArtifactsIn_Acme
            {
                public static IReadOnlyList<ArtifactType> All { get; } = [new ArtifactType<ProductBudget, ProductBudgetDto>("audit-budget", "Audit budget") { Summary = "What audits cost." }];
            }
            """);
        var path = _folder.Write("audit-budget.yaml", Budget);

        Assert.Equal((0, ""), (await Validate(path, "--assembly", assembly)) is var run ? (run.ExitCode, run.Error) : default);
        Assert.Equal(ExitCode.WrongInput, (await Validate(path)).ExitCode);
        Assert.Contains("audit-budget\n  What audits cost.\n", (await ToolRun.RunAsync("artifact", "list", "--assembly", assembly)).Out, StringComparison.Ordinal);
        Assert.Contains("no record in it is an [Artifact]", (await Validate(path, "--assembly", typeof(FactAttribute).Assembly.Location)).Error, StringComparison.Ordinal);
        Assert.Contains("there is no such file", (await Validate(path, "--assembly", _folder["no-such.dll"])).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be loaded as a .NET assembly", (await Validate(path, "--assembly", path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_can_be_shown_beside_the_lines_of_a_change()
    {
        var path = _folder.Write("product-budget.yaml", Budget.Replace("2030-01", "January", StringComparison.Ordinal));

        var run = await Validate(path, "--format", "github");

        Assert.Matches("^::error file=[^,]+,line=2,col=9,endColumn=16,title=ART003::\\$.period: period is \"January\"", run.Out);
    }

    private static Task<ToolRun> Validate(params string[] args) => ToolRun.RunAsync(["artifact", "validate", .. args]);
}
