using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>Writes a number that goes into money as a decimal: <c>0.1m</c> for <c>(decimal)0.1</c>.</summary>
/// <remarks>Nothing is offered where the number is not written out, since its type is then for its owner to change.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoneyMustNotBeBinaryFloatingPointFix)), Shared]
public sealed class MoneyMustNotBeBinaryFloatingPointFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MoneyMustNotBeBinaryFloatingPoint.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        WriteDecimalsAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Find(root, diagnostic) is { } number)
            {
                var action = CodeAction.Create(
                    $"Write {(number.IsNegative ? "-" : "")}{number.Literal}",
                    async token => (await WriteDecimalsAsync(context.Document, [diagnostic], token).ConfigureAwait(false))!,
                    nameof(MoneyMustNotBeBinaryFloatingPointFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document?> WriteDecimalsAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var numbers = diagnostics.Select(diagnostic => Find(root!, diagnostic)).OfType<WrittenNumber>().ToDictionary(number => number.Code);
        return document.WithSyntaxRoot(root!.ReplaceNodes(numbers.Keys, (code, _) => numbers[code].Mended()));
    }

    private static WrittenNumber? Find(SyntaxNode root, Diagnostic diagnostic) =>
        WrittenNumber.In(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
}
