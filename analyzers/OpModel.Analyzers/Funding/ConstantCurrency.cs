using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpModel.Funding;

namespace OpModel.Analyzers;

/// <summary>Tells the currency of an amount of money from the expression alone, where it is written out there.</summary>
internal static class ConstantCurrency
{
    /// <summary>What the library calls the currency of nothing, as ISO 4217 does.</summary>
    private const string None = "XXX";

    /// <summary>The code of the currency of an amount.</summary>
    /// <returns><see langword="null"/> where it is not written out, and where the expression throws before it has one.</returns>
    public static string? Of(IOperation? money, FundingApi api) => money switch
    {
        IInvocationOperation call when api.IsMoney(call.TargetMethod.ContainingType) => OfResult(call, api),
        IObjectCreationOperation { Arguments.Length: 0 } creation when api.IsMoney(creation.Type) => None,
        IObjectCreationOperation creation when api.IsMoney(creation.Type) => OfCurrency(Argument(creation.Arguments, "currency"), api),
        IDefaultValueOperation value when api.IsMoney(value.Type) => None,
        IUnaryOperation negation => Of(negation.Operand, api),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product =>
            Of(product.LeftOperand, api) ?? Of(product.RightOperand, api),
        IBinaryOperation sum when api.IsMoney(sum.Type) => OfSum(sum, api),
        IConversionOperation conversion => Of(conversion.Operand, api),
        _ => null,
    };

    private static string? OfResult(IInvocationOperation call, FundingApi api) => call.TargetMethod.Name switch
    {
        "Parse" when MoneyText.TryRead(Text(call.Arguments[0]), out _, out var currency, out _) => currency.Code,
        "Zero" => OfCurrency(call.Arguments[0].Value, api),
        "Round" => Of(call.Instance, api),
        _ => null,
    };

    /// <summary>A sum that mixes currencies is found by itself, and has none.</summary>
    private static string? OfSum(IBinaryOperation sum, FundingApi api)
    {
        var (left, right) = (Of(sum.LeftOperand, api), Of(sum.RightOperand, api));
        return left is null || right is null || left == right ? left ?? right : null;
    }

    private static string? OfCurrency(IOperation? currency, FundingApi api) => currency switch
    {
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType: var type }, Arguments: [var code] }
            when api.IsCurrency(type) => Iso4217.Find(Text(code) ?? "")?.Code,
        IPropertyReferenceOperation { Property: { Name: nameof(None), IsStatic: true } } none when api.IsCurrency(none.Type) => None,
        IDefaultValueOperation value when api.IsCurrency(value.Type) => None,
        IConversionOperation conversion => OfCurrency(conversion.Operand, api),
        _ => null,
    };

    private static string? Text(IArgumentOperation argument) => argument.Value.ConstantValue.Value as string;

    private static IOperation? Argument(IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
}
