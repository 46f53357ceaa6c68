using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;

namespace OpModel.Benchmarks.Checking;

/// <summary>The analyzers that are measured side by side.</summary>
internal static class AnalyzerSets
{
    /// <summary>All of ours.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Ours { get; } = In(typeof(OrganizationAnalyzer).Assembly);

    /// <summary>One that is asked for each file and finds nothing: what an analyzer costs at least.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Bare { get; } = [new BareAnalyzer()];

    /// <summary>All of Meziantou.Analyzer, from its package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Meziantou { get; } =
        In(MeasuredPackage.Load("Meziantou.Analyzer", "analyzers/dotnet/roslyn4.14/cs/Meziantou.Analyzer.dll"));

    private static ImmutableArray<DiagnosticAnalyzer> In(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
