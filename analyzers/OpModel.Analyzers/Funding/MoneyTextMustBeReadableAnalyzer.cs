using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpModel.Checking;
using OpModel.Funding;

namespace OpModel.Analyzers;

/// <summary>Finds texts that are written out, given to be read as money or as a currency, and cannot be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MoneyTextMustBeReadableAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new PriceMustBeReadable().Descriptor.ToDiagnosticDescriptor();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (FundingApi.In(start.Compilation) is { } api)
            {
                start.RegisterOperationAction(operation => Analyze(operation, api), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, FundingApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is { TargetMethod: { IsStatic: true, Name: "Parse" or "TryParse" } method, Arguments: [var argument, ..] }
            && argument.Value is { ConstantValue.Value: string text } value
            && Problem(text, method.ContainingType, api) is { } problem)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, value.Syntax.GetLocation(), $"{method.Describe()} cannot read the text: {problem}"));
        }
    }

    private static string? Problem(string text, INamedTypeSymbol type, FundingApi api) =>
        api.IsMoney(type) ? MoneyText.TryRead(text, out _, out _, out var problem) ? null : problem
        : api.IsCurrency(type) && Iso4217.Find(text) is null ? MoneyText.DescribeUnknownCurrency(text)
        : null;
}
