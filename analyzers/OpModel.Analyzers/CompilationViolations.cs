using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>The violations of one compilation, by the file in which each is to be shown: a file of C# or another file of the model.</summary>
/// <remarks>
/// The organisation is read when a file with a definition is first analysed, once, by all threads that come by. A violation that
/// points into a referenced project is shown at the first statement of this one that takes part; where none does, it is for the
/// compilation of that other project to show.
/// </remarks>
internal sealed class CompilationViolations
{
    private readonly SharedWork<SourceFile> _files;
    private readonly Lazy<SharedWork<IReadOnlyList<Definition>>> _definitions;
    private readonly Lazy<JoinedOrganization> _joined;
    private readonly Lazy<JudgedOrganization> _organization;
    private readonly Lazy<ILookup<object, PlacedViolation>> _byFile;

    public CompilationViolations(Compilation compilation, AnalyzerOptions options)
    {
        var (settings, modelFiles) = (options.AnalyzerConfigOptionsProvider, new Lazy<ModelFiles>(() => ModelFiles.Among(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider)));
        Lazy<ProjectBaseline?> baseline = new(() => ProjectBaseline.Among(options.AdditionalFiles, settings));
        SyntaxTree[] trees = [.. compilation.SyntaxTrees];
        _files = new(trees.Length, index => SourceFile.Of(trees[index]));
        _definitions = new(() =>
        {
            SourceReading reading = new(compilation, _files.Join());
            return new(reading.Files, reading.Read);
        });
        _joined = new(() => modelFiles.Value.Join([.. DefinedTypes.ReferencedBy(compilation), .. _definitions.Value.Join().SelectMany(definitions => definitions)]));
        _organization = new(() =>
        {
            var definitions = _joined.Value.Definitions;
            var bearer = RuleSettings.BearerAmong(definitions.Where(definition => FileOf(definition.Origin) is not null));
            return JudgedOrganization.Of(definitions, bearer, RuleSettings.For(bearer, settings, modelFiles.Value), baseline.Value?.Baseline, isWhole: _joined.Value.Problems.Count == 0);
        });
        _byFile = new(() => _joined.Value.Problems
            .Select(problem => SettingsAndFilesMustBeReadable.InFile(problem.Path, new FileOrigin(problem.Path, problem.Problem.Place), problem.Problem.Message))
            .Concat(baseline.Value?.Problems ?? [])
            .Concat(_organization.Value.Violations)
            .Concat(WithoutClass())
            .Select(violation => Place(violation))
            .OfType<PlacedViolation>()
            .ToLookup(placed => FileOf(placed.Place)!));

        IEnumerable<Violation> WithoutClass()
        {
            var inFiles = _joined.Value.Definitions.Where(definition => definition.Origin is FileOrigin).ToLookup(definition => definition.Key, StringComparer.Ordinal);
            return FileElementClass.Taken(inFiles.Select(element => element.Key), compilation).SelectMany(key => inFiles[key]).Select(DefinitionsMustHaveDistinctNames.ClassIsTaken);
        }

        PlacedViolation? Place(Violation violation)
        {
            List<Origin> places = [.. violation.AlsoAt.Prepend(violation.Place).Where(origin => FileOf(origin) is not null)];
            return places.Count == 0 ? null : new(violation, places[0], places.GetRange(1, places.Count - 1));
        }

        object? FileOf(Origin origin) => origin switch
        {
            SourceOrigin source when compilation.ContainsSyntaxTree(source.Tree) => source.Tree,
            FileOrigin file when modelFiles.Value.Find(file.Path) is not null || file.Path == baseline.Value?.Path => file.Path,
            _ => null,
        };
    }

    /// <summary>What is to be shown in a file.</summary>
    /// <param name="file">The tree of a file of C#, or the path of another file of the model.</param>
    public IEnumerable<PlacedViolation> In(object file)
    {
        // Step by step, so that a thread which comes late helps with the step that is under way.
        _files.Join();
        _definitions.Value.Join();
        _organization.Value.Join();
        return _byFile.Value[file];
    }
}
