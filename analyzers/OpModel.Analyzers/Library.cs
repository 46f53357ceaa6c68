using Microsoft.CodeAnalysis;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>Tells who uses the library OpModel, so that who does not is left alone at no cost.</summary>
internal static class Library
{
    public static bool IsReferencedBy(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(name => name.Name == WellKnownNames.Assembly);

    /// <summary>Tells whether a type bears an attribute of the library, whatever it states, or is a role.</summary>
    public static bool IsUsedOn(INamedTypeSymbol type) =>
        DefinitionReader.IsRole(type) ||
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ContainingAssembly?.Name == WellKnownNames.Assembly);
}
