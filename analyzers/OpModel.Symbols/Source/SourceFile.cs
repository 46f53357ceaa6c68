using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpModel.Symbols;

/// <summary>What a file says that matters to definitions, in it and elsewhere: taken from its text alone, once for each text.</summary>
public sealed class SourceFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, SourceFile> Seen = new();

    private SourceFile(SyntaxTree tree)
    {
        List<BaseTypeDeclarationSyntax> types = [];
        Fingerprint names = new();
        Fingerprint contents = new();
        if (tree.GetRoot() is CompilationUnitSyntax root)
        {
            Add(root.Usings, root.Externs, ref names);
            Add(root.Members, types, ref names);
        }

        foreach (var type in types)
        {
            AddContent(type, ref contents);
        }

        (Tree, Types, Names, Contents) = (tree, types, names.Value, contents.Value);
    }

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The types that may state a definition: those that bear attributes or derive from something.</summary>
    public IReadOnlyList<BaseTypeDeclarationSyntax> Types { get; }

    /// <summary>
    /// A fingerprint of all that decides what a name means elsewhere: the types with their bases, the constants, what is in use. Bodies
    /// are not in it, so that it stays the same while somebody writes code.
    /// </summary>
    internal ulong Names { get; }

    /// <summary>
    /// A fingerprint of what values of the file's types hold: records with attributes as they are written, and the fixed values of classes.
    /// Who holds such a value depends on it, wherever that stands.
    /// </summary>
    internal ulong Contents { get; }

    /// <summary>Looks at a file, unless that was done before.</summary>
    /// <param name="tree">The file.</param>
    /// <returns>What matters of it.</returns>
    public static SourceFile Of(SyntaxTree tree) => Seen.GetValue(tree, static tree => new(tree));

    /// <summary>Whether a part of a type may state something: whether it bears attributes or derives from something, and was not made of a file that says it.</summary>
    internal static bool MayState(BaseTypeDeclarationSyntax type) =>
        type.AttributeLists.Count > 0 ? !IsStatedInFile(type) : type.BaseList is not null;

    private static bool IsStatedInFile(BaseTypeDeclarationSyntax type) =>
        type.AttributeLists.Any(list => list.Attributes.Any(attribute => attribute.Name is QualifiedNameSyntax { Right.Identifier.Text: "StatedIn" }));

    private static void Add(SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<ExternAliasDirectiveSyntax> externs, ref Fingerprint names)
    {
        foreach (var directive in externs)
        {
            names.Add(directive);
        }

        foreach (var directive in usings)
        {
            names.Add(directive);
        }
    }

    private static void Add(SyntaxList<MemberDeclarationSyntax> members, List<BaseTypeDeclarationSyntax> types, ref Fingerprint names)
    {
        names.Enter();
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    names.Add(space.Name);
                    Add(space.Usings, space.Externs, ref names);
                    Add(space.Members, types, ref names);
                    break;
                case BaseTypeDeclarationSyntax type:
                    Add(type, types, ref names);
                    break;
                case DelegateDeclarationSyntax type:
                    names.Add(type.Identifier);
                    names.Add(type.TypeParameterList);
                    break;
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    names.Add(field);
                    break;
                default:
                    break;
            }
        }

        names.Leave();
    }

    private static void Add(BaseTypeDeclarationSyntax type, List<BaseTypeDeclarationSyntax> types, ref Fingerprint names)
    {
        foreach (var modifier in type.Modifiers)
        {
            names.Add(modifier);
        }

        names.Add(type.Identifier);
        names.Add((type as TypeDeclarationSyntax)?.TypeParameterList);
        names.Add(type.BaseList);
        // That a part bears attributes matters to the other parts, wherever they stand; which ones is the part's own matter.
        names.Add(type.AttributeLists.Count > 0);
        if (MayState(type))
        {
            types.Add(type);
        }

        switch (type)
        {
            case TypeDeclarationSyntax declaration:
                Add(declaration.Members, types, ref names);
                break;
            case EnumDeclarationSyntax { Members: var values }:
                foreach (var value in values)
                {
                    names.Add(value);
                }

                break;
            default:
                break;
        }
    }

    private static void AddContent(BaseTypeDeclarationSyntax type, ref Fingerprint contents)
    {
        if (type is RecordDeclarationSyntax { AttributeLists.Count: > 0 })
        {
            contents.AddWithComments(type);
        }
        else if (type is ClassDeclarationSyntax { BaseList: not null } values)
        {
            foreach (var field in values.Members.OfType<FieldDeclarationSyntax>().Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword)))
            {
                contents.Add(field.Declaration);
            }
        }
    }
}
