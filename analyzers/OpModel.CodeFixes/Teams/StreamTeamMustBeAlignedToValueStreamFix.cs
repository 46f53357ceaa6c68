using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;
using OpModel.Symbols;

namespace OpModel.CodeFixes;

/// <summary>Aligns a team to one of the value streams in sight.</summary>
/// <remarks>Which of them it serves is for the author to say, so each is an action of its own; beyond the nearest, they are in a menu.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StreamTeamMustBeAlignedToValueStreamFix)), Shared]
public sealed class StreamTeamMustBeAlignedToValueStreamFix : CodeFixProvider
{
    private const int ShownAtOnce = 8;

    private const string KeyPrefix = nameof(StreamTeamMustBeAlignedToValueStreamFix) + ":";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(StreamTeamMustBeAlignedToValueStream.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return context.CodeActionEquivalenceKey is { } key
            && key.StartsWith(KeyPrefix, StringComparison.Ordinal)
            && model?.Compilation.GetTypeByMetadataName(key.Substring(KeyPrefix.Length)) is { } valueStream
                ? await AlignAsync(document, diagnostics, valueStream, context.CancellationToken).ConfigureAwait(false)
                : document;
    });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (StatedTeam.Find(model, diagnostic.Location, context.CancellationToken) is not { } team)
            {
                continue;
            }

            CodeAction[] actions =
            [
                .. ValueStreamType.InSightOf(team.Type, model.Compilation).Select(valueStream => CodeAction.Create(
                    $"Align {team.Name} to {valueStream.Name}",
                    token => AlignAsync(context.Document, [diagnostic], valueStream.Type, token),
                    KeyPrefix + MetadataName.Of(valueStream.Type))),
            ];
            foreach (var action in actions.Take(ShownAtOnce))
            {
                context.RegisterCodeFix(action, diagnostic);
            }

            if (actions.Length > ShownAtOnce)
            {
                var others = CodeAction.Create(
                    $"Align {team.Name} to another value stream", actions.Skip(ShownAtOnce).ToImmutableArray(), isInlinable: false);
                context.RegisterCodeFix(others, diagnostic);
            }
        }
    }

    private static async Task<Document> AlignAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, INamedTypeSymbol valueStream, CancellationToken token)
    {
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        var added = diagnostics
            .Select(diagnostic => StatedTeam.Find(model!, diagnostic.Location, token))
            .OfType<StatedTeam>()
            .ToLookup(team => team.Statement, team => AttributeInsertion.Behind(team.Statement, text, AlignedTo.Attribute(document, valueStream)));
        return document.WithSyntaxRoot(AttributeInsertion.Insert(model!.SyntaxTree.GetRoot(token), added));
    }
}
