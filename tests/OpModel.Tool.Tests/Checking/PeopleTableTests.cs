namespace OpModel.Tool.Checking;

/// <summary>Tables of people, as <c>opmodel check</c> takes them.</summary>
public sealed class PeopleTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Example_of_the_documentation_has_its_warning_at_the_row()
    {
        var file = _folder.Write("people.csv", Example("```csv\n"));

        var run = await ToolRun.RunAsync("check", file);

        Assert.Contains($"{file}(3,1): warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout;", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("OPM9007", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 teams and 2 people read from 1 file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_of_the_documentation_is_found_beside_its_table()
    {
        _folder.Write("people.csv.yaml", Example("```yaml\npeople-table:").Insert(0, "people-table:"));
        var file = _folder.Write("people.csv", "Personalnummer;Vorname;Nachname;Vorgesetzter;Matrix 1;Matrix 2;Einheit;Stelle;FTE;from;vacancy\n1;Ada;Lovelace;-;-;NULL;Checkout;Sr. Eng;0,6;31.12.2026;nein\n");

        var run = await ToolRun.RunAsync("check", file);

        Assert.DoesNotContain("OPM9007", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning OPM1003: ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("note: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_folder_other_tables_are_passed_over()
    {
        _folder.Write("people.csv", "id,name,team\nE1,Ada,Data\n");
        _folder.Write("bill.csv", "ServiceName,BilledCost,Tags\nQueue,1.5,\"{\"\"team\"\": \"\"Data\"\"}\"\n");
        _folder.Write("products.csv", "id,name,price\n1,Pen,2\n");
        _folder.Write("staff.csv", "Wer,Wo\nBea,Data\n");
        _folder.Write("staff.csv.yaml", "people-table: { columns: { name: Wer, team: Wo } }");

        var run = await ToolRun.RunAsync("check", _folder.Path);

        Assert.DoesNotContain("OPM9007", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 team and 2 people read from 3 files", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 files passed over, as no part of an organisation stands there: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_that_is_named_and_is_none_is_an_error()
    {
        var file = _folder.Write("bill.csv", "ServiceName,BilledCost\nQueue,1.5\n");

        var run = await ToolRun.RunAsync("check", file);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.StartsWith($"{file}(1,1): error OPM9007: No column is called id or name, so nobody knows whom the rows are about;", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people.csv.yaml", "this says how the table people.csv is read, which is not there or not named; name the table, and this is found beside it.")]
    [InlineData("mapping.yaml", "this says how a table is read, and no table has it; call it as its table with .yaml behind, such as people.csv.yaml.")]
    public async Task Mapping_without_its_table_is_no_organisation_in_which_all_is_well(string name, string message)
    {
        var file = _folder.Write(name, "people-table: { separator: tab }");

        foreach (var path in (string[])[file, _folder.Path])
        {
            var run = await ToolRun.RunAsync("check", path);

            Assert.Equal((ExitCode.WrongInput, "", $"opmodel: {file}: {message}\n"), (run.ExitCode, run.Out, run.Error));
        }
    }

    private static string Example(string fence)
    {
        var page = File.ReadAllText(Repository.File("docs", "formats.md"));
        return page[page.IndexOf("## The people table", StringComparison.Ordinal)..].Split(fence)[1].Split("```")[0];
    }
}
