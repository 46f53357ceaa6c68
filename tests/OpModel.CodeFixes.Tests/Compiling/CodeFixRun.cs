using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OpModel.Analyzers;
using OpModel.Checking;

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

    /// <summary>Applies, of several actions that are offered, the one at a position counted from 0.</summary>
    public static Task Offers(int position, string source, string mended, string title) => Run(source, mended, title, position);

    private static Task Run(string source, string mended, string? title, int? position = null)
    {
        Test test = new(source, mended) { CodeActionIndex = position };
        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<OrganizationAnalyzer, TFix, DefaultVerifier>
    {
        private const string Conflicts = "[ConflictsWith<ProductOwner>, SuccessCriterion(\"Audits pass\")] public sealed class DataSteward : Role;";

        /// <summary>Everybody is on a team already, whichever team the file under test shows.</summary>
        private const string Readers = """[Guild("Readers"), Member<Ada, Engineer>, Member<Grace, Engineer>] public sealed partial class Readers;""";

        public Test(string source, string mended)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Library.References);
            // The testing library would show what is off unless a project asks for it.
            DisabledDiagnostics.AddRange(RuleCatalogue.Descriptors.Where(rule => rule.Severity == RuleSeverity.Hidden).Select(rule => rule.Id));
            foreach (var (state, team) in new[] { (TestState, source), (FixedState, mended) })
            {
                state.Sources.Add(("Team.cs", team));
                state.Sources.Add(("Usings.cs", Acme.Usings));
                state.Sources.Add(("People.cs", Acme.People));
                state.Sources.Add(("Conflicts.cs", Conflicts));
                state.Sources.Add(("Readers.cs", Readers));
            }
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Library.Analyzers;

        protected override ParseOptions CreateParseOptions() => Library.Language;
    }
}
