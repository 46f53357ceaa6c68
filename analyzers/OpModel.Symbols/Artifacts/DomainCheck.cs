using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells where one of the library's own validation attributes could not check the property that it stands on.</summary>
internal static class DomainCheck
{
    /// <summary>Checks one attribute.</summary>
    /// <returns>What is wrong and how to mend it; <see langword="null"/> where it fits, or is not about validation.</returns>
    public static string? Check(INamedTypeSymbol artifact, IPropertySymbol property, AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !ArtifactTypes.IsInArtifacts(type))
        {
            return null;
        }

        var value = ArtifactTypes.NotNullable(property.Type);
        if (value.TypeKind == TypeKind.Error)
        {
            return null;
        }

        var name = type.WrittenName();
        var shown = $"[{name}]";
        var held = $"{property.Name} of {artifact.Name} is {property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";
        var contents = CarriedTypes.ContentsOf(value);
        var element = value.SpecialType == SpecialType.System_String || contents is null ? null : contents.Value.Element;
        return name switch
        {
            "Positive" or "NotNegative" => CarriedTypes.IsNumber(value) || CheckReader.IsMoney(value) || ScalarForms.Of(value)?.Form == "Duration"
                ? null
                : $"{shown} compares numbers, money and durations with zero, and {held}; remove it.",
            "NotEmpty" => value.SpecialType == SpecialType.System_String || element is not null
                ? null
                : $"{shown} asks for content of a text, a list or a dictionary, and {held}; write [Required], or remove it.",
            "Count" => element is null
                ? $"{shown} counts the elements of a list or a dictionary, and {held}; write [StringLength] for the length of a text, or remove it."
                : Count(attribute, shown),
            "Unique" => element is not null && contents!.Value.Key is null ? null : $"{shown} compares the values of a list, and {held}; remove it.",
            "DistinctBy" => DistinctBy(attribute, shown, held, contents?.Key is null ? element : null),
            "SumsTo" => SumsTo(artifact, attribute, shown, held, element),
            "AddsUpTo100" => Adds(element, held, shown, "shares") ?? Added(attribute, shown, element, sum: null, isNumber: true),
            "OneCurrency" => element is not null && contents!.Value.Key is null && (CheckReader.IsMoney(element) || CheckReader.AddedProperty(element, null, null, isNumber: false) is not null)
                ? null
                : $"{shown} looks at the money in a list, and {held}; write it on a list of money, or of parts with one property of money, or on the record.",
            "After" => Other(artifact, property, attribute, shown),
            "Within" => Within(artifact, attribute, shown, held, value),
            "References" => References(attribute, shown, held, value),
            _ => null,
        };
    }

    private static string? Count(AttributeData attribute, string shown)
    {
        var (min, max) = (attribute.Constant("Min") as int?, attribute.Constant("Max") as int?);
        return min is null && max is null ? $"{shown} says neither how few nor how many; set Min, Max or both."
            : min < 0 ? $"{shown} asks for {Number(min.Value)} elements at least; a number of elements is not negative."
            : max <= 0 ? $"{shown} allows {Number(max.Value)} elements at most; write a greater number."
            : min > max ? $"{shown} asks for {Number(min.Value)} to {Number(max.Value)} elements, which nothing has; exchange the two."
            : null;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? DistinctBy(AttributeData attribute, string shown, string held, ITypeSymbol? element) =>
        element is not INamedTypeSymbol part || !ArtifactTypes.IsPart(part) ? $"{shown} compares the parts of a list, and {held}; write [Unique] on a list of values."
        : !CarriedTypes.PropertiesOf(part).Any(each => each.Name == attribute.FirstArgument()) ? $"{shown} names {attribute.FirstArgument()}, which is no property of {part.Name}; name one that is."
        : null;

    private static string? SumsTo(INamedTypeSymbol artifact, AttributeData attribute, string shown, string held, ITypeSymbol? element)
    {
        if (Adds(element, held, shown, "values") is { } problem)
        {
            return problem;
        }

        var sum = CarriedTypes.PropertiesOf(artifact).FirstOrDefault(each => each.Name == attribute.FirstArgument());
        if (sum is null)
        {
            return $"{shown} names {attribute.FirstArgument()}, which is no property of {artifact.Name}; name one that is.";
        }

        var total = ArtifactTypes.NotNullable(sum.Type);
        return !CheckReader.IsMoney(total) && !CarriedTypes.IsNumber(total)
            ? $"{shown} names {sum.Name}, which is neither a number nor money; name the property that holds the sum."
            : Added(attribute, shown, element, sum, CarriedTypes.IsNumber(total));
    }

    private static string? Adds(ITypeSymbol? element, string held, string shown, string what) =>
        element is null ? $"{shown} adds the {what} of a list, and {held}; write it on the list." : null;

    private static string? Added(AttributeData attribute, string shown, ITypeSymbol? element, IPropertySymbol? sum, bool isNumber)
    {
        var value = ArtifactTypes.NotNullable(element!);
        if (isNumber ? CarriedTypes.IsNumber(value) : CheckReader.IsMoney(value))
        {
            return null;
        }

        return CheckReader.AddedProperty(element, attribute.Text("Of"), sum, isNumber) is null
            ? $"{shown} does not tell what of {element!.Name} it adds; name one of its properties that is {(isNumber ? "a number" : "money")}, as in Of = nameof({element.Name}.Amount)."
            : null;
    }

    private static string? Other(INamedTypeSymbol artifact, IPropertySymbol property, AttributeData attribute, string shown)
    {
        var other = CarriedTypes.PropertiesOf(artifact).FirstOrDefault(each => each.Name == attribute.FirstArgument());
        return other is null ? $"{shown} names {attribute.FirstArgument()}, which is no property of {artifact.Name}; name one that is."
            : !SymbolEqualityComparer.Default.Equals(ArtifactTypes.NotNullable(other.Type), ArtifactTypes.NotNullable(property.Type))
                ? $"{shown} compares {property.Name} with {other.Name}, which is of another type; compare two of one type."
            : !IsOrdered(ArtifactTypes.NotNullable(property.Type)) ? $"{shown} compares {property.Name} with {other.Name}, of which neither comes after the other; compare dates, times or numbers."
            : null;
    }

    private static bool IsOrdered(ITypeSymbol type) => type.AllInterfaces.Any(each =>
        each.MetadataName == "IComparable`1" && each.ContainingNamespace?.ToDisplayString() == "System" && SymbolEqualityComparer.Default.Equals(each.TypeArguments[0], type));

    private static string? Within(INamedTypeSymbol artifact, AttributeData attribute, string shown, string held, ITypeSymbol value)
    {
        var period = CarriedTypes.PropertiesOf(artifact).FirstOrDefault(each => each.Name == attribute.FirstArgument());
        return ScalarForms.Of(value)?.Form != "LocalDate" ? $"{shown} is about dates, and {held}; make it a LocalDate, or remove it."
            : period is null ? $"{shown} names {attribute.FirstArgument()}, which is no property of {artifact.Name}; name one that is."
            : ScalarForms.Of(ArtifactTypes.NotNullable(period.Type))?.Form is "YearMonth" or "DateInterval" ? null
            : $"{shown} names {period.Name}, which is no period; name a YearMonth or a DateInterval.";
    }

    private static string? References(AttributeData attribute, string shown, string held, ITypeSymbol value) =>
        value.SpecialType != SpecialType.System_String ? $"{shown} looks up a name, and {held}; make it a string, or one of the reference types."
        : attribute.TypeArgument(0) is { Name: "Team" or "Person" or "ValueStream" } ? null
        : $"{shown} names a type that nothing is looked up by; write Team, Person or ValueStream.";
}
