using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.CodeFixes;

/// <summary>A membership as it is written: <c>[Member&lt;Ada, ScrumMaster&gt;]</c> on a team.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Title">What removing it does, in the words of the domain.</param>
/// <param name="IsProductOwner">Whether it is the product owner's.</param>
/// <param name="IsLeadsOnlyOne">Whether the person leads the team, and is a member of it by nothing else.</param>
internal sealed record StatedMembership(AttributeSyntax Attribute, string Title, bool IsProductOwner, bool IsLeadsOnlyOne)
{
    /// <summary>Finds the membership at a place, where one is stated just there.</summary>
    public static StatedMembership? Find(SemanticModel model, Location place, CancellationToken token)
    {
        if (place.SourceTree != model.SyntaxTree
            || model.SyntaxTree.GetRoot(token).FindNode(place.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration, token) is not INamedTypeSymbol team
            || model.GetTypeInfo(attribute, token).Type is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol person, INamedTypeSymbol role, ..] } statement
            || !IsMembership(statement))
        {
            return null;
        }

        var roleKey = MetadataName.Of(role);
        var title = $"Remove {NameOf(person)} as {RoleDefinition.NameFromType(roleKey)} of {NameOf(team)}";
        return new(attribute, title, roleKey == WellKnownRoles.ProductOwner, IsOnlyOneOfLead(team, person));
    }

    private static bool IsMembership(INamedTypeSymbol statement) => statement.Name is "MemberAttribute" or "BorrowsAttribute";

    private static bool IsOnlyOneOfLead(INamedTypeSymbol team, INamedTypeSymbol person)
    {
        var aboutPerson = team.GetAttributes()
            .Select(attribute => attribute.AttributeClass!)
            .Where(statement => statement.TypeArguments is [var first, ..] && SymbolEqualityComparer.Default.Equals(first, person))
            .ToList();
        return aboutPerson.Count(IsMembership) == 1 && aboutPerson.Any(statement => statement.Name == "LedByAttribute");
    }

    private static string NameOf(INamedTypeSymbol type) => DefinitionReader.WithoutOrigins.Read(type)?.Name ?? type.Name;
}
