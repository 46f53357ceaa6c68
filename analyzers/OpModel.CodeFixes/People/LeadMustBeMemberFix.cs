using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>Makes the lead of a team a member of it, as its team lead and for the same time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeadMustBeMemberFix)), Shared]
public sealed class LeadMustBeMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LeadMustBeMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await AddAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && TeamLeadMembership.Of(root, diagnostic.Location) is { } membership)
            {
                var action = CodeAction.Create(
                    $"Make {membership.Person} a member, as team lead",
                    token => AddAsync(context.Document, [diagnostic], token),
                    nameof(LeadMustBeMemberFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        var root = (await document.GetSyntaxRootAsync(token).ConfigureAwait(false))!;
        // The last first, as they come to stand where they are mended one by one.
        var added = diagnostics
            .OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => TeamLeadMembership.Of(root, diagnostic.Location))
            .OfType<TeamLeadMembership>()
            .ToLookup(membership => membership.Behind, membership => AttributeInsertion.Behind(membership.Behind, text, membership.Attribute));
        return document.WithSyntaxRoot(AttributeInsertion.Insert(root, added));
    }
}
