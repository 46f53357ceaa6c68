using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using OpModel.Symbols;

namespace OpModel.CodeFixes;

/// <summary>Writes <c>[AlignedTo&lt;BuyOnline&gt;]</c>.</summary>
internal static class AlignedTo
{
    /// <summary>The attribute, in full names; the editor shortens them and adds the <c>using</c> that this takes.</summary>
    public static AttributeSyntax Attribute(Document document, INamedTypeSymbol valueStream)
    {
        var type = (TypeSyntax)SyntaxGenerator.GetGenerator(document).TypeExpression(valueStream, addImport: true);
        var name = SyntaxFactory.GenericName(
            SyntaxFactory.Identifier(nameof(AlignedTo)), SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(type)));
        var library = SyntaxFactory.AliasQualifiedName(
            SyntaxFactory.IdentifierName(SyntaxFactory.Token(SyntaxKind.GlobalKeyword)),
            SyntaxFactory.IdentifierName(WellKnownNames.Namespace));
        return SyntaxFactory.Attribute(SyntaxFactory.QualifiedName(library, name).WithAdditionalAnnotations(Simplifier.Annotation));
    }
}
