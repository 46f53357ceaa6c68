using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Symbols;

/// <summary>Writes types as C# does, wherever the text stands.</summary>
internal static class TypeNames
{
    /// <summary>A type as C# writes it, with the question marks of what it holds.</summary>
    private static readonly SymbolDisplayFormat Written = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type with its namespace: <c>global::OpModel.Money</c>.</summary>
    /// <remarks>Types without arguments, which most are, are put together by hand: the compiler's own way is slow.</remarks>
    public static string Of(ITypeSymbol type)
    {
        if (Keyword(type.SpecialType) is { } keyword)
        {
            return type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? keyword + "?" : keyword;
        }

        return type is INamedTypeSymbol { IsGenericType: false, IsTupleType: false, TypeKind: not TypeKind.Error, NullableAnnotation: not NullableAnnotation.Annotated } named
            ? (named.ContainingType is { } container ? Of(container) : Space(named.ContainingNamespace)) + (named.ContainingType is null ? "" : ".") + Identifier(named.Name)
            : type.ToDisplayString(Written);
    }

    /// <summary>The word that C# has for a type of its own; nothing for others.</summary>
    public static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => "bool",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Char => "char",
        SpecialType.System_String => "string",
        SpecialType.System_Object => "object",
        _ => null,
    };

    /// <summary>A name, marked where C# would read a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static string Space(INamespaceSymbol? space) =>
        space is null or { IsGlobalNamespace: true } ? "global::" : Space(space.ContainingNamespace) + Identifier(space.Name) + ".";
}
