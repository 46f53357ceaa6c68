using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>Shows where the organisation that a project states in C# and in other files breaks a rule: the compiler as a host of the rules.</summary>
/// <remarks>
/// Every finding is reported from the file in which it stands, so that an editor shows it while that file is open, also where the rule
/// reads other files. Nothing is reported at the end of a compilation, which editors do not run. A file is asked for after the compiler
/// has bound its declarations, so that attributes are bound once and not first for us.
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
        // Generated files are not analysed. As no finding is reported in another file, none needs to be looked up in what is generated.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!Library.IsReferencedBy(start.Compilation))
            {
                return;
            }

            var violations = new CompilationViolations(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(file => Analyze(file, violations));
            start.RegisterAdditionalFileAction(file => Analyze(file, violations));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, CompilationViolations violations)
    {
        var file = context.SemanticModel.SyntaxTree;
        var types = SourceFile.Of(file).Types;
        if (types.Count == 0)
        {
            return;
        }

        foreach (var type in types
            .Select(declaration => context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken))
            .OfType<INamedTypeSymbol>()
            .Where(Library.IsUsedOn)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var problem in DefinitionCheck.Check(type).Where(problem => problem.Place.SourceTree == file))
            {
                context.ReportDiagnostic(Diagnostic.Create(DescriptorsById[problem.RuleId], problem.Place, problem.Message));
            }
        }

        Report(violations.In(file), context.ReportDiagnostic);
    }

    private static void Analyze(AdditionalFileAnalysisContext context, CompilationViolations violations)
    {
        var (file, settings) = (context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider);
        if (ModelFiles.Includes(file, settings) || ProjectBaseline.Includes(file, settings))
        {
            Report(violations.In(file.Path), context.ReportDiagnostic);
        }
    }

    private static void Report(IEnumerable<PlacedViolation> violations, Action<Diagnostic> report)
    {
        foreach (var (violation, place, others) in violations)
        {
            report(Diagnostic.Create(
                DescriptorsById[violation.Rule.Id], place.Locate(), others.Select(other => other.Locate()), OtherPlaces.MessageOf(violation)));
        }
    }
}
