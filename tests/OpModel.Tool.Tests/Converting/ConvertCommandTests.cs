using System.Text.Json.Nodes;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Converting;

public sealed class ConvertCommandTests : IDisposable
{
    private const string FrontPage = """
        namespace: Shop

        organisation: { name: Acme, currency: EUR }

        people:
          - { name: Ada Lovelace, id: ada }
          - { name: Grace Hopper, class: Grace }

        value-streams: [Buy online]

        teams:
          - name: Checkout
            type: product-team
            aligned-to: buy-online
            members:
              - { person: ada, role: product-owner, allocation: 60 }
              - { person: ada, role: scrum-master }
            consumes: { service: card-authorisation, of: payments }
          - name: Payments
            type: internal-product-team
            members: { person: grace-hopper, role: product-owner }
            provides: { service: card-authorisation, unit: authorisation, price: 0.012 EUR, benchmark: 0.015 EUR }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Yaml_becomes_CSharp_as_people_write_it()
    {
        var run = await ToolRun.RunAsync("convert", _folder.Write("acme.yaml", FrontPage), "--to", "csharp");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            """
            using OpModel;
            using OpModel.Roles;

            namespace Shop;

            [OperatingModel("Acme", Currency = "EUR")]
            public static partial class Acme;

            [Person("Ada Lovelace", Id = "ada")]
            public sealed partial class Ada;

            [Person("Grace Hopper")]
            public sealed partial class Grace;

            [ValueStream("Buy online")]
            public sealed partial class BuyOnline;

            [ProductTeam("Checkout")]
            [AlignedTo<BuyOnline>]
            [Member<Ada, ProductOwner>(Allocation = 60)]
            [Member<Ada, ScrumMaster>]
            [Consumes<Payments>("card-authorisation")]
            public sealed partial class Checkout;

            [InternalProductTeam("Payments")]
            [Member<Grace, ProductOwner>]
            [Provides("card-authorisation", Unit = "authorisation", Price = "0.012 EUR", Benchmark = "0.015 EUR")]
            public sealed partial class Payments;

            """,
            run.Out);
    }

    [Theory]
    [InlineData("teams: [{ name: Check out, id: payments, type: squad }]", "the squad Check out has the id payments, as has the internal product team Payments")]
    [InlineData("budgets: [{ name: Payments }]", "the budget Payments has the id payments, as has the internal product team Payments")]
    [InlineData("people: [{ name: Ada King, id: Ada }]", "the person Ada King has the class Shop.Ada, as has the person Ada Lovelace")]
    public async Task Elements_of_one_class_in_two_files_are_refused_with_both_places(string second, string message)
    {
        var file = _folder.Write("acme.yaml", FrontPage);
        var other = _folder.Write("other.yaml", "namespace: Shop\n" + second);
        var output = _folder.Write("out.yaml", "as it was");

        var run = await ToolRun.RunAsync("convert", file, other, "--to", "yaml", "--output", output);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains($"opmodel: {other}(2,", run.Error, StringComparison.Ordinal);
        Assert.Contains($"): error OPM9004: {message} at {file}(", run.Error, StringComparison.Ordinal);
        Assert.Contains("opmodel: nothing was written; ", run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", await File.ReadAllTextAsync(output));
    }

    [Fact]
    public async Task Yaml_that_the_tool_wrote_is_written_the_same() =>
        Assert.Equal(FrontPage, (await ToolRun.RunAsync("convert", _folder.Write("acme.yaml", FrontPage), "--to", "yaml")).Out);

    [Fact]
    public async Task Assembly_becomes_yaml_with_the_same_findings()
    {
        using ShopAssembly shop = new();
        var yaml = _folder["shop.yaml"];

        var run = await ToolRun.RunAsync("convert", shop.Path, "--to", "yaml", "--output", yaml);

        Assert.Equal((ExitCode.Done, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Contains("  - { name: Ada Lovelace, class: Ada }\n", await File.ReadAllTextAsync(yaml), StringComparison.Ordinal);
        var (ofAssembly, ofFile) = (await Findings(shop.Path), await Findings(yaml));
        Assert.NotEmpty(ofAssembly);
        Assert.Equal(ofAssembly, ofFile);
    }

    [Fact]
    public async Task Catalogue_has_the_findings_of_the_assembly_and_the_members_of_the_day()
    {
        using ShopAssembly shop = new();
        var catalogue = _folder["catalog-info.yaml"];

        var run = await ToolRun.RunAsync("convert", shop.Path, "--to", "backstage", "--today", "2026-11-01", "--output", catalogue);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("kind: User\n", await File.ReadAllTextAsync(catalogue), StringComparison.Ordinal);
        Assert.Contains("OPM1001 Backstage.Groups.Checkout Ada Lovelace is both product owner and scrum master of Checkout", string.Join('\n', await Findings(catalogue)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogue_is_one_file_of_a_folder()
    {
        var org = Directory.CreateDirectory(_folder["org"]).FullName;

        await ToolRun.RunAsync("convert", _folder.Write("acme.yaml", FrontPage), "--to", "backstage", "--output", org);

        Assert.Equal(["catalog-info.yaml"], Directory.EnumerateFiles(org).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Folder_takes_a_file_for_each_kind_of_element()
    {
        var org = _folder["org"] + Path.DirectorySeparatorChar;

        var run = await ToolRun.RunAsync("convert", _folder.Write("acme.yaml", FrontPage), "--to", "yaml", "--output", org);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            ["organisation.yaml", "people.yaml", "teams.yaml", "value-streams.yaml"],
            Directory.EnumerateFiles(org).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("namespace: Shop\n\nvalue-streams: [Buy online]\n", await File.ReadAllTextAsync(org + "value-streams.yaml"));
        Assert.Equal(FrontPage, (await ToolRun.RunAsync("convert", org, "--to", "yaml")).Out);
    }

    [Fact]
    public async Task Folder_takes_a_file_of_classes_for_each_kind_of_element()
    {
        var org = Directory.CreateDirectory(_folder["org"]).FullName;

        await ToolRun.RunAsync("convert", _folder.Write("acme.yaml", FrontPage), "--to", "csharp", "--output", org);

        Assert.Equal(["Organisation.cs", "People.cs", "Teams.cs", "ValueStreams.cs"], Directory.EnumerateFiles(org).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("using OpModel;\n\nnamespace Shop;\n\n[Person(", await File.ReadAllTextAsync(Path.Combine(org, "People.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_would_be_read_with_the_others_is_in_the_way()
    {
        var org = Directory.CreateDirectory(_folder["org"]).FullName;
        await File.WriteAllTextAsync(Path.Combine(org, "budgets.yaml"), "budgets: [Year 2026]");

        var run = await ToolRun.RunAsync("convert", _folder.Write("acme.yaml", FrontPage), "--to", "yaml", "--output", org);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("budgets.yaml: this file is no part of what would be written, and would be read together with it; move it away, or name another folder.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["budgets.yaml"], Directory.EnumerateFiles(org).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Classes_in_no_namespace_are_given_one()
    {
        var file = _folder.Write("people.yaml", "people: [Ada]");

        Assert.Contains("namespace Acme.Organisation;\n", (await ToolRun.RunAsync("convert", file, "--to", "csharp", "--namespace", "Acme.Organisation")).Out, StringComparison.Ordinal);
        Assert.Equal("namespace: Acme\n\npeople: [Ada]\n", (await ToolRun.RunAsync("convert", file, "--to", "yaml", "--namespace", "Acme")).Out);
    }

    [Fact]
    public async Task What_the_form_cannot_say_is_told_at_its_place()
    {
        var file = _folder.Write("roles.yaml", "organisation: { name: Acme, currency: EUR }\nroles: [Steward of data]\nobjectives: [{ name: Sell more, owned-by: Acme }]");

        var run = await ToolRun.RunAsync("convert", file, "--to", "csharp");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(
            $"opmodel: {file}(3,14): note: the objective Sell more is written without [OwnedBy] of \"Acme\", since the class of an organisation is static, and no attribute takes one.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("OwnedBy", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_file_is_told_and_nothing_is_written()
    {
        var file = _folder.Write("teams.yaml", "people: [Ada]\nteams:\n- { name: Data, type: squad, led-by: Adda }");
        var output = _folder.Write("Organisation.cs", "as it was");

        var run = await ToolRun.RunAsync("convert", file, "--to", "csharp", "--output", output);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains($"opmodel: {file}(3,38): error OPM9007: There is no person \"Adda\"; did you mean \"Ada\"?\nopmodel: nothing was written; mend the files first, ", run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", await File.ReadAllTextAsync(output));
        Assert.Equal(["Organisation.cs", "teams.yaml"], _folder.Names);
    }

    [Fact]
    public async Task Result_never_takes_the_place_of_an_input()
    {
        var file = _folder.Write("people.yaml", "people: [Ada]\n");

        var run = await ToolRun.RunAsync("convert", _folder.Path, "--to", "yaml", "--output", file);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains($"opmodel: {file}: --output would overwrite an input; name another file.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("people: [Ada]\n", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("missing.dll", "missing.dll: there is no such file; build the project first, or name its assembly.", "--to", "yaml")]
    [InlineData("acme.yaml", "Option '--to' is required.")]
    [InlineData("acme.yaml", "--namespace 9a: no namespace can be called so; write names with dots between them, such as Acme.Organisation.", "--to", "yaml", "--namespace", "9a")]
    [InlineData("acme.yaml", "--namespace and --to backstage exclude each other, since nothing there stands in a namespace of C#; leave --namespace out.", "--to", "backstage", "--namespace", "Acme")]
    [InlineData("acme.yaml", "--today tomorrow: write a day as YYYY-MM-DD, such as 2026-10-31.", "--to", "backstage", "--today", "tomorrow")]
    [InlineData("acme.yaml", "there is no such folder; create it first.", "--to", "yaml", "--output", "missing/acme.yaml")]
    public async Task Wrong_command_line_is_told(string path, string message, params string[] options)
    {
        _folder.Write("acme.yaml", FrontPage);

        var run = await ToolRun.RunAsync(["convert", _folder[path], .. options]);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    /// <summary>The rules that are broken, with elements and messages.</summary>
    private static async Task<IEnumerable<string>> Findings(string path)
    {
        var run = await ToolRun.RunAsync("check", path, "--format", "json", "--today", "2026-11-01");
        return JsonNode.Parse(run.Out)!["findings"]!.AsArray().Select(finding => $"{finding!["rule"]} {finding["element"]!["key"]} {finding["message"]}");
    }
}
