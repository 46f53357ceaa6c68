using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>The names of what is generated for an artifact, which its author must leave free.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Types = ["Dto", "Validator"];

    private static readonly string[] Members = ["ToDto", "TryFrom", "ToJson", "TryParseJson", "JsonSchema", "ToMarkdown", "ArtifactType", "GeneratedForms", "GeneratedNames", "CheckTogether", "Upgraded"];

    /// <summary>Finds types and members of the author's own that have a name which is generated.</summary>
    public static IEnumerable<DefinitionProblem> TakenBeside(INamedTypeSymbol artifact)
    {
        var container = (INamespaceOrTypeSymbol?)artifact.ContainingType ?? artifact.ContainingNamespace;
        var properties = CarriedTypes.PropertiesOf(artifact).ToArray();
        var unions = properties.SelectMany(property => Unions(ArtifactTypes.NotNullable(property.Type), artifact.Name + property.Name)).ToArray();
        foreach (var name in Types.Select(end => artifact.Name + end).Concat(unions))
        {
            if (container.GetTypeMembers(name).FirstOrDefault(type => type.Arity == 0 && IsOfSource(type)) is { } taken)
            {
                yield return Problem(taken, $"{name} is the name of what is generated for {artifact.Name}; give the type another name.");
            }
        }

        var members = Members.Concat(properties.SelectMany(property => new[] { "Check" + property.Name, property.Name + "Pattern" }));
        foreach (var member in members.Distinct().SelectMany(name => artifact.GetMembers(name)).Concat(OnlyMethod(artifact)).Where(IsOfSource))
        {
            yield return Problem(member, $"{member.Name} is the name of what is generated in {artifact.Name}; give the member another name.");
        }

        foreach (var property in properties.Where(property => property.Name is "UnknownMembers" or "ArtifactVersion"))
        {
            yield return Problem(property, $"{property.Name} is the name of what is generated in {artifact.Name}Dto; give the property another name.");
        }
    }

    /// <summary>Methods named Validate stand beside the generated one, and no other member does.</summary>
    private static IEnumerable<ISymbol> OnlyMethod(INamedTypeSymbol artifact) => artifact.GetMembers("Validate").Where(member => member is not IMethodSymbol);

    /// <summary>The names of what is generated for the unions that a property holds.</summary>
    private static IEnumerable<string> Unions(ITypeSymbol type, string place)
    {
        if (CarriedTypes.ContentsOf(type) is var (element, key) && type.SpecialType != SpecialType.System_String)
        {
            return key is null || key.TypeKind != TypeKind.Error ? Unions(ArtifactTypes.NotNullable(element), place + "Item") : [];
        }

        return type is INamedTypeSymbol named && ArtifactTypes.CasesOf(named) is { } cases
            ? cases.SelectMany(each => Unions(ArtifactTypes.NotNullable(each), place + ArtifactTypes.CaseName(each))).Prepend(place + "Dto")
            : [];
    }

    /// <summary>Whether a symbol stands in source, and not in what was generated, which analyzers see beside it.</summary>
    private static bool IsOfSource(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference => !IsGenerated(reference.SyntaxTree));

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    private static DefinitionProblem Problem(ISymbol symbol, string message) =>
        new(DefinitionProblem.NameTaken, symbol.Locations.FirstOrDefault() ?? Location.None, message);
}
