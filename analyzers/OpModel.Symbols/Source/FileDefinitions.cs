using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>The definitions that one file states, as they were read, and what that depended on.</summary>
/// <remarks>
/// Binding attributes is what reading costs, and an editor has a new compilation, with nothing bound, after each key. So what was read
/// of a file is kept with it for as long as every name in it must mean the same.
/// </remarks>
internal sealed class FileDefinitions
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileDefinitions> LastRead = new();

    private readonly NameScope _scope;
    private readonly bool _reliesOnOtherFiles;

    private FileDefinitions(Compilation compilation, SourceFile file, NameScope scope)
    {
        List<Definition> definitions = [];
        var model = compilation.GetSemanticModel(file.Tree);
        _scope = scope;
        foreach (var declaration in file.Types)
        {
            if (model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol type)
            {
                continue;
            }

            _reliesOnOtherFiles |= IsWrittenElsewhere(type, file.Tree);
            if (type.FileOfElement() is null && IsFirstPart(type, declaration) && DefinitionReader.WithOrigins.Read(type) is { } definition)
            {
                definitions.Add(definition);
            }
        }

        Definitions = definitions;
    }

    /// <summary>The definitions, in the order written.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>Reads a file, unless what was read of it last holds still.</summary>
    public static FileDefinitions Of(Compilation compilation, SourceFile file, NameScope scope)
    {
        if (LastRead.TryGetValue(file.Tree, out var last) && !last._reliesOnOtherFiles && last._scope.Equals(scope))
        {
            return last;
        }

        FileDefinitions read = new(compilation, file, scope);
        LastRead.Set(file.Tree, read);
        return read;
    }

    /// <summary>Whether another file takes part in what a type states: with attributes of its own, or with the inside of a type around it.</summary>
    private static bool IsWrittenElsewhere(INamedTypeSymbol type, SyntaxTree tree) =>
        type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree != tree && MayState(part))
        || type.ContainingType?.DeclaringSyntaxReferences.Any(part => part.SyntaxTree != tree) is true;

    /// <summary>Whether a declaration is the first part of its type that may state something, so that the type is read once.</summary>
    private static bool IsFirstPart(INamedTypeSymbol type, BaseTypeDeclarationSyntax declaration) =>
        type.DeclaringSyntaxReferences.First(MayState) is var first && first.SyntaxTree == declaration.SyntaxTree && first.Span == declaration.Span;

    private static bool MayState(SyntaxReference part) => part.GetSyntax() is BaseTypeDeclarationSyntax declaration && SourceFile.MayState(declaration);
}
