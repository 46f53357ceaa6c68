using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>Finds the listings that references bring into a compilation.</summary>
internal static class AssemblyReader
{
    /// <summary>
    /// What each referenced assembly turned out to hold. Compilations share the symbols of unchanged references, so an edit pays
    /// a look-up for each of them; the table lets go of a symbol with its last compilation.
    /// </summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, Listing> Listings = new();

    /// <summary>Reads the name of the assembly being compiled and the listings that its references bring.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>What was found.</returns>
    public static ListedAssembly Read(Compilation compilation)
    {
        List<ListingReference>? references = null;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (Listings.GetValue(assembly, static assembly => new(Find(assembly))).Type is { } type)
            {
                (references ??= []).Add(new(AliasOf(compilation, assembly), type));
            }
        }

        references?.Sort(static (left, right) => string.CompareOrdinal(left.Type, right.Type));
        return new(compilation.Assembly.Name, references is null ? default : new(references.ToArray()));
    }

    private static string? Find(IAssemblySymbol assembly)
    {
        if (assembly.Name != WellKnownNames.Assembly && !assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == WellKnownNames.Assembly)))
        {
            return null;
        }

        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is
                {
                    AttributeClass: { Name: WellKnownNames.DefinitionsInAttribute } attributeType,
                    ConstructorArguments: [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: TypeKind.Class } listing }],
                }
                && attributeType.ContainingNamespace is { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true })
            {
                return MetadataName.Of(listing);
            }
        }

        return null;
    }

    private static string AliasOf(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsEmpty: false } aliases
        && !aliases.Contains(ListingReference.GlobalAlias)
            ? aliases[0]
            : ListingReference.GlobalAlias;

    private sealed record Listing(string? Type);
}
