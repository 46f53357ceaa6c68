using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Benchmarks.Quick;
using OpModel.Symbols;
using static System.FormattableString;

namespace OpModel.Benchmarks.Reading;

/// <summary>What an edit costs where an organisation stands in fifty files that a project includes: beside reading and judging all of them anew.</summary>
internal sealed class FilesInBuildComparison : IComparison
{
    private const int Teams = 1_000;
    private const int Files = 50;
    private const int Rounds = 9;

    public string Name => "1,000 teams and 10,000 people in 50 files of a project";

    public IEnumerable<ComparisonRow> Run()
    {
        ImmutableArray<FileInBuild> files = [.. Read()];
        List<TimeSpan> anew = [], afterCode = [], afterFile = [];
        var (parsedAfterCode, parsedAfterFile) = (0, 0);
        for (var round = 0; round <= Rounds; round++)
        {
            files = [.. files.Select(file => file.Reopened())];
            anew.Add(Check(files, code: 2 * round));
            var parsed = Parsed(files);

            afterCode.Add(Check(files, code: (2 * round) + 1));
            parsedAfterCode = Math.Max(parsedAfterCode, Parsed(files).Except(parsed).Count());

            files = files.SetItem(Files / 2, files[Files / 2].Edited(round));
            afterFile.Add(Check(files, code: (2 * round) + 1));
            parsedAfterFile = Math.Max(parsedAfterFile, Parsed(files).Except(parsed).Count());
        }

        const string Beside = "all fifty read and judged anew";
        yield return new("the open file, after an edit of C#", Shown(afterCode), Beside, Shown(anew), Faster(afterCode, anew));
        yield return new("files parsed again after an edit of C#", Invariant($"{parsedAfterCode}"), Beside, Invariant($"{Files}"), "", "0");
        yield return new("the open file, after an edit of one of them", Shown(afterFile), Beside, Shown(anew), Faster(afterFile, anew));
        yield return new("files parsed again after an edit of one", Invariant($"{parsedAfterFile}"), Beside, Invariant($"{Files}"), "", "1");
    }

    private static List<FileInBuild> Read()
    {
        var folder = Directory.CreateTempSubdirectory("opmodel-benchmark-");
        try
        {
            return [.. LargeOrganization.Write(folder.FullName, Teams, Files).Select(path => new FileInBuild(path, File.ReadAllText(path)))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What an editor asks for that shows one of the files. It counts only where the rules found what there is to be found.</summary>
    private static TimeSpan Check(ImmutableArray<FileInBuild> files, int code)
    {
        var compilation = SyntheticProject.Of(SyntheticProject.UnrelatedFile(code), []);
        var analysis = compilation.WithAnalyzers([new OrganizationAnalyzer()], new AnalyzerOptions([.. files], FileInBuild.Build));
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        var found = analysis.GetAnalysisResultAsync(files[0], CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics();
        var time = Stopwatch.GetElapsedTime(started);
        return found.Any(diagnostic => diagnostic.Id == "OPM1001") && found.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)
            ? time
            : throw new InvalidOperationException($"The files were not read and judged: {found.FirstOrDefault()}");
    }

    /// <summary>The parsed files, each the same object for as long as it is not parsed again.</summary>
    private static HashSet<object> Parsed(ImmutableArray<FileInBuild> files) =>
        new(ModelFiles.Among(files, FileInBuild.Build).Sources, ReferenceEqualityComparer.Instance);

    private static TimeSpan Median(List<TimeSpan> times) => Duration.Median(times.Skip(1));

    private static string Shown(List<TimeSpan> times) => Duration.Milliseconds(Median(times));

    private static string Faster(List<TimeSpan> ours, List<TimeSpan> theirs) => Duration.TimesFaster(Median(ours), Median(theirs));
}
