using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpModel.Benchmarks.Checking;

/// <summary>Is called for each file, as ours is, and does nothing.</summary>
// The attribute is for the compiler, which never loads it, and would bind this assembly to the framework of compiler extensions.
#pragma warning disable RS1001
internal sealed class BareAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    // An analyzer without a descriptor is not called at all. As this one is never reported or released, no list of releases names it.
#pragma warning disable RS2008
    private static readonly DiagnosticDescriptor Never = new("BARE0001", "Never", "Never", "Bare", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS2008

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Never];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static _ => { });
    }
}
