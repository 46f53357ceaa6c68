using System.Text.Json;
using System.Text.Json.Nodes;
using OpModel.Goals;

namespace OpModel.Tool.Goals;

/// <summary>Writes goals as JSON.</summary>
internal static class GoalsJson
{
    public static JsonObject Of(GoalsReport report) => new()
    {
        ["organisation"] = report.Progress.Tree.Organization,
        ["day"] = $"{report.Progress.Day:uuuu-MM-dd}",
        ["team"] = report.Team?.Name,
        ["vision"] = report.Progress.Tree.Vision,
        ["mission"] = report.Progress.Tree.Mission,
        ["goals"] = new JsonArray([.. report.Goals.Select(goal => Of(report.Progress.Of(goal)))]),
        ["roles"] = new JsonArray([.. report.Roles.Select(Of)]),
        ["findings"] = Texts(report.Findings),
    };

    private static JsonObject Of(GoalStanding standing) => new()
    {
        ["id"] = standing.Goal.Id,
        ["name"] = standing.Goal.Name,
        ["kind"] = Name(standing.Goal.Kind),
        ["scope"] = standing.Goal.Scope == GoalScope.None ? null : Name(standing.Goal.Scope),
        ["owner"] = standing.Goal.Owner,
        ["serves"] = Texts(standing.Goal.Above.Select(above => above.Id)),
        ["progress"] = Rounded(standing.Grade),
        ["progress-below"] = Rounded(standing.GradeBelow),
        ["key-results"] = new JsonArray([.. standing.KeyResults.Select(Of)]),
    };

    private static JsonObject Of(RoleStanding standing) => new()
    {
        ["role"] = standing.Success.Role,
        ["teams"] = Texts(standing.Success.Teams),
        ["progress"] = Rounded(standing.Grade),
        ["criteria"] = new JsonArray([.. standing.Criteria.Select(Of)]),
    };

    private static JsonObject Of(KeyResultStanding standing) => new()
    {
        ["text"] = standing.KeyResult.Text,
        ["counts"] = standing.KeyResult.Counts == ResultBasis.None ? null : Name(standing.KeyResult.Counts),
        ["measure"] = standing.KeyResult.Measure?.Name,
        ["start"] = standing.KeyResult.Start,
        ["target"] = standing.KeyResult.Target,
        ["current"] = standing.Current,
        ["read-on"] = standing.ReadOn is { } day ? $"{day:uuuu-MM-dd}" : null,
        ["progress"] = Rounded(standing.Progress),
    };

    private static decimal? Rounded(decimal? part) => part is { } known ? Math.Round(known, 6, MidpointRounding.AwayFromZero) : null;

    private static string Name<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
