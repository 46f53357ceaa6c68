using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpModel.Checking;

namespace OpModel.Analyzers;

/// <summary>Finds sums, differences and comparisons of money that throw, since their currencies are written out and differ.</summary>
/// <remarks>Equality is no such comparison: amounts in two currencies are not equal, and that is an answer.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CurrenciesMustNotBeMixedAnalyzer : DiagnosticAnalyzer
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
                start.RegisterOperationAction(operation => Analyze(operation, api), OperationKind.Binary, OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, FundingApi api)
    {
        if (Paired(context.Operation, api) is not var (left, right)
            || ConstantCurrency.Of(left, api) is not { } currency
            || ConstantCurrency.Of(right, api) is not { } other
            || currency == other)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            context.Operation.Syntax.GetLocation(),
            $"{left.Syntax.Quote()} is in {currency} and {right.Syntax.Quote()} in {other}, and they cannot be added or compared; "
                + "convert one of them first."));
    }

    private static (IOperation Left, IOperation Right)? Paired(IOperation operation, FundingApi api) => operation switch
    {
        IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) } pair
            when api.IsMoney(pair.OperatorMethod?.ContainingType) => (pair.LeftOperand, pair.RightOperand),
        IInvocationOperation { TargetMethod.Name: nameof(IComparable.CompareTo), Instance: { } left, Arguments: [var right] } call
            when api.IsMoney(call.TargetMethod.ContainingType) => (left, right.Value),
        _ => null,
    };
}
