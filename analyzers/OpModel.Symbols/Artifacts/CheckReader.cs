using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Symbols;

/// <summary>Reads what an attribute demands of a property.</summary>
/// <remarks>It reads attributes that <see cref="ValidationCheck"/> passed.</remarks>
internal static class CheckReader
{
    /// <summary>Reads an attribute.</summary>
    /// <returns>The check, or <see langword="null"/> where the attribute is none, or is one that a form fulfils by itself.</returns>
    public static PropertyCheck? Read(INamedTypeSymbol artifact, IPropertySymbol property, AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return null;
        }

        var value = ArtifactTypes.NotNullable(property.Type);
        return ArtifactTypes.IsAnnotation(type) ? ReadAnnotation(value, attribute, type.WrittenName())
            : ArtifactTypes.IsInArtifacts(type) ? ReadOurs(artifact, value, attribute, type.WrittenName())
            : null;
    }

    /// <summary>Whether a list of values leaves a property no choice but to have a value, as the attributes have it.</summary>
    public static bool DeniesNothing(IPropertySymbol property) => property.GetAttributes().Any(attribute =>
        attribute is { AttributeClass: { } type, ConstructorArguments: [{ Kind: TypedConstantKind.Array, IsNull: false } values] }
        && ArtifactTypes.IsAnnotation(type)
        && (type.WrittenName() switch
        {
            "AllowedValues" => values.Values.All(value => !value.IsNull),
            "DeniedValues" => values.Values.Any(value => value.IsNull),
            _ => false,
        }));

    private static PropertyCheck? ReadAnnotation(ITypeSymbol value, AttributeData attribute, string name) => name switch
    {
        "Required" => value.SpecialType == SpecialType.System_String && attribute.Constant("AllowEmptyStrings") is not true ? new() { Kind = CheckKind.Required } : null,
        "StringLength" => Length(attribute.Constant("MinimumLength") as int? ?? 0, attribute.Number(0)),
        "MinLength" => Length(attribute.Number(0) ?? 0, null),
        "MaxLength" => attribute.Number(0) is { } most and not -1 ? Length(0, most) : null,
        "Length" => Length(attribute.Number(0) ?? 0, attribute.Number(1)),
        "Range" => Range(value, attribute),
        "RegularExpression" => new()
        {
            Kind = CheckKind.RegularExpression,
            Text = attribute.FirstArgument() ?? "",
            Timeout = attribute.Constant("MatchTimeoutInMilliseconds") as int? ?? 2000,
        },
        "EmailAddress" => new() { Kind = CheckKind.EmailAddress },
        "Url" => new() { Kind = CheckKind.Url },
        "Phone" => new() { Kind = CheckKind.Phone },
        "CreditCard" => new() { Kind = CheckKind.CreditCard },
        "Base64String" => new() { Kind = CheckKind.Base64String },
        "FileExtensions" => new() { Kind = CheckKind.FileExtensions, Text = attribute.Text("Extensions") ?? "png,jpg,jpeg,gif" },
        "Compare" => new() { Kind = CheckKind.Compare, Text = attribute.FirstArgument() },
        "AllowedValues" => Values(CheckKind.AllowedValues, attribute),
        "DeniedValues" => Values(CheckKind.DeniedValues, attribute),
        _ => null,
    };

    private static PropertyCheck? ReadOurs(INamedTypeSymbol artifact, ITypeSymbol value, AttributeData attribute, string name)
    {
        var element = CarriedTypes.ContentsOf(value)?.Element;
        switch (name)
        {
            case "Positive":
                return new() { Kind = CheckKind.Positive };
            case "NotNegative":
                return new() { Kind = CheckKind.NotNegative };
            case "NotEmpty":
                return new() { Kind = CheckKind.NotEmpty };
            case "Count":
                return Length(attribute.Constant("Min") as int? ?? 0, attribute.Constant("Max") as int?);
            case "Unique":
                return new() { Kind = CheckKind.Distinct };
            case "OneCurrency":
                return new() { Kind = CheckKind.OneCurrency, Of = MoneyOf(element) };
            case "After":
                return new() { Kind = CheckKind.After, Text = attribute.FirstArgument() };
            case "Within":
                return new() { Kind = CheckKind.Within, Text = attribute.FirstArgument() };
            case "References":
                return new() { Kind = CheckKind.References, Text = attribute.TypeArgument(0)?.Name + "Reference" };
            case "DistinctBy":
                return With(CheckKind.Distinct, attribute.FirstArgument());
            case "AddsUpTo100":
                return With(CheckKind.AddsUpTo100, AddedProperty(element, attribute.Text("Of"), sum: null, isNumber: true)?.Name);
            case "SumsTo":
                var sum = CarriedTypes.PropertiesOf(artifact).FirstOrDefault(property => property.Name == attribute.FirstArgument());
                return sum is null ? null : With(CheckKind.SumsTo, AddedProperty(element, attribute.Text("Of"), sum, CarriedTypes.IsNumber(ArtifactTypes.NotNullable(sum.Type)))?.Name) with { Text = sum.Name };
            default:
                return null;
        }
    }

    /// <summary>The property of the parts of a list that is added; nothing where the elements themselves are, or where none fits.</summary>
    /// <param name="element">The type of the elements.</param>
    /// <param name="named">The property that the attribute names.</param>
    /// <param name="sum">The property that holds the sum, where one does.</param>
    /// <param name="isNumber">Whether numbers are added, and not money.</param>
    public static IPropertySymbol? AddedProperty(ITypeSymbol? element, string? named, IPropertySymbol? sum, bool isNumber)
    {
        if (element is not INamedTypeSymbol part || !ArtifactTypes.IsPart(part))
        {
            return null;
        }

        var fitting = CarriedTypes.PropertiesOf(part).Where(property => isNumber ? CarriedTypes.IsNumber(property.Type) : IsMoney(property.Type)).ToArray();
        return named is not null ? Array.Find(fitting, property => property.Name == named)
            : Array.Find(fitting, property => property.Name == sum?.Name)
            ?? (fitting.Length == 1 ? fitting[0] : null);
    }

    /// <summary>Whether a type is money.</summary>
    public static bool IsMoney(ITypeSymbol type) => type.Name == "Money" && ScalarForms.Of(type)?.Form == "Money";

    private static string? MoneyOf(ITypeSymbol? element) =>
        element is INamedTypeSymbol part && ArtifactTypes.IsPart(part) ? CarriedTypes.PropertiesOf(part).FirstOrDefault(property => IsMoney(property.Type))?.Name : null;

    private static PropertyCheck With(CheckKind kind, string? of) => new()
    {
        Kind = kind,
        Of = of,
        OfJsonName = of is null ? null : ArtifactShapeReader.JsonName(of),
    };

    private static PropertyCheck Length(int least, int? most) => new()
    {
        Kind = CheckKind.Length,
        Least = Literal(least),
        Most = most is { } bound ? Literal(bound) : null,
    };

    private static PropertyCheck? Range(ITypeSymbol value, AttributeData attribute)
    {
        if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type }, { Value: string from }, { Value: string to }])
        {
            var (least, most) = (RangeBounds.Of(value, from), RangeBounds.Of(value, to));
            return least is null || most is null ? null : Bounded(attribute, least, most, ComparedAs(value));
        }

        if (attribute.Argument(0) is not IConvertible low || attribute.Argument(1) is not IConvertible high)
        {
            return null;
        }

        var bounds = RangeBounds.Of(value, low, high);
        return Bounded(attribute, bounds.Least, bounds.Most, bounds.ComparedAs);
    }

    private static string? ComparedAs(ITypeSymbol value) => value.SpecialType == SpecialType.System_Single ? "double" : null;

    private static PropertyCheck Bounded(AttributeData attribute, string least, string most, string? comparedAs) => new()
    {
        Kind = CheckKind.Range,
        Least = least,
        Most = most,
        ComparedAs = comparedAs,
        IsLeastExclusive = attribute.Constant("MinimumIsExclusive") is true,
        IsMostExclusive = attribute.Constant("MaximumIsExclusive") is true,
    };

    private static PropertyCheck? Values(CheckKind kind, AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } values]
            ? new() { Kind = kind, Values = new([.. values.Values.Where(value => !value.IsNull).Select(value => value.ToCSharpString())]) }
            : null;

    private static string Literal(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
