using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>Writes findings in one of the forms.</summary>
internal static class FindingsWriter
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, FindingsFormat format, IReadOnlyList<Finding> findings, IsoDate today, Term? days)
    {
        if (format == FindingsFormat.Text)
        {
            WriteText(writer, findings);
        }
        else
        {
            var json = format == FindingsFormat.Json ? Json(findings, today, days) : SarifLog.Of(findings);
            writer.Write(json.ToJsonString(Indented));
            writer.Write('\n');
        }

        writer.Flush();
    }

    private static void WriteText(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Waiver is null))
        {
            var (element, rule) = (finding.Violation.Element, finding.Violation.Rule);
            var place = finding.Place is { } stated ? stated.ToString() : $"{element.Name} ({element.Key})";
            writer.Write($"{place}: {finding.SeverityWord} {rule.Id}: {finding.Violation.Message} [{rule.HelpLink}]\n");
        }

        writer.Write($"{Count(RuleSeverity.Error, "error")}, {Count(RuleSeverity.Warning, "warning")}, {Count(RuleSeverity.Info, "suggestion")}; "
            + $"{findings.Count(finding => finding.Waiver is not null)} waived\n");

        string Count(RuleSeverity severity, string word) =>
            Words.Count(findings.Count(finding => finding.Waiver is null && finding.Severity == severity), word);
    }

    private static JsonObject Json(IReadOnlyList<Finding> findings, IsoDate today, Term? days)
    {
        JsonObject json = new() { ["judgedOn"] = today.ToString() };
        if (days is { } judged)
        {
            json["organisationFrom"] = Day(judged.First, IsoDate.MinValue);
            json["organisationUntil"] = Day(judged.Last, IsoDate.MaxValue);
        }

        json["findings"] = new JsonArray([.. findings.Where(finding => finding.Waiver is null).Select(finding => Json(finding))]);
        json["waived"] = new JsonArray([.. findings.Where(finding => finding.Waiver is not null).Select(finding => Json(finding))]);
        return json;

        static string? Day(IsoDate day, IsoDate open) => day == open ? null : day.ToString();
    }

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
