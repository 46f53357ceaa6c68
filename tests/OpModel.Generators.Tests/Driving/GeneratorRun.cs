using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Generators.Tests.Driving;

/// <summary>One run of the generator over a project.</summary>
/// <remarks>
/// Each first run asserts what holds for all of them, so that no test can forget it: no diagnostic comes from the generator, what
/// it keeps is free of Roslyn's types, and a second run over the same project read again finds everything in the cache.
/// </remarks>
internal sealed class GeneratorRun
{
    /// <summary>The steps that run for types, and not at all where a project has none that states something.</summary>
    private static readonly string[] StepsOfTypes = [PipelineSteps.Definitions, PipelineSteps.Settled, PipelineSteps.Collisions];

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
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        Assert.Empty(Result.Diagnostics);
    }

    /// <summary>The project together with what was generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The texts that were generated, by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private GeneratorRunResult Result { get; }

    /// <summary>Runs the generator over a project for the first time.</summary>
    /// <param name="project">The project.</param>
    /// <param name="files">The files of the model that it includes.</param>
    public static GeneratorRun Over(CSharpCompilation project, params IReadOnlyList<ModelFileText> files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new OperatingModelGenerator().AsSourceGenerator()],
            additionalTexts: files,
            optionsProvider: ModelFileText.Options,
            parseOptions: project.SyntaxTrees.Select(tree => (CSharpParseOptions)tree.Options).FirstOrDefault(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(driver, project, files);
        foreach (var output in run.Result.TrackedSteps.Where(step => Steps.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(step => step.Outputs))
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
    public IEnumerable<string> FilesWrittenAfter(GeneratorRun before) => Result.GeneratedSources
        .Where(source => !before.Result.GeneratedSources.Any(earlier => ReferenceEquals(earlier.SourceText, source.SourceText)))
        .Select(source => source.HintName)
        .Order(StringComparer.Ordinal);

    /// <summary>The reasons for which a step gave what it gave.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>Asserts that every step and every file came from the cache.</summary>
    public void AssertNothingChanged()
    {
        var mayBeMissing = Result.GeneratedSources.IsEmpty ? Steps : _files.Count > 0 ? StepsOfTypes : [];
        var steps = Steps.Where(step => !mayBeMissing.Contains(step) || Result.TrackedSteps.ContainsKey(step));
        Assert.All(steps.SelectMany(Reasons), AssertUnchanged);
        Assert.All(Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason), AssertUnchanged);
    }

    /// <summary>Asserts that the project compiles together with what was generated, without a warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Empty(Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return this;
    }

    private static void AssertUnchanged(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A step is {reason} where nothing changed.");
}
