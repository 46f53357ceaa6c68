using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpModel.Benchmarks.Checking;

/// <summary>A project that is compiled and checked, and edited in a file that defines nothing.</summary>
internal sealed class CheckedProject
{
    private readonly string[] _files;
    private CSharpCompilation _compilation;
    private SyntaxTree _edited = SyntheticProject.UnrelatedFile(0);
    private int _edits;

    public CheckedProject(IEnumerable<string> files)
    {
        _files = [.. files];
        _compilation = SyntheticProject.Of(_edited, _files);
    }

    /// <summary>Parses, binds and writes the assembly, with nothing kept from before: what the compiler does without analyzers.</summary>
    /// <returns>How long it took.</returns>
    public TimeSpan Compile()
    {
        var started = Stopwatch.GetTimestamp();
        var compilation = SyntheticProject.Of(SyntheticProject.UnrelatedFile(0), _files);
        var emitted = compilation.Emit(Stream.Null);
        var time = Stopwatch.GetElapsedTime(started);
        return emitted.Success ? time : throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Take(10)));
    }

    /// <summary>Runs analyzers over the whole project, with nothing kept from before: what a build does.</summary>
    /// <param name="analyzers">The analyzers.</param>
    /// <returns>Their own time, added up as <c>/reportanalyzer</c> does, and what they found.</returns>
    public (TimeSpan Time, int Findings) Check(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = SyntheticProject.Of(SyntheticProject.UnrelatedFile(0), _files);
        var result = Run(compilation, analyzers).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        var time = result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, telemetry) => sum + telemetry.ExecutionTime);
        return (time, result.GetAllDiagnostics().Length);
    }

    /// <summary>Adds a token to the file that defines nothing, as somebody who types there.</summary>
    public void Edit()
    {
        GC.Collect();
        var edited = SyntheticProject.UnrelatedFile(++_edits);
        _compilation = _compilation.ReplaceSyntaxTree(_edited, edited);
        _edited = edited;
    }

    /// <summary>Runs analyzers over the first file alone, which an editor shows: what it does after each edit.</summary>
    /// <param name="analyzers">The analyzers.</param>
    /// <returns>How long all of it took, the compiler's own part of it as well, and what was found.</returns>
    public (TimeSpan Time, int Findings) CheckOpenFile(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var open = _compilation.SyntaxTrees[2];
        var started = Stopwatch.GetTimestamp();
        var findings = Run(_compilation, analyzers)
            .GetAnalyzerSemanticDiagnosticsAsync(_compilation.GetSemanticModel(open), filterSpan: null, CancellationToken.None)
            .GetAwaiter().GetResult();
        return (Stopwatch.GetElapsedTime(started), findings.Length);
    }

    private static CompilationWithAnalyzers Run(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), OnException, concurrentAnalysis: true, logAnalyzerExecutionTime: true));

    private static void OnException(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer} threw.", exception);
}
