using Microsoft.CodeAnalysis;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>Finds the roles of a project of which nothing is stated, so that no attribute leads to them, and which files name.</summary>
internal static class UnstatedRoles
{
    /// <summary>Finds the roles.</summary>
    /// <param name="files">The parsed files.</param>
    /// <param name="elsewhere">What stands in C# and in references.</param>
    /// <param name="compilation">The project as its user wrote it.</param>
    public static EquatableArray<NamedElement> NamedIn(ModelFiles files, IEnumerable<NamedElement> elsewhere, Compilation compilation)
    {
        if (files.AreNone)
        {
            return default;
        }

        var names = files.NamesWith(elsewhere.Select(element => element.ToElementName()));
        foreach (var source in files.Sources)
        {
            source.Read(names);
        }

        HashSet<string> unfound = new(names.Unfound(typeof(RoleDefinition)), StringComparer.OrdinalIgnoreCase);
        return unfound.Count == 0 ? default : NamedElement.Of(compilation.Assembly.TypeNames
            .Where(name => unfound.Any(text => MayMean(text, name)))
            .OrderBy(name => name, StringComparer.Ordinal)
            .SelectMany(name => compilation.GetSymbolsWithName(name, SymbolFilter.Type))
            .OfType<INamedTypeSymbol>()
            .Where(DefinitionReader.IsRole)
            .Select(DefinitionReader.WithoutOrigins.Read)
            .OfType<Definition>());
    }

    private static bool MayMean(string text, string typeName) =>
        Identifier.FromName(text) == Identifier.FromName(RoleDefinition.NameFromType(typeName))
        || text.Substring(text.LastIndexOfAny(['.', '+']) + 1).Equals(typeName, StringComparison.OrdinalIgnoreCase);
}
