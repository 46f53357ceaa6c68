using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace OpModel.CodeFixes;

/// <summary>The membership as team lead that goes with <c>[LedBy&lt;Ada&gt;]</c>.</summary>
/// <param name="Person">The class of the person, as it is written.</param>
/// <param name="Behind">The list that it is to stand behind.</param>
/// <param name="Attribute">The attribute, with the dates of the lead.</param>
internal sealed record TeamLeadMembership(string Person, AttributeListSyntax Behind, AttributeSyntax Attribute)
{
    /// <summary>Makes it for the lead that is stated at a place; nothing where directives stand inside.</summary>
    public static TeamLeadMembership? Of(SyntaxNode root, Location place)
    {
        if (place.SourceTree != root.SyntaxTree
            || root.FindNode(place.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } ledBy
            || list.ContainsDirectives
            || Generic(ledBy.Name) is not { TypeArgumentList.Arguments: [var person] })
        {
            return null;
        }

        var types = SyntaxFactory.SeparatedList([person.WithoutTrivia(), Full("global::OpModel.Roles.TeamLead")]);
        var name = SyntaxFactory.GenericName(SyntaxFactory.Identifier("Member"), SyntaxFactory.TypeArgumentList(types));
        var member = SyntaxFactory.QualifiedName((NameSyntax)Full("global::OpModel"), name).WithAdditionalAnnotations(Simplifier.Annotation);
        return new(person.ToString(), list, SyntaxFactory.Attribute(member, ledBy.ArgumentList?.WithoutTrivia()));
    }

    private static TypeSyntax Full(string name) => SyntaxFactory.ParseTypeName(name).WithAdditionalAnnotations(Simplifier.Annotation);

    private static GenericNameSyntax? Generic(NameSyntax name) => name switch
    {
        GenericNameSyntax generic => generic,
        QualifiedNameSyntax qualified => Generic(qualified.Right),
        AliasQualifiedNameSyntax aliased => Generic(aliased.Name),
        _ => null,
    };
}
