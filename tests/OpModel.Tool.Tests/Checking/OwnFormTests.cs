namespace OpModel.Tool.Checking;

/// <summary>Files of a form of a user's own, as <c>opmodel check --importer</c> takes them: the example of the documentation, from outside.</summary>
public sealed class OwnFormTests : IDisposable
{
    private const string Failing = """
        public sealed class Failing : OpModel.Files.IOrganizationImporter
        {
            public string Form => "failing";
            public bool Recognizes(OpModel.Files.OrganizationText file) => file.HasEnding(".fails") ? true : file.HasEnding(".odd") && throw_();
            public OpModel.Files.IOrganizationSource Parse(OpModel.Files.OrganizationText file, System.Func<string, OpModel.Files.OrganizationText?> find) =>
                throw new System.InvalidOperationException("no luck");
            static bool throw_() => throw new System.InvalidOperationException();
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_of_an_own_form_is_judged_with_the_others()
    {
        var teams = _folder.Write("shop.teams", "Checkout: Ada Lovelace, Grace Hopper\r\nSearch: Ada Lovelace\r\n");
        var tribes = _folder.Write("tribes.yaml", "teams: [{ name: Shop, type: tribe }, { name: search, type: squad, part-of: Shop }]");

        var run = await ToolRun.RunAsync("check", teams, tribes, "--importer", Documented());

        Assert.Contains($"{teams}(1,1): warning OPM2007: The squad Checkout is part of no tribe;", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning, 0 suggestions; 0 waived\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("3 teams and 2 people read from 2 files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problem_of_an_own_form_is_at_its_line()
    {
        var teams = _folder.Write("shop.teams", "Checkout: Ada Lovelace\nGrace Hopper\n");

        var run = await ToolRun.RunAsync("check", teams, "--importer", Documented());

        Assert.StartsWith($"{teams}(2,1): error OPM9007: This is no team; write its name, a colon and its people.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_form_is_found_in_a_folder()
    {
        var importer = Documented();
        _folder.Write("shop.teams", "Checkout: Ada Lovelace");
        _folder.Write("people.yaml", "people: [Ada Lovelace]");
        _folder.Write("readme.md", "# Shop");
        _folder.Write("bytes.bin", [0xC3, 0x28]);

        var run = await ToolRun.RunAsync("check", _folder.Path, "--importer", importer);

        Assert.Contains("1 team and 1 person read from 2 files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_form_is_converted_to_ours()
    {
        var teams = _folder.Write("shop.teams", "Checkout: Ada Lovelace (product owner), Grace Hopper\n");

        var run = await ToolRun.RunAsync("convert", teams, "--importer", Documented(), "--to", "yaml");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("{ person: ada-lovelace, role: product-owner }", run.Out, StringComparison.Ordinal);
        Assert.Contains("{ person: grace-hopper, role: team-member }", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importer_of_a_conversion_that_is_not_there_stops_it()
    {
        var run = await ToolRun.RunAsync("convert", _folder.Write("people.yaml", "people: [Ada]"), "--importer", _folder["none.dll"], "--to", "yaml");

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Equal($"opmodel: {_folder["none.dll"]}: there is no such file; build the project first, or name its assembly.\n", run.Error);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("Checkout: Ada Lovelace,, Grace Hopper", 24, "This is nobody;")]
    [InlineData("Checkout:", 10, "This is nobody;")]
    [InlineData("Checkout: Ada ()", 11, "This is nobody;")]
    [InlineData(": Ada", 1, "This is no team;")]
    [InlineData("Search: Ada\nCheckout: Ada\nsearch: Grace", 1, "search stands here twice;")]
    public async Task Problem_of_the_documented_form_is_at_its_column(string text, int column, string problem)
    {
        var teams = _folder.Write("shop.teams", text);

        var run = await ToolRun.RunAsync("check", teams, "--importer", Documented());

        Assert.Contains($",{column}): error OPM9007: {problem}", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("some.fails")]
    [InlineData("some.odd")]
    public async Task Importer_that_fails_fails_at_its_file_alone(string name)
    {
        var (file, people) = (_folder.Write(name, ""), _folder.Write("people.yaml", "people: [Ada Lovelace]"));

        var run = await ToolRun.RunAsync("check", file, people, "--importer", BuiltAssembly.Write(_folder, "Failing", Failing));

        Assert.StartsWith($"{file}(1,1): error OPM9007: Failing failed at this file: no luck (InvalidOperationException)", run.Out, StringComparison.Ordinal);
        Assert.Contains("0 teams and 1 person read from 2 files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assembly_without_an_importer_is_refused()
    {
        var path = BuiltAssembly.Write(_folder, "Empty", "public abstract class Nothing { }");

        var run = await ToolRun.RunAsync("check", _folder.Write("people.yaml", "people: [Ada]"), "--importer", path);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Equal($"opmodel: {path}: no public class in it is an IOrganizationImporter that can be made without arguments; name the assembly of the project that has one.\n", run.Error);
    }

    [Fact]
    public async Task What_is_no_assembly_is_refused()
    {
        var (people, text) = (_folder.Write("people.yaml", "people: [Ada]"), _folder.Write("text.dll", "text"));

        var run = await ToolRun.RunAsync("check", people, "--importer", text, "--importer", _folder["none.dll"]);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains($"opmodel: {text}: this cannot be loaded as a .NET assembly: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"opmodel: {_folder["none.dll"]}: there is no such file; build the project first, or name its assembly.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The importer of the documentation, compiled as a stranger would.</summary>
    private string Documented()
    {
        var page = File.ReadAllText(Repository.File("docs", "formats.md"));
        return BuiltAssembly.Write(_folder, "Acme.Importers", page[page.IndexOf("## Your own form", StringComparison.Ordinal)..].Split("```csharp\n")[1].Split("```")[0]);
    }
}
