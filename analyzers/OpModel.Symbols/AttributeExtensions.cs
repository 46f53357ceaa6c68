using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Reads what was written in an attribute; what does not compile reads as not written.</summary>
internal static class AttributeExtensions
{
    /// <summary>The name by which an attribute is written; a user's own may do without the suffix.</summary>
    public static string WrittenName(this INamedTypeSymbol attribute) =>
        attribute.Name.EndsWith(WellKnownNames.AttributeSuffix, StringComparison.Ordinal)
            ? attribute.Name.Substring(0, attribute.Name.Length - WellKnownNames.AttributeSuffix.Length)
            : attribute.Name;

    public static string? FirstArgument(this AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }, ..] ? text : null;

    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } argument
            ? argument.Value
            : null;

    public static int? Number(this AttributeData attribute, int index) => attribute.Argument(index) as int?;

    public static string? Text(this AttributeData attribute, string property) => attribute.Constant(property) as string;

    public static object? Constant(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? argument.Value.Value : null;
            }
        }

        return null;
    }

    public static EquatableArray<string> Texts(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false } array)
            {
                return array.Values.Select(value => value.Value).OfType<string>().ToArray();
            }
        }

        return default;
    }

    public static INamedTypeSymbol? Type(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null;
            }
        }

        return null;
    }

    public static INamedTypeSymbol? TypeArgument(this AttributeData attribute, int index) =>
        attribute.AttributeClass?.TypeArguments is { } arguments && index < arguments.Length
        && arguments[index] is INamedTypeSymbol { TypeKind: not TypeKind.Error } type
            ? type
            : null;

    /// <summary>A type argument that the compiler does not know, as far as it has a name.</summary>
    public static INamedTypeSymbol? UnknownTypeArgument(this AttributeData attribute, int index) =>
        attribute.AttributeClass?.TypeArguments is { } arguments && index < arguments.Length
        && arguments[index] is INamedTypeSymbol { TypeKind: TypeKind.Error, Arity: 0, Name.Length: > 0 } unknown
            ? unknown
            : null;

    /// <summary>The file in which the element of a generated type stands; nothing for a type of the user's own.</summary>
    public static string? FileOfElement(this INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: WellKnownNames.StatedInAttribute } marker && marker.IsInOpModel())
            {
                return attribute.FirstArgument() ?? "";
            }
        }

        return null;
    }

    public static bool IsInOpModel(this INamedTypeSymbol type) =>
        type.ContainingType is null
        && type.ContainingNamespace is { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    public static bool IsInOpModelRoles(this INamedTypeSymbol type) =>
        type.ContainingType is null
        && type.ContainingNamespace is
        {
            Name: WellKnownNames.RolesNamespace,
            ContainingNamespace: { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
        };
}
