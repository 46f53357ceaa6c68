using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OpModel.Analyzers;
using OpModel.Checking;

namespace OpModel.Compiling;

/// <summary>
/// Runs all analyzers over a file with marked spans beside <see cref="Acme"/>, with one rule switched on, and expects exactly what is
/// marked: <c>{|#0:...|}</c> where the violation is shown, <c>{|#1:...|}</c> and so on for what else takes part.
/// </summary>
internal sealed class AnalyzerRun(string rule)
{
    public Task Triggers(string source, string message, int alsoAt = 0, params (string Name, string Source)[] others)
    {
        var expected = Enumerable.Range(1, alsoAt).Aggregate(
            new DiagnosticResult(rule, Severity).WithMessage(message).WithLocation(0),
            (result, place) => result.WithLocation(place));
        return Run(source, others, expected);
    }

    public Task DoesNotTrigger(string source, params (string Name, string Source)[] others) => Run(source, others);

    private DiagnosticSeverity Severity =>
        RuleCatalogue.Descriptors.Single(descriptor => descriptor.Id == rule).Severity == RuleSeverity.Error
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;

    private async Task Run(string source, (string Name, string Source)[] others, params DiagnosticResult[] expected)
    {
        var test = new Test { TestState = { Sources = { ("Team.cs", source), ("Usings.cs", Acme.Usings), ("People.cs", Acme.People) } } };
        foreach (var other in others)
        {
            test.TestState.Sources.Add(other);
        }

        test.ExpectedDiagnostics.AddRange(expected);
        test.DisabledDiagnostics.AddRange(RuleCatalogue.Descriptors.Select(descriptor => descriptor.Id).Where(id => id != rule));
        await test.RunAsync();
    }

    private sealed class Test : CSharpAnalyzerTest<OrganizationAnalyzer, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Library.References);
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Library.Analyzers;

        protected override ParseOptions CreateParseOptions() => Library.Language;
    }
}
