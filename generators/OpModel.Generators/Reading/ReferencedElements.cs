using Microsoft.CodeAnalysis;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>Finds the elements that references bring, the roles of the library among them.</summary>
internal static class ReferencedElements
{
    /// <summary>The names of the elements.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="isNeeded">Whether anybody asks, which is so where a part of the organisation stands in files.</param>
    public static EquatableArray<NamedElement> Named(Compilation compilation, bool isNeeded) =>
        isNeeded ? NamedElement.Of(DefinedTypes.ReferencedBy(compilation)) : default;
}
