using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Compiling;

namespace OpModel.Funding;

public sealed class AllocationResultMustBeUsedTests
{
    private static readonly AnalyzerRun Rule = new("OPM5012");

    [Theory]
    [InlineData("{|#0:rent.Allocate(70, 30)|};", "Money.Allocate")]
    [InlineData("{|#0:rent.AllocateEvenly(3)|};", "Money.AllocateEvenly")]
    [InlineData("{|#0:rent.Round()|};", "Money.Round")]
    [InlineData("{|#0:split.Share(\"Checkout\", 70)|};", "Split.Share")]
    [InlineData("{|#0:split.Among([\"Checkout\"])|};", "Split.Among")]
    [InlineData("{|#0:policy.Charge(bill)|};", "ChargebackPolicy.Charge")]
    [InlineData("{|#0:policy?.Charge(bill)|};", "ChargebackPolicy.Charge")]
    [InlineData("{|#0:OperatingModel.Create([])|};", "OperatingModel.Create")]
    [InlineData("{|#0:FocusBill.Read(\"bill.csv\")|};", "FocusBill.Read")]
    [InlineData("{|#0:ChargebackPolicy.For(model).ShareTheRest(split).Build()|};", "ChargebackPolicyBuilder.Build")]
    [InlineData("void Share() => {|#0:rent.Allocate(70, 30)|}; Share();", "Money.Allocate")]
    [InlineData("Action share = () => { {|#0:rent.Allocate(70, 30)|}; };", "Money.Allocate")]
    public Task Result_that_is_thrown_away_Triggers(string statement, string method) => Rule.Triggers(
        In(statement), $"{method} does nothing but give a result, which is thrown away; use it, or write _ = in front to pass it over.");

    [Theory]
    [InlineData("_ = rent.Allocate(70, 30);")]
    [InlineData("var parts = rent.Allocate(70, 30);")]
    [InlineData("rent.Allocate(70, 30).Switch(_ => { }, _ => { });")]
    [InlineData("rent = rent.Round();")]
    [InlineData("Money.Parse(\"1 EUR\");")]
    [InlineData("policy.Charge(bill).ToString();")]
    [InlineData("Action share = () => rent.Allocate(70, 30);")]
    [InlineData("ChargebackPolicy.For(model).ShareTheRest(split);")]
    [InlineData("Own();")]
    public Task Result_that_is_used_or_passed_over_or_foreign_DoesNotTrigger(string statement) => Rule.DoesNotTrigger(In(statement));

    [Theory]
    [InlineData("await Bills.ReadAsync()")]
    [InlineData("await Bills.ReadAsync().ConfigureAwait(false)")]
    [InlineData("await Bills.ReadSoonAsync()")]
    [InlineData("Bills.ReadAsync()")]
    public async Task Result_that_comes_later_and_is_thrown_away_Triggers(string expression)
    {
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary);
        var library = CSharpCompilation.Create("OpModel", [CSharpSyntaxTree.ParseText(LibraryThatReadsLater)], Library.References, options);
        var user = CSharpCompilation.Create(
            "Acme",
            [CSharpSyntaxTree.ParseText($$"""class Month { async System.Threading.Tasks.Task Charge() { {{expression}}; } }""")],
            [library.ToMetadataReference(), .. Library.References.Except(Library.Itself), .. Library.Itself[1..]],
            options);
        Assert.DoesNotContain(user.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var diagnostic = Assert.Single(await user.WithAnalyzers(Library.Analyzers).GetAnalyzerDiagnosticsAsync());

        Assert.Equal("OPM5012", diagnostic.Id);
        Assert.Equal(expression, diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    /// <summary>The library as it may be one day: none of its methods is asynchronous yet.</summary>
    private const string LibraryThatReadsLater = """
        using System.Threading.Tasks;

        namespace OpModel
        {
            public struct Money;
            public struct Currency;
        }

        namespace OpModel.Chargeback
        {
            public class Split;
        }

        public static class Bills
        {
            public static Task<OneOf.OneOf<int, string>> ReadAsync() => null;
            public static ValueTask<OneOf.OneOf<int, string>> ReadSoonAsync() => default;
        }
        """;

    private static string In(string statement) => $$"""
        using System;
        using OpModel.Chargeback;

        public static class Month
        {
            public static void Charge(Money rent, Split split, ChargebackPolicy policy, CostBill bill, OperatingModel model)
            {
                {{statement}}
            }

            private static OneOf.OneOf<Money, string> Own() => "nothing";
        }
        """;
}
