using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>Organisations that stand in several projects of a solution.</summary>
public sealed class ReferencedProjectTests
{
    private const string Alan = """[Person("Alan Turing")] public sealed partial class Alan;""";

    private const string Busy = """
        [Squad("Checkout"), Member<Alan, Engineer>(Allocation = 60), Member<Alan, TeamLead>(Allocation = 60)]
        public sealed partial class Checkout;
        """;

    public static TheoryData<bool> AsBinaryOrProject => new(true, false);

    [Theory]
    [MemberData(nameof(AsBinaryOrProject))]
    public async Task Violation_of_a_person_elsewhere_is_shown_at_the_first_statement_here(bool asBinary)
    {
        var diagnostic = Assert.Single(await Analyze(Project("Shop", Busy).AddReferences(Reference(Project("People", Alan), asBinary))));

        Assert.Equal("OPM1004", diagnostic.Id);
        Assert.Equal("Member<Alan, Engineer>(Allocation = 60)", Text(diagnostic.Location));
        Assert.Equal("Member<Alan, TeamLead>(Allocation = 60)", Text(Assert.Single(diagnostic.AdditionalLocations)));
    }

    [Theory]
    [MemberData(nameof(AsBinaryOrProject))]
    public async Task Violation_of_another_project_alone_is_left_to_that_project(bool asBinary)
    {
        var shop = Project("Shop", Alan, Busy);

        Assert.Single(await Analyze(shop));
        Assert.Empty(await Analyze(Project("Search", """[ValueStream("Find goods")] public partial class FindGoods;""")
            .AddReferences(Reference(shop, asBinary))));
    }

    [Fact]
    public async Task Service_of_another_project_is_known() =>
        Assert.Empty(await Analyze(
            Project("Shop", """[Squad("Checkout"), Consumes<Payments>("refund")] public partial class Checkout;""")
                .AddReferences(Reference(
                    Project("Payments", """[Squad("Payments"), Provides("refund", Price = "1 EUR")] public partial class Payments;"""),
                    asBinary: true))));

    [Theory]
    [MemberData(nameof(AsBinaryOrProject))]
    public async Task Setting_of_a_project_without_an_operating_model_holds_and_is_reported_at_its_first_definition(bool asBinary)
    {
        var company = Project("Company", """[OperatingModel("Acme", Currency = "EUR")] public static partial class Company;""", Alan);
        var shop = Project("Shop", Busy).AddReferences(Reference(company, asBinary));

        var found = await Analyze(shop, new() { ["opmodel.max_roles_per_person"] = "1", ["opmodel.max_team_sise"] = "8" });

        Assert.Equal(["OPM1004", "OPM1010", "OPM9007"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Checkout", Text(found.Single(diagnostic => diagnostic.Id == "OPM9007").Location));
    }

    private static CSharpCompilation Project(string name, params IEnumerable<string> sources) =>
        Library.Compile(name, [Acme.Usings, .. sources]);

    private static MetadataReference Reference(CSharpCompilation project, bool asBinary)
    {
        if (!asBinary)
        {
            return project.ToMetadataReference();
        }

        MemoryStream image = new();
        Assert.True(project.Emit(image).Success);
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation, Dictionary<string, string>? settings = null)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        AnalyzerOptions options = new([], new EditorConfig(settings ?? []));
        return await compilation.WithAnalyzers([new OrganizationAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
