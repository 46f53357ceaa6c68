using System.Text.Json;
using System.Text.Json.Nodes;
using OpModel.Interactions;

namespace OpModel.Tool.Interactions;

/// <summary>Writes what is told of interactions as JSON.</summary>
internal static class InteractionsJson
{
    public static JsonObject Of(InteractionsReport report)
    {
        JsonObject json = new()
        {
            ["map"] = report.Map.Title,
            ["day"] = InteractionsReport.DayOf(report.Day),
            ["planar"] = report.Crossed is null,
            ["drawing"] = Of(report.Drawing),
        };
        if (report.Crossed is { } crossed)
        {
            json["crossing"] = new JsonObject
            {
                ["kind"] = crossed.Crossing.IsOfK5 ? "K5" : "K3,3",
                ["between"] = Texts(crossed.Crossing.Between),
                ["paths"] = new JsonArray([.. crossed.Crossing.Paths.Select(Texts)]),
            };
            json["left-out"] = Lines(crossed.LeftOut);
        }

        json["interactions"] = new JsonArray([.. report.Health.Interactions.Select(Of)]);
        json["overlaps"] = new JsonArray([.. report.Responsibilities.Overlaps.Select(Of)]);
        return json;
    }

    private static JsonObject Of(InteractionDrawing drawing) => new()
    {
        ["width"] = drawing.Width,
        ["height"] = drawing.Height,
        ["participants"] = new JsonArray(
            [.. drawing.Participants.Select(participant => new JsonObject { ["name"] = participant.Name, ["x"] = participant.X, ["y"] = participant.Y })]),
        ["lines"] = Lines(drawing.Lines),
    };

    private static JsonObject Of(AssessedInteraction interaction) => new()
    {
        ["one"] = interaction.Line.One,
        ["other"] = interaction.Line.Other,
        ["of"] = interaction.IsOfTeams ? "teams" : "roles",
        ["state"] = JsonNamingPolicy.KebabCaseLower.ConvertName(interaction.State.ToString()),
        ["assessed-on"] = interaction.AssessedOn is { } day ? InteractionsReport.DayOf(day) : null,
        ["age-in-days"] = interaction.AgeInDays,
    };

    private static JsonObject Of(OverlappingPair pair) => new()
    {
        ["one"] = new JsonObject { ["kind"] = pair.One.Kind, ["name"] = pair.One.Name },
        ["other"] = new JsonObject { ["kind"] = pair.Other.Kind, ["name"] = pair.Other.Name },
        ["overlap"] = decimal.Round(pair.Overlap, 4),
        ["shared"] = Texts(pair.Shared),
    };

    private static JsonArray Lines(IEnumerable<InteractionLine> lines) => new([.. lines.Select(line => Texts([line.One, line.Other]))]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
