using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace OpModel.Analyzers;

/// <summary>Follows a decimal, or a text, through the expression that it is part of to the member of the library that takes it.</summary>
internal static class MoneyDestination
{
    /// <summary>The member that takes what an operation gives, as it is or after calculations.</summary>
    /// <returns><see langword="null"/> where it goes anywhere else.</returns>
    public static ISymbol? Of(IOperation operation, FundingApi api) =>
        operation is IInterpolationOperation
            ? operation.Parent?.Parent is IArgumentOperation text && api.ReadsText(text.Parameter?.ContainingSymbol)
                ? text.Parameter?.ContainingSymbol
                : null
            : OfDecimal(operation, api);

    private static ISymbol? OfDecimal(IOperation value, FundingApi api)
    {
        for (var parent = value.Parent; parent is not null; (value, parent) = (parent, parent.Parent))
        {
            if (Taker(value, parent) is { } member && api.Declares(member))
            {
                return member;
            }

            if (!HandsOn(value, parent))
            {
                return null;
            }
        }

        return null;
    }

    private static ISymbol? Taker(IOperation value, IOperation parent) => parent switch
    {
        IArgumentOperation argument => argument.Parameter?.ContainingSymbol,
        IBinaryOperation calculation => calculation.OperatorMethod,
        ICompoundAssignmentOperation calculation => calculation.OperatorMethod,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when assignment.Value == value =>
            target.Property,
        _ => null,
    };

    /// <summary>Tells whether what the parent gives is still the number: scaled, rounded, chosen, or one of several in an array.</summary>
    private static bool HandsOn(IOperation value, IOperation parent) => parent switch
    {
        IArgumentOperation argument => IsArithmetic(argument.Parameter?.ContainingSymbol.ContainingType),
        IInvocationOperation or IUnaryOperation or IBinaryOperation => BinaryFloatingPoint.IsDecimal(parent.Type),
        IConversionOperation => BinaryFloatingPoint.IsDecimal(parent.Type) || !BinaryFloatingPoint.IsDecimal(value.Type),
        IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation => true,
        IArrayInitializerOperation or IArrayCreationOperation => true,

        // The oldest compiler that is supported has no operation for it.
        _ => parent.Syntax.IsKind(SyntaxKind.CollectionExpression),
    };

    private static bool IsArithmetic(INamedTypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Decimal } or { Name: "Math", ContainingNamespace.Name: "System" };
}
