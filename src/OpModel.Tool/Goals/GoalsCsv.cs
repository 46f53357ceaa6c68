using OpModel.Goals;
using OpModel.Measures;

namespace OpModel.Tool.Goals;

/// <summary>Writes goals as CSV, a line for each key result, and one for each goal that has none; roles come last, a line for each criterion.</summary>
internal static class GoalsCsv
{
    public static void Write(GoalsReport report, TextWriter writer)
    {
        CsvRowText.Write(
            writer, "goal", "kind", "scope", "owner", "serves", "goal_progress", "key_result", "counts", "measure", "start", "target", "current", "read_on", "progress");
        foreach (var goal in report.Goals)
        {
            var standing = report.Progress.Of(goal);
            string[] cells =
            [
                CsvRowText.Guarded(goal.Name),
                goal.Kind.ToString().ToLowerInvariant(),
                goal.Scope == GoalScope.None ? "" : goal.Scope.ToString().ToLowerInvariant(),
                CsvRowText.Guarded(goal.Owner ?? ""),
                CsvRowText.Guarded(string.Join("; ", goal.Above)),
                Plain(standing.Grade),
            ];
            foreach (var result in standing.KeyResults.Cast<KeyResultStanding?>().DefaultIfEmpty())
            {
                CsvRowText.Write(writer, [.. cells, .. CellsOf(result)]);
            }
        }

        foreach (var role in report.Roles)
        {
            string[] cells = [CsvRowText.Guarded(role.Success.Role), "role", "role", CsvRowText.Guarded(string.Join("; ", role.Success.Teams)), "", Plain(role.Grade)];
            foreach (var criterion in role.Criteria)
            {
                CsvRowText.Write(writer, [.. cells, .. CellsOf(criterion)]);
            }
        }
    }

    private static string[] CellsOf(KeyResultStanding? result) =>
    [
        CsvRowText.Guarded(result?.KeyResult.Text ?? ""),
        result is null ? "" : GoalsReport.BasisOf(result.KeyResult.Counts),
        result?.KeyResult.Measure?.Name ?? "",
        Plain(result?.KeyResult.Start),
        Plain(result?.KeyResult.Target),
        Plain(result?.Current),
        result?.ReadOn is { } day ? $"{day:uuuu-MM-dd}" : "",
        Plain(result?.Progress),
    ];

    private static string Plain(decimal? value) => value is { } known ? ValueText.Plain(known) : "";
}
