using System.Globalization;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Generation;

/// <summary>What generating costs for a large organisation, beside the least possible and beside a well-known generator.</summary>
internal sealed class GenerationComparison : IComparison
{
    private const int Definitions = 1_000;
    private const int Edits = 9;

    public string Name => "generating 1,000 definitions";

    public IEnumerable<ComparisonRow> Run() => Measure() switch
    {
        [var ours, var bare, var oursTogether, var bareTogether, var mapperly] =>
        [
            new("first run", Duration.Milliseconds(ours.First), "a bare generator", Duration.Milliseconds(bare.First),
                Duration.TimesTheTime(ours.First, bare.First)),
            AfterEdit("after an edit, a file per definition", ours, bare),
            AfterEdit("after an edit, a file per team", oursTogether, bareTogether),
            new("after an edit", Duration.Milliseconds(ours.AfterEdit), "Mapperly, 1,000 mappers", Duration.Milliseconds(mapperly.AfterEdit),
                Duration.TimesFaster(ours.AfterEdit, mapperly.AfterEdit), "10 times faster"),
            new("files written again after edits", Count(ours.Rewritten), "Mapperly, 1,000 mappers", Count(mapperly.Rewritten), "", "0"),
        ],
        _ => [],
    };

    private static ComparisonRow AfterEdit(string what, GenerationTimes ours, GenerationTimes bare) =>
        new(what, Duration.Milliseconds(ours.AfterEdit), "a bare generator", Duration.Milliseconds(bare.AfterEdit),
            Duration.TimesTheTime(ours.AfterEdit, bare.AfterEdit), "at most 1.5 times");

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Measures all projects in one run, edit by edit in turn, so that what slows the machine slows all of them.</summary>
    /// <returns>The times of each project, ours first.</returns>
    private static IReadOnlyList<GenerationTimes> Measure()
    {
        WarmUp();
        var projects = new (string Name, EditedProject Project)[]
        {
            ("OpModel, 1,000 definitions in 1,000 files", EditedProject.WithOurs(SyntheticOrganization.Write(Definitions, definitionsPerFile: 1))),
            ("bare, 1,000 definitions in 1,000 files", EditedProject.WithBare(SyntheticOrganization.Write(Definitions, definitionsPerFile: 1))),
            ("OpModel, 1,000 definitions, a file per team", EditedProject.WithOurs(SyntheticOrganization.Write(Definitions, SyntheticOrganization.TeamWithPeople))),
            ("bare, 1,000 definitions, a file per team", EditedProject.WithBare(SyntheticOrganization.Write(Definitions, SyntheticOrganization.TeamWithPeople))),
            ("Mapperly, 1,000 mappers in 1,000 files", EditedProject.WithMapperly(SyntheticMappers.Write(Definitions))),
        };
        var first = projects.Select(entry => entry.Project.Generate()).ToList();
        var edits = projects.Select(_ => new List<TimeSpan>(Edits)).ToList();
        var rewritten = new int[projects.Length];
        for (var edit = 0; edit < Edits; edit++)
        {
            for (var index = 0; index < projects.Length; index++)
            {
                var project = projects[index].Project;
                project.Edit();
                edits[index].Add(project.Generate());
                rewritten[index] += project.FilesWrittenByLastRun;
            }
        }

        return [.. projects.Select((entry, index) =>
            new GenerationTimes(entry.Name, entry.Project.GeneratedFiles, rewritten[index], first[index], edits[index].Order().ElementAt(Edits / 2)))];
    }

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
}
