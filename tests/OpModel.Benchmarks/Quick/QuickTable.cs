using OpModel.Benchmarks.Allocating;
using OpModel.Benchmarks.Artifacts;
using OpModel.Benchmarks.Budgeting;
using OpModel.Benchmarks.Changes;
using OpModel.Benchmarks.Charging;
using OpModel.Benchmarks.Checking;
using OpModel.Benchmarks.Drawing;
using OpModel.Benchmarks.Generation;
using OpModel.Benchmarks.Measures;
using OpModel.Benchmarks.Rating;
using OpModel.Benchmarks.Reading;
using OpModel.Benchmarks.Rounding;

namespace OpModel.Benchmarks.Quick;

/// <summary>All comparisons as one table in Markdown. A new one is added to the list here.</summary>
internal static class QuickTable
{
    private static IReadOnlyList<IComparison> Comparisons { get; } =
    [
        new ChargingComparison(),
        new RatingComparison(),
        new MonthComparison(),
        new EventComparison(),
        new FullCostsComparison(),
        new RoundingComparison(),
        new EnvelopeComparison(),
        new GenerationComparison(),
        new CheckingComparison(),
        new ReadingComparison(),
        new FilesInBuildComparison(),
        new DiffComparison(),
        new DrawingComparison(),
        new ArtifactGenerationComparison(),
        new ValidationComparison(),
        new JsonComparison(),
    ];

    /// <summary>Runs comparisons and writes the table, each row as soon as it is measured.</summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="containing">A part of the names of those to run; all where it is empty.</param>
    public static void Write(TextWriter output, string containing = "")
    {
        output.WriteLine("| measured | ours | beside | theirs | ratio | to reach |");
        output.WriteLine("| --- | ---: | --- | ---: | --- | --- |");
        foreach (var comparison in Comparisons.Where(comparison => comparison.Name.Contains(containing, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var row in comparison.Run())
            {
                output.WriteLine($"| {comparison.Name}: {row.What} | {row.Ours} | {row.Beside} | {row.Theirs} | {row.Ratio} | {row.Target} |");
            }
        }
    }
}
