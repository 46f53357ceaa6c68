using Microsoft.CodeAnalysis;
using OpModel.Compiling;
using OpModel.Files;
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

    /// <summary>The definitions that an organisation file states, in which nothing is to be wrong.</summary>
    public static IReadOnlyList<Definition> OfYaml(string text)
    {
        var read = JoinedOrganization.Of(Generated.DefinitionsIn_OpModel.Definitions, [OrganizationFile.Parse(new("organisation.yaml", text))]);
        Assert.Empty(read.Problems.Select(problem => $"{problem.Problem.Place}: {problem.Problem.Message}"));
        return InOrder(read.Definitions);
    }

    /// <summary>The definitions as an organisation file, with all that is needed to refer to the library.</summary>
    public static WrittenText AsYaml(IEnumerable<Definition> definitions) => OrganizationYamlWriter.Write([.. Generated.DefinitionsIn_OpModel.Definitions, .. definitions]);

    /// <summary>The definitions in the order of their kinds and keys.</summary>
    public static IReadOnlyList<Definition> InOrder(IEnumerable<Definition> definitions) =>
    [
        .. definitions.Where(definition => definition is not RoleDefinition { IsOfLibrary: true })
            .OrderBy(definition => definition.GetType().Name, StringComparer.Ordinal)
            .ThenBy(definition => definition.Key, StringComparer.Ordinal)
            .Select(definition => (Definition)WithoutPlaces(definition)),
    ];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    /// <summary>The same without the places of it and of all that it states.</summary>
    private static object WithoutPlaces(object stated)
    {
        var same = stated.GetType().GetMethod("<Clone>$")!.Invoke(stated, null)!;
        foreach (var property in same.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            var value = property.GetValue(same);
            property.SetValue(same, value switch
            {
                Origin => Origin.None,
                DefinitionStatement statement => WithoutPlaces(statement),
                IEnumerable<DefinitionStatement> statements => ListOf(property.PropertyType, statements.Select(WithoutPlaces)),
                _ => value,
            });
        }

        return same;
    }

    private static object ListOf(Type type, IEnumerable<object> items)
    {
        object[] all = [.. items];
        var array = Array.CreateInstance(type.GetGenericArguments()[0], all.Length);
        Array.Copy(all, array, all.Length);
        return Activator.CreateInstance(type, array)!;
    }
}
