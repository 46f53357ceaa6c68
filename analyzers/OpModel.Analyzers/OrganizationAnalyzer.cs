using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>Shows where the organisation that a project states in C# breaks a rule: the compiler as a host of the rules.</summary>
/// <remarks>
/// Every finding is reported from the type at which it stands, so that an editor shows it while that file is open, also where the rule
/// reads other files. Nothing is reported at the end of a compilation, which editors do not run.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrganizationAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> DescriptorsById = RuleCatalogue.Descriptors
        .Where(rule => !rule.IsAboutCode)
        .Concat(DefinitionRules.OnCode)
        .ToImmutableDictionary(rule => rule.Id, rule => rule.ToDiagnosticDescriptor());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DescriptorsById.Values.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!Library.IsReferencedBy(start.Compilation))
            {
                return;
            }

            var violations = new CompilationViolations(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSymbolAction(symbol => Analyze(symbol, violations), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CompilationViolations violations)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!Library.IsUsedOn(type))
        {
            return;
        }

        foreach (var problem in DefinitionCheck.Check(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(DescriptorsById[problem.RuleId], problem.Place, problem.Message));
        }

        foreach (var (violation, place, others) in violations.At(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DescriptorsById[violation.Rule.Id], place.Locate(), others.Select(other => other.Locate()), violation.Message));
        }
    }
}
