using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>
/// A type that the compiler does not know, in the place of a key. It may be one that is generated for an element which stands in a file: a generator
/// never sees what it generates, and an editor not before it has run.
/// </summary>
internal static class UnresolvedName
{
    /// <summary>What no key begins with.</summary>
    private const char Mark = '?';

    /// <summary>The key of a type that is not known: its name as written.</summary>
    public static string Of(INamedTypeSymbol unknown) => Mark + unknown.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    /// <summary>Whether a key is that of a type which is not known.</summary>
    public static bool Is(string key) => key.Length > 0 && key[0] == Mark;

    /// <summary>The name as written.</summary>
    public static string Written(string key) => key.Substring(1);

    /// <summary>Whether a definition refers to a type that is not known.</summary>
    public static bool IsIn(Definition definition)
    {
        var found = false;
        References.Replaced(definition, key =>
        {
            found |= Is(key);
            return key;
        });
        return found;
    }
}
