using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>Finds the definitions that C# types state, in a compilation and in what it references.</summary>
internal static class DefinedTypes
{
    /// <summary>An assembly symbol lives as long as the reference stays the same, so each is read once and not at every edit.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyList<Definition>> Referenced = new();

    public static IEnumerable<Definition> In(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(Library.MayDefine)
            .SelectMany(assembly => Referenced.GetValue(assembly, In))
            .Concat(In(compilation.Assembly));

    private static IReadOnlyList<Definition> In(IAssemblySymbol assembly) =>
        [.. TypesIn(assembly.GlobalNamespace).Select(DefinitionReader.WithOrigins.Read).OfType<Definition>()];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
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
