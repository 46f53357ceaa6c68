using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>States the price of a service: that of its benchmark, or none on purpose.</summary>
/// <remarks>
/// It mends what is consumed already and what is not yet, since the same price is missing. What a service costs is for its team to say,
/// so no other price is made up, and nothing is offered where no currency is known.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InternalProductMustHavePriceFix)), Shared]
public sealed class InternalProductMustHavePriceFix : CodeFixProvider
{
    private const string AsBenchmark = nameof(InternalProductMustHavePriceFix) + "." + nameof(AsBenchmark);

    private const string Free = nameof(InternalProductMustHavePriceFix) + "." + nameof(Free);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(InternalProductMustHavePrice.Id, ConsumedServiceMustBeProvidedWithPrice.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await StateAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (StatedOffer.Find(model, diagnostic.Location, context.CancellationToken) is not { } offer)
            {
                continue;
            }

            if (offer.Benchmark is { } benchmark)
            {
                context.RegisterCodeFix(Action($"State the price of the benchmark, {benchmark}", AsBenchmark), diagnostic);
            }

            if (StatedOffer.PriceOfNothing(model.Compilation) is not null)
            {
                context.RegisterCodeFix(Action($"State that {offer.Service} is free", Free), diagnostic);
            }

            CodeAction Action(string title, string key) =>
                CodeAction.Create(title, token => StateAsync(context.Document, [diagnostic], key, token), key);
        }
    }

    private static async Task<Document> StateAsync(Document document, IEnumerable<Diagnostic> diagnostics, string? key, CancellationToken token)
    {
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        var free = key == Free ? StatedOffer.PriceOfNothing(model!.Compilation) : null;
        Dictionary<AttributeSyntax, AttributeSyntax> mended = [];
        foreach (var diagnostic in diagnostics)
        {
            if (StatedOffer.Find(model!, diagnostic.Location, token) is { } offer && (key == Free ? free : offer.Benchmark) is { } price)
            {
                mended[offer.Statement] = offer.WithPrice(price);
            }
        }

        return document.WithSyntaxRoot(model!.SyntaxTree.GetRoot(token).ReplaceNodes(mended.Keys, (statement, _) => mended[statement]));
    }
}
