using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>The key of a definition that is a C# type.</summary>
public static class MetadataName
{
    /// <summary>The metadata name of a type with namespace and containing types: <c>Shop.Teams+Checkout</c>.</summary>
    /// <param name="type">A named type.</param>
    /// <returns>The name, by which <c>Compilation.GetTypeByMetadataName</c> and <c>Type.FullName</c> know it too.</returns>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } container)
        {
            return Of(container) + "+" + type.MetadataName;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } containing
            ? Of(containing) + "." + type.MetadataName
            : type.MetadataName;
    }

    private static string Of(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? Of(outer) + "." + space.Name : space.Name;
}
