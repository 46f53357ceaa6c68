using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpModel.CodeFixes;

/// <summary>Mends a conflict of two memberships by removing one of them.</summary>
/// <remarks>
/// It is the one at which the violation stands, unless that is the product owner's: a stream team cannot do without, so then it is
/// the other one. Nothing is offered where the one to remove stands in another file or has preprocessor directives inside, and nothing
/// where it is all that makes the team's lead a member of it.
/// </remarks>
internal static class MembershipRemoval
{
    public static FixAllProvider FixAllProvider { get; } = FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        HashSet<AttributeSyntax> removed = [];
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } membership)
            {
                removed.Add(membership.Attribute);
            }
        }

        return await RemoveAsync(document, removed, context.CancellationToken).ConfigureAwait(false);
    });

    public static async Task RegisterAsync(CodeFixContext context, string equivalenceKey)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } membership)
            {
                var action = CodeAction.Create(
                    membership.Title, token => RemoveAsync(context.Document, [membership.Attribute], token), equivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<StatedMembership?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken token)
    {
        if (await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        StatedMembership? chosen = null;
        foreach (var place in diagnostic.AdditionalLocations.Prepend(diagnostic.Location))
        {
            if (StatedMembership.Find(model, place, token) is { } membership && (chosen is null || chosen.IsProductOwner))
            {
                chosen = membership;
            }
        }

        return chosen is { IsProductOwner: false, IsLeadsOnlyOne: false, Attribute.ContainsDirectives: false } ? chosen : null;
    }

    private static async Task<Document> RemoveAsync(
        Document document, HashSet<AttributeSyntax> attributes, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        return document.WithText(AttributeRemoval.Remove(text, attributes));
    }
}
