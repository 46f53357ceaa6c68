using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpModel.Symbols;

/// <summary>The class that is generated for an element which stands in a file.</summary>
internal static class FileElementClass
{
    /// <summary>Finds the elements for which none can be generated, since the project has another of that name.</summary>
    /// <param name="keys">The keys of the elements that stand in files.</param>
    /// <param name="compilation">The project.</param>
    /// <returns>Their keys, in the same order.</returns>
    public static IEnumerable<string> Taken(IEnumerable<string> keys, Compilation compilation)
    {
        // A project has fewer types than an organisation may have people, and the compiler knows their names without binding anything.
        HashSet<string> declared = [.. compilation.Assembly.TypeNames];
        return keys.Where(key =>
            declared.Contains(key.Substring(key.LastIndexOfAny(['.', '+']) + 1))
            && compilation.Assembly.GetTypeByMetadataName(key) is { } type
            && !CanBe(type));
    }

    /// <summary>Whether a type can be the class of an element, or another part of it: a partial class of which nothing is stated in C#.</summary>
    private static bool CanBe(INamedTypeSymbol type) =>
        type.FileOfElement() is not null
        || (type is { TypeKind: TypeKind.Class, IsRecord: false }
            && type.DeclaringSyntaxReferences.All(part => part.GetSyntax() is ClassDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            && DefinitionReader.WithoutOrigins.Read(type) is null);
}
