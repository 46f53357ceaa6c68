using System.Globalization;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Checking;

/// <summary>What all rules cost in a build and in an editor, beside the compiler and beside a well-known set of analyzers.</summary>
/// <remarks>The times of a build are the analyzers' own, added up over all threads as <c>/reportanalyzer</c> does.</remarks>
internal sealed class CheckingComparison : IComparison
{
    private const int Teams = 1_000;
    private const int Rounds = 7;
    private const int LargeRounds = 2;
    private const int Edits = 15;

    public string Name => "all rules on 1,000 teams and 5,000 people";

    public IEnumerable<ComparisonRow> Run()
    {
        WarmUp();
        CheckedProject project = new(CheckedOrganization.Write(Teams));
        List<TimeSpan> compiler = [], ours = [], meziantou = [];
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            compiler.Add(project.Compile());
            GC.Collect();
            ours.Add(Found(project.Check(AnalyzerSets.Ours)));
            GC.Collect();
            meziantou.Add(Found(project.Check(AnalyzerSets.Meziantou)));
        }

        yield return new("a build", Shown(ours), "the compiler without analyzers", Shown(compiler), Share(ours, compiler), "below 15 %");
        yield return new("a build", Shown(ours), "Meziantou.Analyzer 3.0.321", Shown(meziantou), Duration.TimesFaster(Median(ours), Median(meziantou)), "faster");

        var hundred = Builds(teams: Teams / 10);
        var tenThousand = Builds(teams: Teams * 10);
        yield return Growth(hundred, Teams / 10, ours, Teams);
        yield return Growth(ours, Teams, tenThousand, Teams * 10);

        List<TimeSpan> edited = [], bare = [];
        for (var edit = 0; edit <= Edits; edit++)
        {
            project.Edit();
            edited.Add(Found(project.CheckOpenFile(AnalyzerSets.Ours)));
            project.Edit();
            bare.Add(project.CheckOpenFile(AnalyzerSets.Bare).Time);
        }

        yield return new(
            "the open file, after an edit in an unrelated one", Shown(edited), "an analyzer that does nothing", Shown(bare),
            Duration.TimesTheTime(Median(edited), Median(bare)), "below 50 ms");
    }

    /// <summary>Runs everything until its code is compiled, as it is in a compiler that stays in memory between builds.</summary>
    private static void WarmUp()
    {
        CheckedProject project = new(CheckedOrganization.Write(100));
        for (var build = 0; build < 40; build++)
        {
            project.Compile();
            project.Check(AnalyzerSets.Ours);
            project.Check(AnalyzerSets.Meziantou);
        }
    }

    /// <summary>The time of a run, which counts only where the analyzers saw what there is to be seen.</summary>
    private static TimeSpan Found((TimeSpan Time, int Findings) run) =>
        run.Findings > 0 ? run.Time : throw new InvalidOperationException("Nothing was found where rules are broken, so that nothing was measured.");

    private static List<TimeSpan> Builds(int teams)
    {
        CheckedProject project = new(CheckedOrganization.Write(teams));
        List<TimeSpan> times = [];
        for (var round = 0; round <= LargeRounds; round++)
        {
            GC.Collect();
            times.Add(Found(project.Check(AnalyzerSets.Ours)));
        }

        return times;
    }

    private static ComparisonRow Growth(List<TimeSpan> fewer, int few, List<TimeSpan> more, int many) => new(
        string.Create(CultureInfo.InvariantCulture, $"a build of {many:N0} teams, by the team"),
        ByTeam(more, many),
        string.Create(CultureInfo.InvariantCulture, $"{few:N0} teams"),
        ByTeam(fewer, few),
        Duration.TimesTheTime(Median(more) / many, Median(fewer) / few),
        string.Create(CultureInfo.InvariantCulture, $"at most {Math.Log(many) / Math.Log(few):F2} times (n log n)"));

    private static TimeSpan Median(List<TimeSpan> times) => Duration.Median(times.Skip(1));

    private static string Shown(List<TimeSpan> times) => Duration.Milliseconds(Median(times));

    private static string ByTeam(List<TimeSpan> times, int teams) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median(times).TotalMicroseconds / teams:N0} µs");

    private static string Share(List<TimeSpan> part, List<TimeSpan> whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * (Median(part) / Median(whole)):F1} %");
}
