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
        if (!ReferenceEquals(statement, annotated.Attributes[0]) || !MetadataName.IsOfOneType(type))
        {
            return null;
        }

        return DefinitionReader.WithoutOrigins.Read(type, statement) is { } definition
            ? new(definition, type.ContainingAssembly.Name, ReadPart(type, definition, annotated.TargetNode))
            : null;
    }

    private static TypePart? ReadPart(INamedTypeSymbol type, Definition definition, SyntaxNode declaration) => definition switch
    {
        OrganizationDefinition => TypePart.Of((BaseTypeDeclarationSyntax)declaration),
        // A static class implements no interface.
        TeamDefinition when !type.IsStatic => TypePart.Of((BaseTypeDeclarationSyntax)declaration),
        _ => null,
    };
}
