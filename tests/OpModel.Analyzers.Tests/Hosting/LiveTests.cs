using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Documentation;

namespace OpModel.Hosting;

/// <summary>What an editor asks for: the findings of the one file that is open, while the rest of the project is not analysed.</summary>
public sealed class LiveTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.Descriptors.Select(rule => rule.Id)];

    /// <summary>The example of the rule's page is taken apart into a file for each class, so that rules have to look beyond the open one.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Rule_is_shown_in_the_file_in_which_it_stands_when_only_that_file_is_analysed(string id)
    {
        var example = RulePage.Example(id, RulePage.Violated);
        var file = SyntaxFactory.ParseCompilationUnit(example, options: Library.Language);
        var classes = file.Members.Select(member => file.Usings.ToFullString() + member.ToFullString());
        var compilation = Library.Compile("Acme", [.. classes, .. RulePage.Around(example)]).AskingFor(id);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var settings = RulePage.Settings(id, RulePage.Violated);
        List<Diagnostic> shown = [];
        foreach (var openFile in compilation.SyntaxTrees)
        {
            var found = await compilation.WithAnalyzers(Library.Analyzers, settings).GetAnalyzerSemanticDiagnosticsAsync(
                compilation.GetSemanticModel(openFile), filterSpan: null, CancellationToken.None);
            Assert.All(found, diagnostic => Assert.Same(openFile, diagnostic.Location.SourceTree));
            shown.AddRange(found);
        }

        Assert.NotEmpty(shown);
        Assert.All(shown, diagnostic => Assert.Equal(id, diagnostic.Id));
        Assert.Equal(
            (await compilation.WithAnalyzers(Library.Analyzers, settings).GetAnalyzerDiagnosticsAsync()).Select(diagnostic => diagnostic.ToString()).Order(),
            shown.Select(diagnostic => diagnostic.ToString()).Order());
    }
}
