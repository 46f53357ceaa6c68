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

    /// <summary>Ours on calls and numbers, which run over all code of a project.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OursOnCode { get; } = [.. Ours.Where(analyzer => analyzer is not OrganizationAnalyzer)];

    /// <summary>One that looks at each type and finds nothing: what an analyzer costs at least.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Bare { get; } = [new BareAnalyzer()];

    /// <summary>All of Meziantou.Analyzer, from its package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Meziantou { get; } =
        In(Assembly.LoadFrom(Path.Combine(MeziantouPackage, "analyzers/dotnet/roslyn4.14/cs/Meziantou.Analyzer.dll")));

    private static string MeziantouPackage => typeof(AnalyzerSets).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(MeziantouPackage))
        .Value!;

    private static ImmutableArray<DiagnosticAnalyzer> In(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
