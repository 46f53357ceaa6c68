using System.Text.Json;
using System.Text.Json.Nodes;
using OpModel.Checking;

namespace OpModel.Tool.Diffing;

/// <summary>Writes changes in one of the forms.</summary>
internal static class DiffWriter
{
    public static void Write(TextWriter writer, DiffRequest request, OrganizationDiff diff)
    {
        switch (request.Format)
        {
            case DiffFormat.Json:
                JsonForm.Write(writer, Json(request, diff));
                break;
            case DiffFormat.Markdown:
                WriteMarkdown(writer, request, diff);
                break;
            default:
                WriteText(writer, request, diff);
                break;
        }

        writer.Flush();
    }

    private static void WriteText(TextWriter writer, DiffRequest request, OrganizationDiff diff)
    {
        writer.Write($"--- {Side(request.Before, diff.PeopleBefore, diff.TeamsBefore)}\n+++ {Side(request.After, diff.PeopleAfter, diff.TeamsAfter)}\n\n");
        foreach (var (title, changes) in DiffSection.Of(diff))
        {
            writer.Write($"{title}\n");
            foreach (var change in changes)
            {
                writer.Write($"  {(change.IsAddition ? '+' : change.IsRemoval ? '-' : '~')} {change.ToString().ReplaceLineEndings(" ")}\n");
            }

            writer.Write('\n');
        }

        writer.Write($"{Summary(diff)}\n");
    }

    private static void WriteMarkdown(TextWriter writer, DiffRequest request, OrganizationDiff diff)
    {
        writer.Write($"{MarkdownText.Escaped(Summary(diff))}, from {MarkdownText.Escaped(Side(request.Before, diff.PeopleBefore, diff.TeamsBefore))} "
            + $"to {MarkdownText.Escaped(Side(request.After, diff.PeopleAfter, diff.TeamsAfter))}.\n");
        foreach (var (title, changes) in DiffSection.Of(diff))
        {
            writer.Write($"\n### {title}\n\n");
            foreach (var change in changes)
            {
                writer.Write($"- {MarkdownText.Escaped(change.ToString())}\n");
            }
        }
    }

    private static string Side(ComparedModel model, int people, int teams) =>
        $"{model.Name} ({Words.Count(people, "person", "people")}, {Words.Count(teams, "team")})";

    private static string Summary(OrganizationDiff diff) => diff.Changes.Count == 0
        ? "no change"
        : $"{Words.Count(diff.Changes.Count, "change")}: {Words.Count(diff.Of(ChangeKind.PersonJoined).Count(), "person", "people")} joined, "
            + $"{diff.Of(ChangeKind.PersonLeft).Count()} left, {diff.Of(ChangeKind.PersonMoved).Count()} moved; "
            + $"{Words.Count(diff.Of(ChangeKind.TeamCreated).Count(), "team")} new, {diff.Of(ChangeKind.TeamDissolved).Count()} dissolved, "
            + $"{diff.Of(ChangeKind.TeamRenamed).Count()} renamed";

    private static JsonObject Json(DiffRequest request, OrganizationDiff diff) => new()
    {
        ["before"] = Json(request.Before, diff.PeopleBefore, diff.TeamsBefore),
        ["after"] = Json(request.After, diff.PeopleAfter, diff.TeamsAfter),
        ["changes"] = new JsonArray([.. diff.Changes.Select(Json)]),
    };

    private static JsonObject Json(ComparedModel model, int people, int teams) => new()
    {
        ["paths"] = Texts(model.Paths),
        ["day"] = model.Day?.ToString(),
        ["people"] = people,
        ["teams"] = teams,
    };

    private static JsonObject Json(OrganizationChange change)
    {
        JsonObject json = new()
        {
            ["change"] = HyphenatedName(change.Kind),
            ["element"] = Json(change.Element),
        };
        if (change.Other is { } other)
        {
            json[OtherKey(change.Kind)] = Json(other);
        }

        if (change.Subject is { } subject)
        {
            json[SubjectKey(change.Kind)] = subject;
        }

        if (change.Before.Count > 0)
        {
            json["before"] = Texts(change.Before);
        }

        if (change.After.Count > 0)
        {
            json["after"] = Texts(change.After);
        }

        if (change.Shared is { } shared)
        {
            json["people"] = new JsonObject { ["shared"] = shared.Count, ["before"] = shared.Before, ["after"] = shared.After };
        }

        if (change.IsInferred)
        {
            json["inferred"] = true;
        }

        json["text"] = change.ToString();
        return json;
    }

    private static JsonObject Json(ChangedElement element) => new()
    {
        ["kind"] = element.Kind,
        ["key"] = element.Key,
        ["id"] = element.Id,
        ["name"] = element.Name,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static string OtherKey(ChangeKind kind) => kind switch
    {
        ChangeKind.TeamMerged => "into",
        ChangeKind.TeamSplitOff => "from",
        ChangeKind.VacancyFilled => "by",
        ChangeKind.PersonPerhapsRenumbered => "leaver",
        _ => "team",
    };

    private static string SubjectKey(ChangeKind kind) => kind switch
    {
        ChangeKind.ServiceAdded or ChangeKind.ServiceRemoved or ChangeKind.ServiceChanged => "service",
        ChangeKind.PropertyChanged => "property",
        _ => "role",
    };

    private static string HyphenatedName(ChangeKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
