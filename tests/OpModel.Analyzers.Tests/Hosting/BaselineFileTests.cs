using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>The findings that a project accepts, in the build and in the editor.</summary>
public sealed class BaselineFileTests
{
    private const string Checkout = """
        using OpModel;
        using OpModel.Roles;
        namespace Shop;
        [Person("Ada Lovelace")] public sealed partial class Ada;
        [ValueStream("Buy online")] public sealed partial class BuyOnline;
        [ProductTeam("Checkout"), AlignedTo<BuyOnline>, Member<Ada, ProductOwner>, Member<Ada, ScrumMaster>] public sealed partial class Checkout;
        """;

    private const string Search = "[Person(\"Grace Hopper\")] public sealed partial class Grace; [ProductTeam(\"Search\"), AlignedTo<BuyOnline>, Member<Grace, ProductOwner>, Member<Grace, ScrumMaster>] public sealed partial class Search;";

    private const string AdaIsBoth = """{ rule: OPM1001, at: Shop.Checkout, finding: '{Shop.Ada} is both product owner and scrum master of {Shop.Checkout}' }""";

    private static readonly ModelFileText Baseline = Accepting($"accepted:\n- {AdaIsBoth}\n");

    [Fact]
    public async Task Accepted_finding_is_quiet_and_a_new_one_shows()
    {
        Assert.Equal(["OPM1001"], await IdsIn(Checkout));
        Assert.Empty(await IdsIn(Checkout, Baseline));

        var diagnostic = Assert.Single(await Analysis(Checkout + "\n" + Search, Baseline).GetAnalyzerDiagnosticsAsync());
        Assert.Contains("scrum master of Search", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_finding_of_a_file_is_quiet_whatever_its_line_and_file()
    {
        const string teams = """
            namespace: Shop
            people: [{ name: Ada King, id: ada }]
            value-streams: [Buy online]
            teams: [{ name: Checkout, type: product-team, aligned-to: Buy online, members: [{ person: ada, role: product-owner }, { person: ada, role: scrum-master }] }]
            """;

        Assert.Equal(["OPM1001"], await IdsIn("", new ModelFileText("org/teams.yaml", teams)));
        Assert.Empty(await IdsIn("", new ModelFileText("org/shop.yaml", "\n\n" + teams), Baseline));
    }

    [Fact]
    public async Task What_is_mended_shows_at_its_line_of_the_baseline_when_that_file_alone_is_analysed()
    {
        var analysis = Analysis(Checkout.Replace(", Member<Ada, ScrumMaster>", "", StringComparison.Ordinal), Baseline);

        var diagnostic = Assert.Single((await analysis.GetAnalysisResultAsync(Baseline, CancellationToken.None)).GetAllDiagnostics());

        Assert.Equal(("OPM9006", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            "The baseline's OPM1001 at Checkout accepts nothing, as \"Ada Lovelace is both product owner and scrum master of Checkout\" is no longer so; remove the entry.",
            diagnostic.GetMessage(null));
        Assert.Equal(("opmodel.baseline.yaml", 1), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(AdaIsBoth, Baseline.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Fact]
    public async Task Edit_of_the_baseline_alone_is_seen()
    {
        Assert.Empty(await IdsIn(Checkout, Baseline));
        Assert.Equal(["OPM1001"], await IdsIn(Checkout, Accepting("accepted: []")));
        Assert.Empty(await IdsIn(Checkout, Baseline));
    }

    [Fact]
    public async Task Broken_baseline_is_an_error_at_its_place_and_accepts_nothing()
    {
        var found = await Analysis(Checkout, Accepting($"accepted:\n<<<<<<< HEAD\n- {AdaIsBoth}\n=======\n>>>>>>> theirs\n")).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(["OPM1001", "OPM9007"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        var broken = found.Single(diagnostic => diagnostic.Id == "OPM9007");
        Assert.Equal((DiagnosticSeverity.Error, 1), (broken.Severity, broken.Location.GetLineSpan().StartLinePosition.Line));
        Assert.StartsWith("A conflict of two changes stands here;", broken.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_called_mended_while_a_file_of_the_model_cannot_be_read() =>
        Assert.Equal(
            ["OPM9007"],
            await IdsIn(Checkout.Replace(", Member<Ada, ScrumMaster>", "", StringComparison.Ordinal), new ModelFileText("org/teams.yaml", "teams: ]"), Baseline));

    [Fact]
    public async Task Finding_in_a_referenced_project_needs_its_entry()
    {
        var shop = Library.Compile("Shop", Checkout);
        var company = Library.Compile("Company", "[OpModel.OperatingModel(\"Acme\", Currency = \"EUR\")] public static partial class Company;")
            .AddReferences(shop.ToMetadataReference());

        Assert.Empty(await company.WithAnalyzers([new OrganizationAnalyzer()], ModelFileText.Including(Baseline)).GetAnalyzerDiagnosticsAsync());
    }

    private static ModelFileText Accepting(string text) => new("opmodel.baseline.yaml", text) { IsBaseline = true };

    private static async Task<IEnumerable<string>> IdsIn(string source, params ModelFileText[] files) =>
        (await Analysis(source, files).GetAnalyzerDiagnosticsAsync()).Select(diagnostic => diagnostic.Id);

    private static CompilationWithAnalyzers Analysis(string source, params ModelFileText[] files) =>
        Library.Compile("Acme", source).WithAnalyzers([new OrganizationAnalyzer()], ModelFileText.Including(files));
}
