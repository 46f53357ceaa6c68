using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpModel.Analyzers;

/// <summary>Knows the ways in which a float or a double becomes a decimal, or part of a text.</summary>
internal static class BinaryFloatingPoint
{
    /// <summary>The number that an operation makes into a decimal or a text.</summary>
    /// <returns><see langword="null"/> where the operation does no such thing.</returns>
    public static IOperation? SourceOf(IOperation operation)
    {
        var source = operation switch
        {
            IConversionOperation conversion when IsDecimal(conversion.Type) => conversion.Operand,
            IObjectCreationOperation { Arguments: [var number] } creation when IsDecimal(creation.Type) => number.Value,
            IInvocationOperation { Arguments: [var number] } call when Converts(call.TargetMethod) => number.Value,
            IInterpolationOperation interpolation => interpolation.Expression,
            _ => null,
        };
        return IsDouble(source?.Type) || IsFloat(source?.Type) ? source : null;
    }

    public static bool IsDecimal(ITypeSymbol? type) => NotNullable(type)?.SpecialType == SpecialType.System_Decimal;

    public static bool IsDouble(ITypeSymbol? type) => NotNullable(type)?.SpecialType == SpecialType.System_Double;

    private static bool IsFloat(ITypeSymbol? type) => NotNullable(type)?.SpecialType == SpecialType.System_Single;

    /// <summary>Such as <c>Convert.ToDecimal(price)</c> and <c>decimal.CreateChecked(price)</c>.</summary>
    private static bool Converts(IMethodSymbol method) =>
        method is { Name: "ToDecimal", ContainingType: { Name: "Convert", ContainingNamespace.Name: "System" } }
            or
        {
            Name: "CreateChecked" or "CreateSaturating" or "CreateTruncating",
            ContainingType.SpecialType: SpecialType.System_Decimal,
        };

    private static ITypeSymbol? NotNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
            ? value
            : type;
}
