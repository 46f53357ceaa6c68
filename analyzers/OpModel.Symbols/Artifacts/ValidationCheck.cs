using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Symbols;

/// <summary>Tells where an attribute of System.ComponentModel.DataAnnotations could not check the property that it stands on.</summary>
internal static class ValidationCheck
{
    /// <summary>Checks one attribute.</summary>
    /// <returns>What is wrong and how to mend it; <see langword="null"/> where it fits, or is not about validation.</returns>
    public static string? Check(INamedTypeSymbol artifact, IPropertySymbol property, AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return null;
        }

        if (!ArtifactTypes.IsAnnotation(type))
        {
            return IsValidation(type)
                ? $"[{type.WrittenName()}] is a validation of its own, which generated code does not call; write what it checks in partial void Validate."
                : null;
        }

        var shown = $"[{type.WrittenName()}]";
        var held = $"{property.Name} of {artifact.Name} is {property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";
        var value = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type;
        if (value.TypeKind == TypeKind.Error)
        {
            return null;
        }

        return type.WrittenName() switch
        {
            "StringLength" => Text(value, shown, held)
                ?? Lengths(shown, attribute.Constant("MinimumLength") as int? ?? 0, attribute.Number(0)),
            "RegularExpression" => Text(value, shown, held) ?? Pattern(attribute, shown, property),
            "EmailAddress" or "Url" or "Phone" or "CreditCard" or "Base64String" or "FileExtensions" => Text(value, shown, held),
            "MinLength" => Countable(value, shown, held) ?? Lengths(shown, attribute.Number(0) ?? 0, null),
            "MaxLength" => Countable(value, shown, held) ?? Lengths(shown, 0, attribute.Number(0)),
            "Length" => Countable(value, shown, held) ?? Lengths(shown, attribute.Number(0) ?? 0, attribute.Number(1)),
            "Range" => Range(value, attribute, shown, held),
            "AllowedValues" or "DeniedValues" => Values(value, attribute, shown, held),
            "Compare" => Other(artifact, property, attribute, shown),
            "CustomValidation" or "EnumDataType" => $"{shown} is found by reflection, which generated code does without; write what it checks in partial void Validate.",
            _ => null,
        };
    }

    private static bool IsValidation(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == "ValidationAttribute" && ArtifactTypes.IsAnnotation(ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Text(ITypeSymbol value, string shown, string held) =>
        value.SpecialType == SpecialType.System_String ? null : $"{shown} checks text, and {held}; remove it, or make the property a string.";

    private static string? Countable(ITypeSymbol value, string shown, string held) =>
        value.SpecialType == SpecialType.System_String || CarriedTypes.ContentsOf(value) is not null
            ? null
            : $"{shown} counts characters or elements, and {held}; remove it, or write [Range] for a number.";

    private static string? Lengths(string shown, int least, int? most) =>
        least < 0 ? $"{shown} asks for a length of {Number(least)} at least; a length is not negative."
        // Minus one is how MaxLength says that there is no bound.
        : most < -1 || (most == 0 && shown == "[MaxLength]") ? $"{shown} allows a length of {Number(most.Value)} at most; write a greater one."
        : most >= 0 && least > most ? $"{shown} asks for a length from {Number(least)} to {Number(most.Value)}, which nothing has; exchange the two."
        : null;

    private static string? Pattern(AttributeData attribute, string shown, IPropertySymbol property)
    {
        if (attribute.FirstArgument() is not { } pattern)
        {
            return null;
        }

        try
        {
            _ = new Regex(pattern);
            return null;
        }
        catch (ArgumentException unreadable)
        {
            return $"{shown} on {property.Name} is no pattern: {unreadable.Message.TrimEnd('.')}; mend it.";
        }
    }

    private static string? Range(ITypeSymbol value, AttributeData attribute, string shown, string held)
    {
        if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol operand }, ..])
        {
            return !SymbolEqualityComparer.Default.Equals(operand, value) ? $"{shown} compares values of the type {operand.Name}, and {held}; name the type of the property."
                : Unreadable(value, attribute) is { } bound ? $"{shown} has the bound \"{bound}\", which is no value of the type {operand.Name} that is compared here; write a number, or a date as in 2026-10-31."
                : null;
        }

        if (!CarriedTypes.IsNumber(value))
        {
            return $"{shown} compares numbers, and {held}; "
                + (value.SpecialType == SpecialType.System_String ? "write [StringLength] for the length of a text." : "remove it, or name the type that it compares.");
        }

        if (attribute.Argument(0) is double.NaN || attribute.Argument(1) is double.NaN)
        {
            return $"{shown} has a bound that is no number; write one.";
        }

        return attribute.Argument(0) is IConvertible least && attribute.Argument(1) is IConvertible most
            && least.ToDouble(CultureInfo.InvariantCulture) > most.ToDouble(CultureInfo.InvariantCulture)
                ? $"{shown} goes from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}, where nothing lies; exchange the two."
                : null;
    }

    /// <summary>Values are compared as objects, where an int never equals a long.</summary>
    private static string? Values(ITypeSymbol value, AttributeData attribute, string shown, string held)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } values])
        {
            return null;
        }

        var other = values.Values.FirstOrDefault(each => each is { IsNull: false, Type: not null } && !SymbolEqualityComparer.Default.Equals(each.Type, value));
        return other.Type is null
            ? null
            : $"{shown} lists {other.ToCSharpString()}, which is of the type {other.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, and {held}; "
                + "list values of the property's own type.";
    }

    private static string? Other(INamedTypeSymbol artifact, IPropertySymbol property, AttributeData attribute, string shown)
    {
        if (attribute.FirstArgument() is not { } name)
        {
            return null;
        }

        var other = CarriedTypes.PropertiesOf(artifact).FirstOrDefault(each => each.Name == name);
        return other is null ? $"{shown} names {name}, which is no property of {artifact.Name}; name one that is."
            : !SymbolEqualityComparer.Default.Equals(ArtifactTypes.NotNullable(other.Type), ArtifactTypes.NotNullable(property.Type))
                ? $"{shown} compares {property.Name} with {name}, which is of another type, so that they are never the same; compare two of one type."
            : null;
    }

    private static string? Unreadable(ITypeSymbol value, AttributeData attribute) =>
        new[] { attribute.Argument(1), attribute.Argument(2) }.OfType<string>().FirstOrDefault(bound => RangeBounds.Of(value, bound) is null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
