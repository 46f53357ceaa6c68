using OpModel.Goals;
using OpModel.Measures;

namespace OpModel.Tool.Goals;

/// <summary>Writes goals as CSV, a line for each key result, and one for each goal that has none.</summary>
internal static class GoalsCsv
{
    public static void Write(GoalsReport report, TextWriter writer)
    {
        CsvRowText.Write(
            writer, "goal", "kind", "scope", "owner", "serves", "goal_progress", "key_result", "counts", "measure", "start", "target", "current", "read_on", "progress");
        foreach (var goal in report.Goals)
        {
            var standing = report.Progress.Of(goal);
            foreach (var result in standing.KeyResults.Cast<KeyResultStanding?>().DefaultIfEmpty())
            {
                CsvRowText.Write(
                    writer,
                    CsvRowText.Guarded(goal.Name),
                    goal.Kind.ToString().ToLowerInvariant(),
                    goal.Scope == GoalScope.None ? "" : goal.Scope.ToString().ToLowerInvariant(),
                    CsvRowText.Guarded(goal.Owner ?? ""),
                    CsvRowText.Guarded(string.Join("; ", goal.Above)),
                    Plain(standing.Grade),
                    CsvRowText.Guarded(result?.KeyResult.Text ?? ""),
                    result is null ? "" : GoalsReport.BasisOf(result.KeyResult.Counts),
                    result?.KeyResult.Measure?.Name ?? "",
                    Plain(result?.KeyResult.Start),
                    Plain(result?.KeyResult.Target),
                    Plain(result?.Current),
                    result?.ReadOn is { } day ? $"{day:uuuu-MM-dd}" : "",
                    Plain(result?.Progress));
            }
        }
    }

    private static string Plain(decimal? value) => value is { } known ? ValueText.Plain(known) : "";
}
