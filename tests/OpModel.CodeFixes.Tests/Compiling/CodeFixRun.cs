using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OpModel.Analyzers;

namespace OpModel.Compiling;

/// <summary>
/// Applies a fix to a file with marked violations beside <see cref="Acme"/>, one by one and to all at once. All rules are on, so what is
/// left afterwards breaks none of them.
/// </summary>
internal static class CodeFixRun<TFix>
    where TFix : CodeFixProvider, new()
{
    public static Task Fixes(string source, string mended, string? title = null) => Run(source, mended, title);

    public static Task OffersNothing(string source) => Run(source, source, title: null);

    private static Task Run(string source, string mended, string? title)
    {
        Test test = new(source, mended);
        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<OrganizationAnalyzer, TFix, DefaultVerifier>
    {
        private const string Conflicts = "[ConflictsWith<ProductOwner>] public sealed class DataSteward : Role;";

        public Test(string source, string mended)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Library.References);
            foreach (var (state, team) in new[] { (TestState, source), (FixedState, mended) })
            {
                state.Sources.Add(("Team.cs", team));
                state.Sources.Add(("Usings.cs", Acme.Usings));
                state.Sources.Add(("People.cs", Acme.People));
                state.Sources.Add(("Conflicts.cs", Conflicts));
            }
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Library.Analyzers;

        protected override ParseOptions CreateParseOptions() => Library.Language;
    }
}
