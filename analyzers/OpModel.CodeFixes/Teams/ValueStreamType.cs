using Microsoft.CodeAnalysis;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.CodeFixes;

/// <summary>A class that states a value stream.</summary>
/// <param name="Type">The class.</param>
/// <param name="Name">What people call the value stream.</param>
internal sealed record ValueStreamType(INamedTypeSymbol Type, string Name)
{
    /// <summary>Finds the value streams that a team can name, those of its own namespace first and then by name.</summary>
    public static IReadOnlyList<ValueStreamType> InSightOf(INamedTypeSymbol team, Compilation compilation) =>
    [
        .. compilation.SourceModule.ReferencedAssemblySymbols
            .Where(MayDefine)
            .Append(compilation.Assembly)
            .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
            .Select(Read)
            .OfType<ValueStreamType>()
            .Where(stream => CanBeNamed(stream.Type, compilation) && compilation.IsSymbolAccessibleWithin(stream.Type, team))
            .OrderBy(stream => !SymbolEqualityComparer.Default.Equals(stream.Type.ContainingNamespace, team.ContainingNamespace))
            .ThenBy(stream => stream.Name, StringComparer.Ordinal),
    ];

    /// <summary>Reads the value stream that a class states, where it states one.</summary>
    public static ValueStreamType? Read(INamedTypeSymbol type) =>
        DefinitionReader.FindStatement(type) is { AttributeClass.Name: "ValueStreamAttribute" } statement
        && DefinitionReader.WithoutOrigins.Read(type, statement) is ValueStreamDefinition valueStream
            ? new(type, valueStream.Name)
            : null;

    /// <summary>Whether an attribute can name a class from anywhere: while it is typed, its name may be missing, or another's as well.</summary>
    private static bool CanBeNamed(INamedTypeSymbol type, Compilation compilation) =>
        type is { IsFileLocal: false, IsGenericType: false }
        && SymbolEqualityComparer.Default.Equals(compilation.GetTypeByMetadataName(MetadataName.Of(type)), type);

    private static bool MayDefine(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == WellKnownNames.Assembly));

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
