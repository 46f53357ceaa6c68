using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;

namespace OpModel.Compiling;

/// <summary>All analyzers of the package, with all of their rules switched on, also those that are off unless a project asks.</summary>
internal static class EveryRule
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(OrganizationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly ImmutableDictionary<string, ReportDiagnostic> SwitchedOn = Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Select(rule => rule.Id)
        .Distinct()
        .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Warn);

    /// <summary>Sets the analyzers on a compilation. One that fails is reported as AD0001.</summary>
    public static CompilationWithAnalyzers Over(Compilation compilation) => compilation
        .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItems(SwitchedOn)))
        .WithAnalyzers(Analyzers);
}
