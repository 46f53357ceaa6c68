using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>Reads annotated types: the only step of the generator that sees symbols and syntax.</summary>
/// <remarks>It runs for every definition at every edit anywhere in the project, so what it does is what an edit costs.</remarks>
internal static class StatedTypeReader
{
    /// <summary>Reads a type by one of its attributes.</summary>
    /// <param name="annotated">The type and the attribute.</param>
    /// <returns>
    /// What the type states, or <see langword="null"/> where it states nothing, has no name of its own yet, or states it by another
    /// attribute, so that a type with two of them is read once.
    /// </returns>
    public static StatedType? Read(GeneratorAttributeSyntaxContext annotated)
    {
        var type = (INamedTypeSymbol)annotated.TargetSymbol;
        var statement = DefinitionReader.FindStatement(type);
        if (!ReferenceEquals(statement, annotated.Attributes[0]) || !HasNameOfItsOwn(type))
        {
            return null;
        }

        return DefinitionReader.WithoutOrigins.Read(type, statement) is { } definition
            ? new(definition, type.ContainingAssembly.Name, ReadPart(type, definition, annotated.TargetNode))
            : null;
    }

    /// <summary>
    /// Tells whether a type can be told from all others by its full name. While code is being written a part of the name may be missing
    /// (<c>namespace ;</c>), and types of two kinds may share one (<c>class</c> and <c>record</c>): of these the first has it.
    /// </summary>
    private static bool HasNameOfItsOwn(INamedTypeSymbol type)
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

    private static TypePart? ReadPart(INamedTypeSymbol type, Definition definition, SyntaxNode declaration) => definition switch
    {
        OrganizationDefinition => TypePart.Of((BaseTypeDeclarationSyntax)declaration),
        // A static class implements no interface.
        TeamDefinition when !type.IsStatic => TypePart.Of((BaseTypeDeclarationSyntax)declaration),
        _ => null,
    };
}
