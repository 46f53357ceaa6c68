using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Finds the definitions that C# types state, in a compilation and in what it references.</summary>
public static class DefinedTypes
{
    /// <summary>An assembly symbol lives as long as the reference stays the same, so each is read once and not at every edit.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyList<Definition>> Referenced = new();

    /// <summary>Reads the definitions of a compilation, those of what it references first.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The definitions.</returns>
    public static IEnumerable<Definition> In(Compilation compilation)
    {
        SourceReading source = new(compilation, [.. compilation.SyntaxTrees.Select(SourceFile.Of)]);
        return ReferencedBy(compilation).Concat(Enumerable.Range(0, source.Files).SelectMany(source.Read).Select(FileElementKeys.None.Settle));
    }

    /// <summary>Reads the definitions of what a compilation references.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The definitions; the same objects as before for each assembly that is referenced still.</returns>
    public static IEnumerable<Definition> ReferencedBy(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(MayDefine)
        .SelectMany(assembly => Referenced.GetValue(assembly, In));

    /// <summary>Tells whether definitions may stand in an assembly: in one that uses the library, and in the library, which states its roles.</summary>
    private static bool MayDefine(IAssemblySymbol assembly) =>
        assembly.Name == WellKnownNames.Assembly || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == WellKnownNames.Assembly));

    private static IReadOnlyList<Definition> In(IAssemblySymbol assembly) =>
        [.. TypesIn(assembly.GlobalNamespace).Select(DefinitionReader.WithOrigins.Read).OfType<Definition>().Select(FileElementKeys.None.Settle)];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        // The other members of a type would be made for nothing.
        var members = container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers();
        foreach (var member in members)
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in TypesIn(member))
            {
                yield return nested;
            }
        }
    }
}
