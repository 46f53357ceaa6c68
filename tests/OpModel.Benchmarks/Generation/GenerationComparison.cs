using System.Globalization;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Generation;

/// <summary>What generating costs for a large organisation, beside the least possible and beside a well-known generator.</summary>
/// <remarks>
/// All generators are measured in one run, round by round in turn, so that what slows the machine slows all of them. A round has
/// several edits where an edit takes little time, so that all medians are equally steady.
/// </remarks>
internal sealed class GenerationComparison : IComparison
{
    private const int Definitions = 1_000;
    private const int Rounds = 7;
    private const int ShortEdits = 7;

    public string Name => "generating 1,000 definitions";

    public IEnumerable<ComparisonRow> Run() => Measure() switch
    {
        [var oursTogether, var bareTogether, var ours, var bare, var mapperly] =>
        [
            new("first run", Duration.Milliseconds(ours.First), "a bare generator", Duration.Milliseconds(bare.First),
                Duration.TimesTheTime(ours.First, bare.First)),
            AfterEdit("after an edit, a file per definition", ours, bare),
            AfterEdit("after an edit, a file per team", oursTogether, bareTogether),
            AfterEditBesideMapperly("after an edit, a file per definition", ours, mapperly),
            AfterEditBesideMapperly("after an edit, a file per team", oursTogether, mapperly),
            new("files written again after edits", Count(ours.Rewritten), "Mapperly, 1,000 mappers", Count(mapperly.Rewritten), "", "0"),
        ],
        _ => [],
    };

    private static ComparisonRow AfterEdit(string what, GenerationTimes ours, GenerationTimes bare) =>
        new(what, Duration.Milliseconds(ours.AfterEdit), "a bare generator", Duration.Milliseconds(bare.AfterEdit),
            Duration.TimesTheTime(ours.AfterEdit, bare.AfterEdit), "at most 1.5 times");

    private static ComparisonRow AfterEditBesideMapperly(string what, GenerationTimes ours, GenerationTimes mapperly) =>
        new(what, Duration.Milliseconds(ours.AfterEdit), "Mapperly, 1,000 mappers, a file each", Duration.Milliseconds(mapperly.AfterEdit),
            Duration.TimesFaster(ours.AfterEdit, mapperly.AfterEdit), "10 times faster");

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Measures all projects.</summary>
    /// <returns>The times of each project, in the order of the contenders.</returns>
    private static IReadOnlyList<GenerationTimes> Measure()
    {
        WarmUp();
        Contender[] contenders =
        [
            new("OpModel, 1,000 definitions, a file per team", EditedProject.WithOurs(Organization(SyntheticOrganization.TeamWithPeople)), ShortEdits),
            new("bare, 1,000 definitions, a file per team", EditedProject.WithBare(Organization(SyntheticOrganization.TeamWithPeople)), ShortEdits),
            new("OpModel, 1,000 definitions, a file each", EditedProject.WithOurs(Organization(definitionsPerFile: 1)), ShortEdits),
            new("bare, 1,000 definitions, a file each", EditedProject.WithBare(Organization(definitionsPerFile: 1)), ShortEdits),
            new("Mapperly, 1,000 mappers, a file each", EditedProject.WithMapperly(SyntheticMappers.Write(Definitions)), EditsInRound: 1),
        ];
        foreach (var contender in contenders)
        {
            contender.First = contender.Project.Generate();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                contender.Edit();
            }
        }

        return [.. contenders.Select(contender => contender.Times)];
    }

    private static IEnumerable<string> Organization(int definitionsPerFile) => SyntheticOrganization.Write(Definitions, definitionsPerFile);

    /// <summary>Runs each generator until its code is compiled, which would otherwise be in the figures.</summary>
    private static void WarmUp()
    {
        foreach (var project in new[]
        {
            EditedProject.WithOurs(SyntheticOrganization.Write(100, definitionsPerFile: 1)),
            EditedProject.WithBare(SyntheticOrganization.Write(100, definitionsPerFile: 1)),
            EditedProject.WithMapperly(SyntheticMappers.Write(50)),
        })
        {
            for (var edit = 0; edit < 30; edit++)
            {
                project.Generate();
                project.Edit();
            }
        }
    }

    private sealed record Contender(string Name, EditedProject Project, int EditsInRound)
    {
        private readonly List<TimeSpan> _edits = [];
        private int _rewritten;

        public TimeSpan First { get; set; }

        public GenerationTimes Times =>
            new(Name, Project.GeneratedFiles, _rewritten, First, _edits.Order().ElementAt(_edits.Count / 2));

        public void Edit()
        {
            for (var edit = 0; edit < EditsInRound; edit++)
            {
                Project.Edit();
                _edits.Add(Project.Generate());
                _rewritten += Project.FilesWrittenByLastRun;
            }
        }
    }
}
