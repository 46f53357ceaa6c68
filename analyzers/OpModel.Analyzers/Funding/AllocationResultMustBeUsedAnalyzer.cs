using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpModel.Checking;

namespace OpModel.Analyzers;

/// <summary>Finds calls of the library that do nothing but give a result, where nothing takes it.</summary>
/// <remarks>
/// These are the methods that give a result or what is wrong (<c>OneOf</c>), and those of money and splits, which never change. A lambda is
/// left alone: whether it gives its result back is for the method that it is handed to.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllocationResultMustBeUsedAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = AllocationResultMustBeUsed.Descriptor.ToDiagnosticDescriptor();

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
                start.RegisterOperationAction(operation => Analyze(operation, api), OperationKind.ExpressionStatement);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, FundingApi api)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (statement.Syntax.Parent is not LambdaExpressionSyntax
            && Called(statement.Operation) is { } method
            && api.Declares(method)
            && (IsOneOf(Awaited(method.ReturnType)) || GivesAnother(method, api)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                statement.Operation.Syntax.GetLocation(),
                $"{method.Describe()} does nothing but give a result, which is thrown away; "
                    + "use it, or write _ = in front to pass it over."));
        }
    }

    private static IMethodSymbol? Called(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: nameof(Task.ConfigureAwait), Instance: { } task } => Called(task),
        IInvocationOperation call => call.TargetMethod,
        IAwaitOperation wait => Called(wait.Operation),
        IConditionalAccessOperation access => Called(access.WhenNotNull),
        _ => null,
    };

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: nameof(Task) or "ValueTask", TypeArguments: [var result] } ? result : type;

    private static bool IsOneOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "OneOf", IsGenericType: true, ContainingNamespace.Name: "OneOf" };

    /// <summary>Such as <c>price.Round()</c> and <c>split.Among("Checkout")</c>, which leave the price and the split as they are.</summary>
    private static bool GivesAnother(IMethodSymbol method, FundingApi api) =>
        !method.IsStatic
        && (api.IsMoney(method.ContainingType) || api.IsSplit(method.ContainingType))
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);
}
