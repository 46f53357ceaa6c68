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

    /// <summary>
    /// Tells whether a type can be told from all others by its full name. While code is being written a part of the name may be missing
    /// (<c>namespace ;</c>), and types of two kinds may share one (<c>class</c> and <c>record</c>): of these the first has it.
    /// </summary>
    internal static bool IsOfOneType(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var namesakes = ((INamespaceOrTypeSymbol)current.ContainingSymbol).GetTypeMembers(current.Name, current.Arity);
            var first = namesakes.First(namesake => namesake.MetadataName == current.MetadataName);
            if (current.Name.Length == 0 || !SymbolEqualityComparer.Default.Equals(first, current))
            {
                return false;
            }
        }

        for (var space = type.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
        {
            if (space.Name.Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Of(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? Of(outer) + "." + space.Name : space.Name;
}
