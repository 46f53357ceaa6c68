using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>How a partial type and the types around it are declared, so that another part of it can be written.</summary>
/// <param name="Keywords">What each is, the outermost first: <c>class</c>, <c>record</c>, <c>record struct</c>.</param>
internal sealed record TypePart(EquatableArray<string> Keywords)
{
    private static readonly TypePart TopLevelClass = OfClass("");
    private static readonly TypePart TopLevelRecord = new(new EquatableArray<string>(["record"]));

    /// <summary>The part of a class that stands in nothing but classes.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The part.</returns>
    public static TypePart OfClass(string key) => new(new EquatableArray<string>([.. key.Split('+').Select(_ => "class")]));

    /// <summary>Reads how a type is declared.</summary>
    /// <param name="declaration">The declaration of the type.</param>
    /// <returns>
    /// The part, or <see langword="null"/> where none can be added: the type is no class, or it or a type around it is not
    /// partial, is generic, or is local to its file.
    /// </returns>
    public static TypePart? Of(BaseTypeDeclarationSyntax declaration)
    {
        if (declaration is not (ClassDeclarationSyntax or RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration })
            || !CanHavePart((TypeDeclarationSyntax)declaration))
        {
            return null;
        }

        if (declaration.Parent is not TypeDeclarationSyntax)
        {
            return declaration is ClassDeclarationSyntax ? TopLevelClass : TopLevelRecord;
        }

        var keywords = new Stack<string>();
        for (var type = declaration as TypeDeclarationSyntax; type is not null; type = type.Parent as TypeDeclarationSyntax)
        {
            if (!CanHavePart(type))
            {
                return null;
            }

            keywords.Push(type.IsKind(SyntaxKind.RecordStructDeclaration) ? "record struct" : type.Keyword.Text);
        }

        return new(new EquatableArray<string>(keywords.ToArray()));
    }

    private static bool CanHavePart(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !type.Modifiers.Any(SyntaxKind.FileKeyword)
        && type.TypeParameterList is null;
}
