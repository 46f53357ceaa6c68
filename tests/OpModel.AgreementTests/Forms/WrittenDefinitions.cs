using Microsoft.CodeAnalysis;
using OpModel.Compiling;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Forms;

/// <summary>Definitions that were read, for comparison: without their places, and without the roles that the library has.</summary>
internal static class WrittenDefinitions
{
    /// <summary>The definitions that C# states.</summary>
    public static IReadOnlyList<Definition> OfCSharp(params IEnumerable<string> sources)
    {
        var compilation = Library.Compile("Acme", sources);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return InOrder(TypesIn(compilation.Assembly.GlobalNamespace).Select(DefinitionReader.WithoutOrigins.Read).OfType<Definition>());
    }

    /// <summary>The definitions in the order of their kinds and keys.</summary>
    public static IReadOnlyList<Definition> InOrder(IEnumerable<Definition> definitions) =>
    [
        .. definitions.Where(definition => definition is not RoleDefinition { IsOfLibrary: true })
            .OrderBy(definition => definition.GetType().Name, StringComparer.Ordinal)
            .ThenBy(definition => definition.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
