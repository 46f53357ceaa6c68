using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>Adds <c>partial</c> to a definition and to the types that contain it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DefinitionMustBePartialFix)), Shared]
public sealed class DefinitionMustBePartialFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DefinitionMustBePartial.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        MakePartialAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var declarations = NotPartial(root, diagnostic).Select(declaration => declaration.Identifier.ValueText).ToArray();
            if (declarations.Length > 0)
            {
                var action = CodeAction.Create(
                    $"Make {string.Join(" and ", declarations)} partial",
                    async token => (await MakePartialAsync(context.Document, [diagnostic], token).ConfigureAwait(false))!,
                    nameof(DefinitionMustBePartialFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document?> MakePartialAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var declarations = diagnostics.SelectMany(diagnostic => NotPartial(root!, diagnostic)).Distinct();
        return document.WithSyntaxRoot(root!.ReplaceNodes(declarations, (_, declaration) => MakePartial(declaration)));
    }

    private static IEnumerable<TypeDeclarationSyntax> NotPartial(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan)
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .Where(declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The keyword goes last among the modifiers, as the language demands.</summary>
    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax declaration)
    {
        var keyword = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Count > 0)
        {
            return (TypeDeclarationSyntax)declaration.AddModifiers(keyword);
        }

        var first = keyword.WithLeadingTrivia(declaration.Keyword.LeadingTrivia);
        return (TypeDeclarationSyntax)declaration
            .WithKeyword(declaration.Keyword.WithLeadingTrivia())
            .AddModifiers(first);
    }
}
