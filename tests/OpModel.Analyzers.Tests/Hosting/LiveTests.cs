using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>What an editor asks for: the findings of the one file that is open, while the rest of the project is not analysed.</summary>
public sealed class LiveTests
{
    private const string Owner = """[Squad("Checkout"), Member<Ada, ProductOwner>] public sealed partial class Checkout;""";

    public static TheoryData<string, string, string> Organizations => new()
    {
        { "OPM1001", "[Member<Ada, ScrumMaster>] partial class Checkout;", Owner },
        { "OPM1002", """[Squad("Search"), Member<Ada, Auditor>] public sealed partial class Search;""", Owner },
        { "OPM1003", """[ProductTeam("Search"), AlignedTo<BuyOnline>] public sealed partial class Search;""", Owner },
        {
            "OPM1004",
            """[Person("Alan Turing")] public sealed partial class Alan;""",
            """
            [Squad("Search"), Member<Alan, Engineer>(Allocation = 60), Member<Alan, TeamLead>(Allocation = 60)]
            public sealed partial class Search;
            """
        },
        { "OPM2001", """[ProductTeam("Search"), Member<Grace, ProductOwner>] public sealed partial class Search;""", Owner },
        {
            "OPM5005",
            """
            [InternalProductTeam("Payments"), AlignedTo<BuyOnline>, Member<Ada, ProductOwner>, Provides("refund")]
            public sealed partial class Payments;
            """,
            """[Squad("Checkout"), Consumes<Payments>("refund")] public sealed partial class Checkout;"""
        },
        { "OPM5009", """public static class Fee { public static Money Of(Money price) => price * (decimal)0.1; }""", Owner },
        { "OPM5010", """[Squad("Payments"), Provides("refund", Price = "0.02")] public sealed partial class Payments;""", Owner },
        { "OPM5012", """public static class Rent { public static void Share(Money rent) => rent.Allocate(70, 30); }""", Owner },
        { "OPM9001", """[Squad("Search")] public sealed class Search;""", Owner },
        { "OPM9002", """[Squad("Search"), Consumes<Stray>("refund")] public sealed partial class Search;""", "public class Stray;" },
        { "OPM9004", """[Squad("Checkout")] public sealed partial class ZCheckout;""", Owner },
    };

    [Theory]
    [MemberData(nameof(Organizations))]
    public async Task Rule_is_shown_for_the_file_in_which_it_stands_when_only_that_file_is_analysed(string id, string open, string closed)
    {
        const string auditor = "[ConflictsWith<ProductOwner>(Scope = ConflictScope.Organization)] public sealed class Auditor : Role;";
        var compilation = Library.Compile("Acme", closed, open, Acme.Usings, Acme.People, auditor);
        var analyzed = compilation.WithAnalyzers(Library.Analyzers);
        var openFile = compilation.SyntaxTrees[1];

        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var diagnostic = Assert.Single(await analyzed.GetAnalyzerSemanticDiagnosticsAsync(
            compilation.GetSemanticModel(openFile), filterSpan: null, CancellationToken.None));
        Assert.Equal(id, diagnostic.Id);
        Assert.Same(openFile, diagnostic.Location.SourceTree);
    }

    [Fact]
    public void Every_rule_is_among_the_cases() =>
        Assert.Equal(RuleCatalogue.Descriptors.Select(rule => rule.Id), Organizations.Select(row => row[0]));
}
