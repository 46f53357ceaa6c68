using System.Text.Json.Nodes;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>Writes findings in one of the forms.</summary>
internal static class FindingsWriter
{
    public static void Write(TextWriter writer, FindingsFormat format, FindingsReport report)
    {
        switch (format)
        {
            case FindingsFormat.Text:
                WriteText(writer, report);
                break;
            case FindingsFormat.GitHub:
                GitHubAnnotations.Write(writer, report.ToMend, GitHubAnnotations.RepositoryRoot);
                WriteCounts(writer, report);
                break;
            default:
                var json = format == FindingsFormat.Json ? Json(report) : SarifLog.Of(report);
                JsonForm.Write(writer, json);
                break;
        }

        writer.Flush();
    }

    /// <summary>Writes a finding as a line for people.</summary>
    public static void WriteLine(TextWriter writer, Finding finding)
    {
        var (element, rule) = (finding.Violation.Element, finding.Violation.Rule);
        var place = finding.Place is { } stated ? stated.ToString() : $"{element.Name} ({element.Key})";
        writer.Write($"{place}: {finding.SeverityWord} {rule.Id}: {OtherPlaces.MessageOf(finding.Violation)} [{rule.HelpLink}]\n");
    }

    private static void WriteText(TextWriter writer, FindingsReport report)
    {
        foreach (var finding in report.ToMend)
        {
            WriteLine(writer, finding);
        }

        WriteCounts(writer, report);
    }

    private static void WriteCounts(TextWriter writer, FindingsReport report)
    {
        writer.Write($"{Count(RuleSeverity.Error, "error")}, {Count(RuleSeverity.Warning, "warning")}, {Count(RuleSeverity.Info, "suggestion")}; "
            + $"{report.Waived.Count()} waived{(report.HasBaseline ? $", {report.Baselined.Count()} in the baseline" : "")}\n");

        string Count(RuleSeverity severity, string word) => Words.Count(report.ToMend.Count(finding => finding.Severity == severity), word);
    }

    private static JsonObject Json(FindingsReport report)
    {
        JsonObject json = new() { ["judgedOn"] = report.JudgedOn.ToString() };
        if (report.Days is { } judged)
        {
            json["organisationFrom"] = Day(judged.First, IsoDate.MinValue);
            json["organisationUntil"] = Day(judged.Last, IsoDate.MaxValue);
        }

        json["findings"] = Json(report.ToMend);
        json["waived"] = Json(report.Waived);
        json["baseline"] = Json(report.Baselined);
        return json;

        static string? Day(IsoDate day, IsoDate open) => day == open ? null : day.ToString();
    }

    private static JsonArray Json(IEnumerable<Finding> findings) => new([.. findings.Select(finding => Json(finding))]);

    private static JsonObject Json(Finding finding)
    {
        var (element, rule) = (finding.Violation.Element, finding.Violation.Rule);
        JsonObject json = new()
        {
            ["rule"] = rule.Id,
            ["severity"] = finding.SeverityWord,
            ["element"] = new JsonObject { ["kind"] = element.Kind, ["name"] = element.Name, ["key"] = element.Key },
            ["message"] = finding.Violation.Message,
            ["help"] = rule.HelpLink,
        };
        if (finding.Place is { } place)
        {
            json["file"] = place.Path;
            json["line"] = place.Place.Line;
            json["column"] = place.Place.Column;
        }

        JsonNode[] others = [.. OtherPlaces.Of(finding.Violation).Select(other => new JsonObject { ["file"] = other.Path, ["line"] = other.Place.Line, ["column"] = other.Place.Column })];
        if (others.Length > 0)
        {
            json["alsoAt"] = new JsonArray(others);
        }

        if (finding.Waiver is { } waiver)
        {
            json["waiver"] = new JsonObject
            {
                ["reason"] = waiver.Reason,
                ["owner"] = waiver.Owner,
                ["until"] = waiver.Until?.ToString(),
            };
        }

        return json;
    }
}
