using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Funding;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.CodeFixes;

/// <summary>A service as a team provides it by an attribute, without a price.</summary>
/// <param name="Statement">The attribute.</param>
/// <param name="Service">The name of the service.</param>
/// <param name="Benchmark">What one unit costs elsewhere, where that is stated and can be read.</param>
internal sealed record StatedOffer(AttributeSyntax Statement, string Service, string? Benchmark)
{
    /// <summary>Finds the offer that is stated at a place.</summary>
    public static StatedOffer? Find(SemanticModel model, Location place, CancellationToken token) =>
        model.SyntaxTree.GetRoot(token).FindNode(place.SourceSpan) is AttributeSyntax statement
        && statement.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
        && model.GetDeclaredSymbol(declaration, token) is INamedTypeSymbol type
        && DefinitionReader.WithOrigins.Read(type) is TeamDefinition team
        && team.Provides.FirstOrDefault(each => each.Origin is SourceOrigin origin && origin.Locate().SourceSpan == statement.Span) is { } offer
            ? new(statement, offer.Service, MoneyText.TryRead(offer.Benchmark, out _, out _, out _) ? offer.Benchmark : null)
            : null;

    /// <summary>The price of what is free, in the currency that the organisation keeps its books in.</summary>
    /// <returns>The price, or <see langword="null"/> where the organisation states no currency.</returns>
    public static string? PriceOfNothing(Compilation compilation) =>
        DefinedTypes.In(compilation).OfType<OrganizationDefinition>().FirstOrDefault() is { Currency: var code } && Iso4217.Find(code) is not null
            ? $"0 {code}"
            : null;

    /// <summary>The attribute with a price: in place of an empty one, else behind the unit or at the end.</summary>
    public AttributeSyntax WithPrice(string price)
    {
        var text = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(price));
        var arguments = Statement.ArgumentList!.Arguments;
        if (Named(nameof(ServiceOffer.Price)) is { } empty)
        {
            return Statement.ReplaceNode(empty, empty.WithExpression(text.WithTriviaFrom(empty.Expression)));
        }

        var name = SyntaxFactory.NameEquals(
            SyntaxFactory.IdentifierName(nameof(ServiceOffer.Price)),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space));
        var before = Named(nameof(ServiceOffer.Unit)) is { } unit ? arguments.IndexOf(unit) : arguments.Count - 1;
        var argument = SyntaxFactory.AttributeArgument(name, nameColon: null, text);
        var added = arguments.Insert(before + 1, argument);
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return Statement.WithArgumentList(Statement.ArgumentList.WithArguments(added.ReplaceSeparator(added.GetSeparator(before), comma)));

        AttributeArgumentSyntax? Named(string property) =>
            arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);
    }
}
