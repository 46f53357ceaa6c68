using OpModel.Benchmarks.Charging;
using OpModel.Benchmarks.Generation;

namespace OpModel.Benchmarks.Quick;

/// <summary>All comparisons as one table in Markdown. A new one is added to the list here.</summary>
internal static class QuickTable
{
    private static IReadOnlyList<IComparison> Comparisons { get; } = [new ChargingComparison(), new GenerationComparison()];

    /// <summary>Runs all comparisons and writes the table, each row as soon as it is measured.</summary>
    public static void Write(TextWriter output)
    {
        output.WriteLine("| measured | ours | beside | theirs | ratio | to reach |");
        output.WriteLine("| --- | ---: | --- | ---: | --- | --- |");
        foreach (var comparison in Comparisons)
        {
            foreach (var row in comparison.Run())
            {
                output.WriteLine($"| {comparison.Name}: {row.What} | {row.Ours} | {row.Beside} | {row.Theirs} | {row.Ratio} | {row.Target} |");
            }
        }
    }
}
