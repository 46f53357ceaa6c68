namespace OpModel.Tool.Checking;

/// <summary>Catalogues of Backstage, as <c>opmodel check</c> takes them.</summary>
public sealed class BackstageCatalogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [AcmeCatalogFact]
    public async Task Example_of_Backstage_shows_its_groups_and_users_and_the_references_to_its_missing_file()
    {
        var folder = AcmeCatalogFactAttribute.Folder!;

        var run = await ToolRun.RunAsync("check", folder);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.StartsWith("opmodel: 7 teams and 15 people read from 7 files\n", run.Error, StringComparison.Ordinal);
        string[] findings = [.. run.Out.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line[(folder.Length + 1)..])];
        Assert.Collection(
            findings,
            finding => Assert.StartsWith("boxoffice-group.yaml(10,22): error OPM9007: There is no group \"team-d\"; did you mean \"team-", finding, StringComparison.Ordinal),
            finding => Assert.StartsWith("boxoffice-group.yaml(11,25): error OPM9007: There is no group \"team-d\"; did you mean \"team-", finding, StringComparison.Ordinal),
            finding => Assert.StartsWith("org.yaml(11,68): error OPM9007: There is no group \"team-d\"; did you mean \"team-", finding, StringComparison.Ordinal),
            finding => Assert.StartsWith("org.yaml(26,7): error OPM9007: There is no file \"./team-d-group.yaml\"", finding, StringComparison.Ordinal));
        Assert.EndsWith("4 errors, 0 warnings, 0 suggestions; 0 waived\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_of_the_documentation_has_the_warning_of_the_front_page()
    {
        var page = File.ReadAllText(Repository.File("docs", "formats.md"));
        var section = page[page.IndexOf("## Backstage catalogues", StringComparison.Ordinal)..];
        var file = _folder.Write("catalog-info.yaml", section.Split("```yaml\n")[1].Split("```")[0]);

        var run = await ToolRun.RunAsync("check", file);

        Assert.StartsWith($"{file}(15,83): warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout;", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning, 0 suggestions; 0 waived\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogue_and_organisation_file_are_one_organisation()
    {
        _folder.Write("catalog-info.yaml", """
            apiVersion: backstage.io/v1alpha1
            kind: User
            metadata: { name: ada }
            spec: { memberOf: [data] }
            ---
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: { name: service }
            """);
        _folder.Write("teams.yaml", "teams: [{ name: Data, type: enabling-team, led-by: ada }]");

        var run = await ToolRun.RunAsync("check", _folder.Path);

        Assert.Equal("0 errors, 0 warnings, 0 suggestions; 0 waived\n", run.Out);
        Assert.Contains("opmodel: 1 team and 1 person read from 2 files\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("catalog-info.yaml(6,1): note: 1 entity passed over, as nothing of an organisation stands there: 1 of kind Template.\n", run.Error, StringComparison.Ordinal);
    }
}
