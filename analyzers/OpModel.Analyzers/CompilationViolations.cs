using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>The violations of one compilation, by the type at which each is to be shown.</summary>
/// <remarks>
/// The organisation is read when a type with a definition is first analysed, once, whichever thread comes first. A violation that
/// points into a referenced project is shown at the first statement of this one that takes part; where none does, it is for the
/// compilation of that other project to show.
/// </remarks>
internal sealed class CompilationViolations
{
    private readonly Lazy<ILookup<string, PlacedViolation>> _byType;

    public CompilationViolations(Compilation compilation, AnalyzerConfigOptionsProvider settings) =>
        _byType = new(() => Find(compilation, settings));

    public IEnumerable<PlacedViolation> At(INamedTypeSymbol type) => _byType.Value[MetadataName.Of(type)];

    private static ILookup<string, PlacedViolation> Find(Compilation compilation, AnalyzerConfigOptionsProvider settings)
    {
        OrganizationGraph graph = new(DefinedTypes.In(compilation));
        var options = RuleOptionsReader.Read(graph, settings, out var problems);
        var settingsStandAt = graph.Organization ?? graph.Definitions.FirstOrDefault(element => element.Origin is SourceOrigin);
        return RuleCatalogue.Judge(graph, options).Violations
            .Concat(settingsStandAt is null ? [] : problems.Select(problem => SettingsMustBeReadable.At(settingsStandAt, problem)))
            .Select(violation => Place(violation, compilation))
            .OfType<PlacedViolation>()
            .ToLookup(placed => placed.Place.Type, StringComparer.Ordinal);
    }

    private static PlacedViolation? Place(Violation violation, Compilation compilation)
    {
        List<SourceOrigin> inSource =
        [
            .. violation.AlsoAt
                .Prepend(violation.Place)
                .OfType<SourceOrigin>()
                .Where(origin => compilation.ContainsSyntaxTree(origin.Tree)),
        ];
        return inSource.Count == 0 ? null : new(violation, inSource[0], inSource.GetRange(1, inSource.Count - 1));
    }
}
