using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>The analyzers while somebody is typing: they say nothing wrong and never fail.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[Squad(")]
    [InlineData("[Squad(\"Checkout\")]")]
    [InlineData("[Squad] public partial class Checkout;")]
    [InlineData("[Squad(1)] public partial class Checkout;")]
    [InlineData("[Squad(null)] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\", Id = 1)] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\")] public partial class")]
    [InlineData("[Squad(\"Checkout\")] public partial class Checkout { ")]
    [InlineData("[Squad(\"Checkout\"), Member] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<>] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Ada>] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Ada, >] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Nobody, ProductOwner>] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Ada, Ada>] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Ada[], ProductOwner>] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Ada, ProductOwner>(Allocation = \"much\", From = 1)] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Member<Ada, ProductOwner>(Allocation = )] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Consumes<Checkout>] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Consumes<Checkout>(null)] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Provides] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), Squad(\"Checkout\")] public partial class Checkout;")]
    [InlineData("[Squad(\"Checkout\"), ProductTeam(\"Checkout\")] partial class Checkout : Checkout;")]
    [InlineData("[OperatingModel(\"Acme\")] public static partial class Acme;")]
    [InlineData("[OperatingModel(\"Acme\", Currency = null)] public static partial class Acme;")]
    [InlineData("[Squad(\"Checkout\")] delegate void Checkout();")]
    [InlineData("[Squad(\"Checkout\")] file partial class Checkout;")]
    [InlineData("[assembly: Squad(\"Checkout\")]")]
    [InlineData("[ConflictsWith<Nobody>] public class Auditor : Role;")]
    [InlineData("[ConflictsWith<Auditor>] public class Auditor : Nobody;")]
    [InlineData("namespace OpModel { public class SquadAttribute : System.Attribute; } [Squad(\"Checkout\")] partial class Checkout;")]
    [InlineData("namespace OpModel { public class Crew(string name) : TeamAttribute(name); } [Crew(\"Checkout\")] partial class Checkout;")]
    [InlineData("namespace OpModel { public class Crew(string name) : TeamAttribute(name); } [Crew(\"\"), Squad(\"\")] class Checkout;")]
    public async Task Broken_code_does_not_break_the_analyzer(string source)
    {
        List<Exception> failures = [];
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => failures.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var compilation = Library.Compile("Acme", source, Acme.Usings, Acme.People);

        var diagnostics = await compilation.WithAnalyzers(Library.Analyzers, options).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(failures);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Location == Location.None);
    }

    [Theory]
    [InlineData("""
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>(Allocation = 60, From = "2026-06-30")]
        [Consumes<Checkout>("refund"), Provides("refund", Price = "1 EUR")]
        public sealed partial class Checkout;
        """)]
    [InlineData("""
        class Fees { void Of(double rate) {
        Money.Parse("1 EUR").Allocate([(decimal)rate, new decimal(0.1)]); var sum = new Money(1, Currency.Parse("EUR")) * (decimal)-.5 +
        Money.Parse($"{rate} USD"); } }
        """)]
    public async Task Every_beginning_of_a_file_is_analysed_without_failure(string source)
    {
        for (var length = 0; length < source.Length; length++)
        {
            await Broken_code_does_not_break_the_analyzer(source[..length]);
        }
    }
}
