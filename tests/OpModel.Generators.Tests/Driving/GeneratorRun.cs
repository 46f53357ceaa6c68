using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Generators.Artifacts;

namespace OpModel.Generators.Tests.Driving;

/// <summary>One run of all generators of the package over a project.</summary>
/// <remarks>
/// Each first run asserts what holds for all of them, so that no test can forget it: no diagnostic comes from a generator, what
/// they keep is free of Roslyn's types, and a second run over the same project read again finds everything in the cache.
/// </remarks>
internal sealed class GeneratorRun
{
    /// <summary>The steps that run for types, and not at all where a project has none that states something.</summary>
    private static readonly string[] StepsOfTypes =
        [PipelineSteps.Definitions, PipelineSteps.Settled, PipelineSteps.Collisions, PipelineSteps.Artifacts, PipelineSteps.ArtifactCollisions, PipelineSteps.Documents, PipelineSteps.Options];

    private static readonly string[] Steps =
    [
        .. StepsOfTypes,
        PipelineSteps.Names,
        PipelineSteps.Files,
        PipelineSteps.Entries,
        PipelineSteps.Assembly,
    ];

    private readonly GeneratorDriver _driver;
    private readonly IReadOnlyList<ModelFileText> _files;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation project, IReadOnlyList<ModelFileText> files)
    {
        _files = files;
        _driver = driver.RunGeneratorsAndUpdateCompilation(project, out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        Compilation = (CSharpCompilation)compilation;
        Results = _driver.GetRunResult().Results;
        Assert.All(Results, result => Assert.Null(result.Exception));
        Assert.All(Results, result => Assert.Empty(result.Diagnostics));
    }

    /// <summary>The project together with what was generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The texts that were generated, by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private ImmutableArray<GeneratorRunResult> Results { get; }

    private IEnumerable<GeneratedSourceResult> GeneratedSources => Results.SelectMany(result => result.GeneratedSources);

    private ILookup<string, IncrementalGeneratorRunStep> TrackedSteps =>
        Results.SelectMany(result => result.TrackedSteps).SelectMany(step => step.Value, (step, run) => (step.Key, run)).ToLookup(step => step.Key, step => step.run);

    /// <summary>Runs the generator over a project for the first time.</summary>
    /// <param name="project">The project.</param>
    /// <param name="files">The files of the model that it includes.</param>
    public static GeneratorRun Over(CSharpCompilation project, params IReadOnlyList<ModelFileText> files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new OperatingModelGenerator().AsSourceGenerator(), new ArtifactGenerator().AsSourceGenerator()],
            additionalTexts: files,
            optionsProvider: ModelFileText.Options,
            parseOptions: project.SyntaxTrees.Select(tree => (CSharpParseOptions)tree.Options).FirstOrDefault(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(driver, project, files);
        foreach (var output in Steps.SelectMany(step => run.TrackedSteps[step]).SelectMany(step => step.Outputs))
        {
            ObjectGraph.AssertFreeOfRoslyn(output.Value);
        }

        run.Again(project.ReadAgain()).AssertNothingChanged();
        return run;
    }

    /// <summary>Runs the generator again, after an edit.</summary>
    public GeneratorRun Again(CSharpCompilation project) => new(_driver, project, _files);

    /// <summary>Runs the generator again, after an edit of a file of the model.</summary>
    public GeneratorRun Again(CSharpCompilation project, ModelFileText before, ModelFileText after) =>
        new(_driver.ReplaceAdditionalText(before, after), project, [.. _files.Select(file => file == before ? after : file)]);

    /// <summary>The hint names of the files that this run wrote, because they are new or differ from those of the run before.</summary>
    public IEnumerable<string> FilesWrittenAfter(GeneratorRun before) => GeneratedSources
        .Where(source => !before.GeneratedSources.Any(earlier => ReferenceEquals(earlier.SourceText, source.SourceText)))
        .Select(source => source.HintName)
        .Order(StringComparer.Ordinal);

    /// <summary>The reasons for which a step gave what it gave.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>Asserts that every step and every file came from the cache.</summary>
    public void AssertNothingChanged()
    {
        var mayBeMissing = !GeneratedSources.Any() ? Steps : StepsOfTypes;
        var steps = Steps.Where(step => !mayBeMissing.Contains(step) || TrackedSteps.Contains(step));
        Assert.All(steps.SelectMany(Reasons), AssertUnchanged);
        Assert.All(Results.SelectMany(result => result.TrackedOutputSteps).SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason), AssertUnchanged);
    }

    /// <summary>Asserts that the project compiles together with what was generated, without a warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        var found = string.Join("\n", Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Shown));
        Assert.True(found.Length == 0, found);
        return this;
    }

    /// <summary>The message with the line that it is about, which nobody can open.</summary>
    private static string Shown(Diagnostic diagnostic) =>
        $"{diagnostic}\n{diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}";

    private static void AssertUnchanged(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A step is {reason} where nothing changed.");
}
