using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>The violations of one compilation, by the file in which each is to be shown.</summary>
/// <remarks>
/// The organisation is read when a file with a definition is first analysed, once, by all threads that come by. A violation that
/// points into a referenced project is shown at the first statement of this one that takes part; where none does, it is for the
/// compilation of that other project to show.
/// </remarks>
internal sealed class CompilationViolations
{
    private readonly SharedWork<SourceFile> _files;
    private readonly Lazy<SharedWork<IReadOnlyList<Definition>>> _definitions;
    private readonly Lazy<JudgedOrganization> _organization;
    private readonly Lazy<ILookup<SyntaxTree, PlacedViolation>> _byFile;

    public CompilationViolations(Compilation compilation, AnalyzerConfigOptionsProvider settings)
    {
        SyntaxTree[] trees = [.. compilation.SyntaxTrees];
        _files = new(trees.Length, index => SourceFile.Of(trees[index]));
        _definitions = new(() =>
        {
            SourceReading reading = new(compilation, _files.Join());
            return new(reading.Files, reading.Read);
        });
        _organization = new(() =>
        {
            Definition[] stated = [.. _definitions.Value.Join().SelectMany(definitions => definitions)];
            var bearer = RuleSettings.BearerAmong(stated);
            return JudgedOrganization.Of([.. DefinedTypes.ReferencedBy(compilation), .. stated], bearer, RuleSettings.For(bearer, settings));
        });
        _byFile = new(() => _organization.Value.Violations
            .Select(violation => Place(violation, compilation))
            .OfType<PlacedViolation>()
            .ToLookup(placed => placed.Place.Tree));
    }

    public IEnumerable<PlacedViolation> In(SyntaxTree file)
    {
        // Step by step, so that a thread which comes late helps with the step that is under way.
        _files.Join();
        _definitions.Value.Join();
        _organization.Value.Join();
        return _byFile.Value[file];
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
