using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>The kinds of list and dictionary that can be read, and how each is made.</summary>
internal static class ListForms
{
    /// <summary>The method of <c>OpModel.Artifacts.Forms</c> for a list; nothing for one that cannot be made.</summary>
    public static string? Of(ITypeSymbol type) => type is IArrayTypeSymbol ? "Array" : (type as INamedTypeSymbol)?.MetadataName switch
    {
        "ImmutableArray`1" => "ImmutableArray",
        "ImmutableList`1" => "ImmutableList",
        "List`1" => "List",
        "IEnumerable`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" or "ICollection`1" or "IList`1" => "Sequence",
        _ => null,
    };

    /// <summary>What makes a dictionary of a mutable one, as C# writes it; nothing for one that cannot be made.</summary>
    public static string? OfDictionary(ITypeSymbol type) => (type as INamedTypeSymbol)?.MetadataName switch
    {
        "Dictionary`2" or "IDictionary`2" or "IReadOnlyDictionary`2" => "values",
        "ImmutableDictionary`2" or "IImmutableDictionary`2" => "global::System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary(values)",
        "ImmutableSortedDictionary`2" => "global::System.Collections.Immutable.ImmutableSortedDictionary.ToImmutableSortedDictionary(values)",
        "FrozenDictionary`2" => "global::System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(values)",
        _ => null,
    };
}
