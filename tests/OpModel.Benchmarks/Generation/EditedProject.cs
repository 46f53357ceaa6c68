using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OpModel.Benchmarks.Generation;

/// <summary>A project that is edited, in a file that defines nothing, with a generator that runs after each edit.</summary>
internal sealed class EditedProject
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private SyntaxTree _edited;
    private int _edits;
    private ImmutableArray<SourceText> _writtenBefore = [];

    private EditedProject(IEnumerable<string> files, params ISourceGenerator[] generators)
    {
        _edited = SyntheticProject.UnrelatedFile(0);
        _compilation = SyntheticProject.Of(_edited, files).AddReferences(Mapperly.Abstractions);
        _driver = CSharpGeneratorDriver.Create(generators);
    }

    /// <summary>How many files there are of the generator.</summary>
    public int GeneratedFiles => GeneratedTexts.Length;

    /// <summary>How many of them the last run wrote; the others are those of the run before.</summary>
    public int FilesWrittenByLastRun => GeneratedTexts.Except(_writtenBefore).Count();

    private ImmutableArray<SourceText> GeneratedTexts =>
        [.. _driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(source => source.SourceText)];

    /// <summary>A project with our generator.</summary>
    public static EditedProject WithOurs(IEnumerable<string> files) => new(files, new Generators.OperatingModelGenerator().AsSourceGenerator());

    /// <summary>A project of artifacts, with both of our generators, since each artifact is a definition, too.</summary>
    public static EditedProject WithArtifacts(IEnumerable<string> files) => new(
        files, new Generators.OperatingModelGenerator().AsSourceGenerator(), new Generators.Artifacts.ArtifactGenerator().AsSourceGenerator());

    /// <summary>A project with the generator that does next to nothing.</summary>
    public static EditedProject WithBare(IEnumerable<string> files) => new(files, new BareGenerator().AsSourceGenerator());

    /// <summary>A project with Mapperly's generator.</summary>
    public static EditedProject WithMapperly(IEnumerable<string> files) => new(files, Mapperly.CreateGenerator());

    /// <summary>Adds a token to the file that defines nothing, and clears away the garbage of other generators.</summary>
    public void Edit()
    {
        GC.Collect();
        var edited = SyntheticProject.UnrelatedFile(++_edits);
        _compilation = _compilation.ReplaceSyntaxTree(_edited, edited);
        _edited = edited;
    }

    /// <summary>Runs the generator over the project as it is now.</summary>
    /// <returns>How long it took.</returns>
    public TimeSpan Generate()
    {
        _writtenBefore = _edits == 0 ? [] : GeneratedTexts;
        var started = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        return Stopwatch.GetElapsedTime(started);
    }
}
