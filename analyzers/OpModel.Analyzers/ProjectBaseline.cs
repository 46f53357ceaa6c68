using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>The file of the findings that a project accepts, which it names by the property <c>OpModelBaseline</c>; kept with its text.</summary>
internal sealed class ProjectBaseline
{
    /// <summary>What the package's targets say of that file.</summary>
    private const string IsBaseline = "build_metadata.AdditionalFiles.OpModelBaseline";

    private static readonly ConditionalWeakTable<SourceText, ProjectBaseline> LastRead = new();

    private ProjectBaseline(string path, BaselineReading reading)
    {
        (Path, Baseline) = (path, reading.Baseline);
        Problems = [.. reading.Problems.Select(problem => SettingsAndFilesMustBeReadable.InFile(path, new FileOrigin(path, problem.Place), problem.Message))];
    }

    /// <summary>The file, as the project names it.</summary>
    public string Path { get; }

    /// <summary>What could be read of it; the same object for as long as the file is the same.</summary>
    public Baseline Baseline { get; }

    /// <summary>What could not.</summary>
    public IReadOnlyList<Violation> Problems { get; }

    /// <summary>Finds the baseline among the additional files of a project; nothing where it has none.</summary>
    public static ProjectBaseline? Among(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider settings)
    {
        if (files.FirstOrDefault(file => Includes(file, settings)) is not { } named || named.GetText() is not { } text)
        {
            return null;
        }

        if (LastRead.TryGetValue(text, out var last) && last.Path == named.Path)
        {
            return last;
        }

        ProjectBaseline read = new(named.Path, BaselineFile.Read(new(named.Path, text.ToString())));
        LastRead.Set(text, read);
        return read;
    }

    /// <summary>Whether an additional file is the baseline.</summary>
    public static bool Includes(AdditionalText file, AnalyzerConfigOptionsProvider settings) =>
        settings.GetOptions(file).TryGetValue(IsBaseline, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
