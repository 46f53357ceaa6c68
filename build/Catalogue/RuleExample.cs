using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Checking;
using OpModel.Documentation;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Catalogue;

/// <summary>An example of a rule's page: what it states itself, and what stands around it.</summary>
/// <param name="Own">The elements of the example.</param>
/// <param name="Around">The elements that it names without defining them, the roles of the library among them.</param>
internal sealed record RuleExample(IReadOnlyList<Definition> Own, IReadOnlyList<Definition> Around)
{
    /// <summary>How all rules are set for examples: those that are off unless somebody asks are on.</summary>
    public static RuleOptions Options { get; } = RuleOptions.Read(
        IsoDate.Parse(RulePage.Today),
        RuleCatalogue.Descriptors.Select(rule => new KeyValuePair<string, string>($"dotnet_diagnostic.{rule.Id}.severity", "warning")),
        out _);

    /// <summary>Reads an example in C#.</summary>
    /// <param name="example">The example.</param>
    /// <param name="references">The framework and the library.</param>
    public static RuleExample Of(string example, IEnumerable<MetadataReference> references)
    {
        SyntaxTree[] sources = [.. RulePage.Whole(example).Select(source => CSharpSyntaxTree.ParseText(source))];
        var compilation = CSharpCompilation.Create("Acme", sources, references, new(OutputKind.DynamicallyLinkedLibrary));
        HashSet<string> own = [.. TypesIn(compilation.Assembly.GlobalNamespace).Where(type => type.DeclaringSyntaxReferences[0].SyntaxTree == sources[0]).Select(MetadataName.Of)];
        var all = DefinedTypes.In(compilation).ToLookup(definition => own.Contains(definition.Key));
        return new([.. all[true]], [.. all[false]]);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
