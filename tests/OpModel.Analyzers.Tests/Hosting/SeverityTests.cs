using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>What a project says of a rule in its .editorconfig, read as the compiler reads it.</summary>
public sealed class SeverityTests
{
    private const string Source = """
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>]
        [Member<Ada, ScrumMaster>]
        public sealed partial class Checkout;
        """;

    [Fact]
    public async Task Rule_is_a_warning_unless_the_project_says_otherwise() =>
        Assert.Equal([DiagnosticSeverity.Warning], await Severities(""));

    [Fact]
    public async Task Rule_is_an_error_where_the_project_says_so() =>
        Assert.Equal([DiagnosticSeverity.Error], await Severities("dotnet_diagnostic.OPM1001.severity = error"));

    [Fact]
    public async Task Rule_is_off_where_the_project_says_so() =>
        Assert.Empty(await Severities("dotnet_diagnostic.OPM1001.severity = none"));

    private static async Task<IEnumerable<DiagnosticSeverity>> Severities(string setting)
    {
        var editorConfig = AnalyzerConfig.Parse($"root = true\n[*.cs]\n{setting}\n", "/Acme/.editorconfig");
        var configuration = AnalyzerConfigSet.Create(new[] { editorConfig });
        var compilation = Library.Compile("Acme", Source, Acme.Usings, Acme.People);
        var configured = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Configured(configuration)));
        var diagnostics = await configured.WithAnalyzers([new OrganizationAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Where(diagnostic => diagnostic.Id == "OPM1001").Select(diagnostic => diagnostic.Severity);
    }

    private sealed class Configured(AnalyzerConfigSet configuration) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configuration.GetOptionsForSourcePath("/Acme/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configuration.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
