using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Generators;
using OpModel.Symbols;

namespace OpModel.Hosting;

/// <summary>One organisation, checked by the compiler from its source and at run time from its model.</summary>
public sealed class HostAgreementTests
{
    private const string Source = """
        using OpModel;
        using OpModel.Roles;
        using OpModel.Organization;

        namespace Shop;

        [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;

        [Person("Ada Lovelace")] public sealed partial class Ada;
        [Person("Grace Hopper")] public sealed partial class Grace;
        [ValueStream("Buy online")] public sealed partial class BuyOnline;
        [ValueStream("Buy online")] public sealed partial class BuyOnlineAgain;

        [ConflictsWith<Engineer>(Scope = ConflictScope.Organization)] public sealed class DataSteward : Role;

        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>(Allocation = 60, From = "2026-01-01")]
        [Member<Ada, ScrumMaster>(Allocation = 60)]
        [Member<Grace, DataSteward>]
        [Consumes<Payments>("refund")]
        [Consumes<Payments>("card-authorisation")]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        [Member<Grace, Engineer>]
        [Provides("refund")]
        [Provides("payout", Price = "0,02 EUR")]
        public sealed partial class Payments;

        [InternalProductTeam("Wishlist")]
        public sealed partial class Wishlist;
        """;

    [Fact]
    public async Task Compiler_and_run_time_find_the_same_at_the_same_elements_in_the_same_words()
    {
        CSharpGeneratorDriver
            .Create([new OperatingModelGenerator().AsSourceGenerator()], parseOptions: Library.Language)
            .RunGeneratorsAndUpdateCompilation(Library.Compile("Shop", Source), out var compilation, out _);

        var compiled = (await compilation.WithAnalyzers(Library.Analyzers).GetAnalyzerDiagnosticsAsync())
            .Select(diagnostic => Finding.Of(diagnostic, compilation))
            .Order();
        var atRunTime = Load(compilation).Check().Select(Finding.Of).Order();

        Assert.Equal(compiled, atRunTime);
        Assert.Equal(
            ["OPM1001", "OPM1002", "OPM1003", "OPM1003", "OPM1004", "OPM2001", "OPM5005", "OPM5005", "OPM5010", "OPM9004"],
            compiled.Select(finding => finding.Id));
    }

    private static OperatingModel Load(Compilation compilation)
    {
        using MemoryStream image = new();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var model = AssemblyLoadContext.Default.LoadFromStream(image).GetType("Shop.Acme")!.GetProperty("Model")!;
        return (OperatingModel)model.GetValue(null)!;
    }

    private sealed record Finding(string Id, string Element, string Message) : IComparable<Finding>
    {
        public static Finding Of(Violation violation) => new(violation.Rule.Id, violation.Element.Key, violation.Message);

        public static Finding Of(Diagnostic diagnostic, Compilation compilation)
        {
            var tree = diagnostic.Location.SourceTree!;
            var declaration = tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!;
            var type = compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!;
            return new(diagnostic.Id, MetadataName.Of(type), diagnostic.GetMessage());
        }

        public int CompareTo(Finding? other) => string.CompareOrdinal(ToString(), other?.ToString());
    }
}
