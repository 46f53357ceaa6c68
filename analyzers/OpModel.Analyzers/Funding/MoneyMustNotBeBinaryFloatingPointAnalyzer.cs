using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpModel.Checking;

namespace OpModel.Analyzers;

/// <summary>Finds a float or a double that is made a decimal, or a text, and given to the library as money, a price or a share.</summary>
/// <remarks>All decimals that the library takes are one of these, so none of its members is named here.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MoneyMustNotBeBinaryFloatingPointAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = MoneyMustNotBeBinaryFloatingPoint.Descriptor.ToDiagnosticDescriptor();

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
                start.RegisterOperationAction(
                    operation => Analyze(operation, api),
                    OperationKind.Conversion,
                    OperationKind.Invocation,
                    OperationKind.ObjectCreation,
                    OperationKind.Interpolation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, FundingApi api)
    {
        if (BinaryFloatingPoint.SourceOf(context.Operation) is { } source && MoneyDestination.Of(context.Operation, api) is { } member)
        {
            var place = context.Operation is IInterpolationOperation ? source : context.Operation;
            var type = BinaryFloatingPoint.IsDouble(source.Type) ? "double" : "float";
            var mend = IsWrittenOut(source) ? "write it with the suffix m" : "make it a decimal where it comes from";
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                place.Syntax.GetLocation(),
                $"{source.Syntax.Quote()} is a {type}, which holds most decimal fractions only roughly, "
                    + $"and goes into {member.Describe()}; {mend}."));
        }
    }

    private static bool IsWrittenOut(IOperation source) =>
        source is ILiteralOperation or IUnaryOperation { Operand: ILiteralOperation };
}
