using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.CodeFixes;

/// <summary>States the interaction that the map lacks on the organisation: <c>[RolesInteract&lt;ProductOwner, ProductAnalyst&gt;]</c>.</summary>
/// <remarks>It goes behind the other attributes of the class. How well the interaction works is for its author to say.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequiredInteractionMustBeStatedFix)), Shared]
public sealed class RequiredInteractionMustBeStatedFix : CodeFixProvider
{
    private static readonly SymbolDisplayFormat AsAttribute =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.RemoveAttributeSuffix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequiredInteractionMustBeStated.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        StateAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Missing(diagnostic) is { } missing && AttributesAt(root, diagnostic) is not null)
            {
                var action = CodeAction.Create(
                    $"State that {RoleDefinition.NameFromType(missing.One)} and {RoleDefinition.NameFromType(missing.Other)} interact",
                    async token => (await StateAsync(context.Document, [diagnostic], token).ConfigureAwait(false))!,
                    nameof(RequiredInteractionMustBeStatedFix) + missing);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document?> StateAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken token)
    {
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        var root = await model!.SyntaxTree.GetRootAsync(token).ConfigureAwait(false);
        var changes = diagnostics
            .GroupBy(diagnostic => AttributesAt(root, diagnostic))
            .Where(onOne => onOne.Key is not null)
            .Select(onOne => Insertion(text, onOne.Key!, RequiredInteraction.All
                .Intersect(onOne.Select(Missing).OfType<RequiredInteraction>())
                .Select(missing => Attribute(model, onOne.Key!.SpanStart, missing))
                .OfType<string>()))
            .OrderBy(change => change.Span.Start);
        return document.WithText(text.WithChanges(changes));
    }

    private static RequiredInteraction? Missing(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return RequiredInteraction.All.FirstOrDefault(required => RequiredInteractionMustBeStated.MessageOn(required) == message);
    }

    /// <summary>The last attributes of the class at which a violation stands.</summary>
    private static AttributeListSyntax? AttributesAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.AttributeLists.LastOrDefault();

    /// <summary>The attribute as it is written at a place: with as much of the namespaces as is needed there.</summary>
    private static string? Attribute(SemanticModel model, int position, RequiredInteraction missing) =>
        model.Compilation.GetTypeByMetadataName("OpModel.RolesInteractAttribute`2") is { } attribute
        && model.Compilation.GetTypeByMetadataName(missing.One) is { } one
        && model.Compilation.GetTypeByMetadataName(missing.Other) is { } other
            ? $"[{attribute.Construct(one, other).ToMinimalDisplayString(model, position, AsAttribute)}]"
            : null;

    /// <summary>On lines of their own, as far in as the attributes before them; behind those where the class stands on the same line.</summary>
    private static TextChange Insertion(SourceText text, AttributeListSyntax behind, IEnumerable<string> attributes)
    {
        var line = text.Lines.GetLineFromPosition(behind.Span.End);
        if (behind.GetLastToken().GetNextToken().SpanStart <= line.End)
        {
            return new(new(behind.Span.End, 0), string.Concat(attributes.Select(attribute => " " + attribute)));
        }

        var firstLine = text.Lines.GetLineFromPosition(behind.SpanStart);
        var start = text.ToString(firstLine.Span);
        var indent = start.Substring(0, start.Length - start.TrimStart().Length);
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return new(new(line.End, 0), string.Concat(attributes.Select(attribute => lineBreak + indent + attribute)));
    }
}
