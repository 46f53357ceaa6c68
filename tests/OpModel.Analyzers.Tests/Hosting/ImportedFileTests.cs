using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>Tables of people and files of other systems in the build and in the editor.</summary>
public sealed class ImportedFileTests
{
    private static readonly ModelFileText People = new("org/people.csv", "id;name;team;role\r\nE1;Jörg Ähnlich;Shop;Product Owner\r\nE1;Jörg Ähnlich;Shop;Scrum Master\r\n");

    [Fact]
    public async Task Violation_of_a_table_shows_at_its_row()
    {
        ModelFileText mapping = new("org/people.csv.yaml", "people-table: { separator: \";\" }");

        var diagnostic = Assert.Single(await FoundIn(People, mapping), found => found.Id == "OPM1001");

        Assert.Equal("E1;Jörg Ähnlich;Shop;Scrum Master", People.GetText().ToString(diagnostic.Location.SourceSpan));
        Assert.Equal((2, 0), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task What_is_wrong_with_a_mapping_shows_there_and_at_its_table()
    {
        ModelFileText mapping = new("org/people.csv.yaml", "people-table: { separater: \";\" }");

        Assert.Equal("The people table has no key \"separater\"; did you mean \"separator\"?", Assert.Single(await FoundIn(mapping, People)).GetMessage(null));
        Assert.StartsWith("The table is not read, since its mapping people.csv.yaml is wrong in line 1, column 17: ", Assert.Single(await FoundIn(People, mapping)).GetMessage(null), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FoundIn(ModelFileText file, ModelFileText other) =>
        (await Library.Compile("Acme", "").WithAnalyzers([new OrganizationAnalyzer()], ModelFileText.Including(file, other)).GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();
}
