using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Symbols;

namespace OpModel.CodeFixes;

/// <summary>A team as it is written.</summary>
/// <param name="Type">The class.</param>
/// <param name="Name">What people call the team.</param>
/// <param name="Statement">The list with the attribute that makes the class a team.</param>
internal sealed record StatedTeam(INamedTypeSymbol Type, string Name, AttributeListSyntax Statement)
{
    /// <summary>Finds the team whose class is declared at a place, where the attribute that makes it one stands in the same file.</summary>
    public static StatedTeam? Find(SemanticModel model, Location place, CancellationToken token) =>
        place.SourceTree == model.SyntaxTree
        && model.SyntaxTree.GetRoot(token).FindNode(place.SourceSpan).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
        && model.GetDeclaredSymbol(declaration, token) is INamedTypeSymbol type
        && DefinitionReader.FindStatement(type) is { ApplicationSyntaxReference: { } statement }
        && statement.SyntaxTree == model.SyntaxTree
        && statement.GetSyntax(token).Parent is AttributeListSyntax list
            ? new(type, DefinitionReader.WithoutOrigins.Read(type)?.Name ?? type.Name, list)
            : null;
}
