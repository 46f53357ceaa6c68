using System.Globalization;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Generation;

/// <summary>What generating artifacts costs, beside mappers of the same shape by a well-known generator.</summary>
/// <remarks>Ours makes a data transfer object, a validator, JSON, a schema and Markdown of each; the mapper makes a method.</remarks>
internal sealed class ArtifactGenerationComparison : IComparison
{
    private const int Artifacts = 1_000;
    private const int Rounds = 7;

    public string Name => "generating 1,000 artifacts";

    public IEnumerable<ComparisonRow> Run()
    {
        WarmUp();
        List<TimeSpan> oursFirst = [], mapperlyFirst = [], oursEdit = [], mapperlyEdit = [];
        var (rewritten, mapperlyRewritten) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var ours = EditedProject.WithArtifacts(SyntheticArtifacts.Write(Artifacts));
            var mapperly = EditedProject.WithMapperly(SyntheticMappers.Write(Artifacts));
            GC.Collect();
            oursFirst.Add(ours.Generate());
            GC.Collect();
            mapperlyFirst.Add(mapperly.Generate());
            ours.Edit();
            oursEdit.Add(ours.Generate());
            rewritten += ours.FilesWrittenByLastRun;
            mapperly.Edit();
            mapperlyEdit.Add(mapperly.Generate());
            mapperlyRewritten += mapperly.FilesWrittenByLastRun;
        }

        yield return Row("first run", oursFirst, mapperlyFirst, "3 times faster");
        yield return Row("after an unrelated edit", oursEdit, mapperlyEdit, "10 times faster");
        yield return new("files written again after unrelated edits", Count(rewritten), "Mapperly, 1,000 mappers", Count(mapperlyRewritten), "", "0");
    }

    private static ComparisonRow Row(string what, List<TimeSpan> ours, List<TimeSpan> theirs, string target)
    {
        var (one, other) = (Duration.Median(ours), Duration.Median(theirs));
        return new(what, Duration.Milliseconds(one), "Mapperly, 1,000 mappers", Duration.Milliseconds(other), Duration.TimesFaster(one, other), target);
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Runs each generator until its code is compiled, which would otherwise be in the figures.</summary>
    private static void WarmUp()
    {
        foreach (var project in new[] { EditedProject.WithArtifacts(SyntheticArtifacts.Write(100)), EditedProject.WithMapperly(SyntheticMappers.Write(50)) })
        {
            for (var edit = 0; edit < 30; edit++)
            {
                project.Generate();
                project.Edit();
            }
        }
    }
}
