using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>Findings as a log of SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format).</summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static JsonObject Of(FindingsReport report)
    {
        RuleDescriptor[] rules = [.. RuleCatalogue.Descriptors.Where(rule => !rule.IsAboutCode)];
        return new()
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "opmodel",
                        ["semanticVersion"] = typeof(SarifLog).Assembly.GetName().Version!.ToString(3),
                        ["rules"] = new JsonArray([.. rules.Select(rule => Rule(rule))]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. report.Findings.Select(finding => Result(finding, Array.IndexOf(rules, finding.Violation.Rule), report.HasBaseline))]),
            }),
        };
    }

    private static JsonObject Rule(RuleDescriptor rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Text(rule.Title + "."),
        ["helpUri"] = rule.HelpLink,
        ["defaultConfiguration"] = new JsonObject { ["enabled"] = rule.Severity != RuleSeverity.Hidden, ["level"] = Level(rule.Severity) },
    };

    private static JsonObject Location(Finding finding)
    {
        JsonObject location = [];

        // What is wrong with a file itself is at no element of the organisation.
        if (finding.Violation.Element is not ModelFile)
        {
            location["logicalLocations"] = new JsonArray(new JsonObject
            {
                ["name"] = finding.Violation.Element.Name,
                ["fullyQualifiedName"] = finding.Violation.Element.Key,
                ["kind"] = "type",
            });
        }

        if (finding.Place is { } place)
        {
            location["physicalLocation"] = PhysicalLocation(place);
        }

        return location;
    }

    private static JsonObject PhysicalLocation(FileOrigin origin) => new()
    {
        ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(origin.Path.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal) },
        ["region"] = new JsonObject { ["startLine"] = origin.Place.Line, ["startColumn"] = origin.Place.Column, ["endColumn"] = origin.Place.Column + origin.Place.Length },
    };

    private static JsonObject Result(Finding finding, int ruleIndex, bool hasBaseline)
    {
        var violation = finding.Violation;
        JsonObject result = new()
        {
            ["ruleId"] = violation.Rule.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = Level(finding.Severity),
            ["message"] = Text(violation.Message),
            ["locations"] = new JsonArray(Location(finding)),
            ["partialFingerprints"] = new JsonObject { ["violation/v1"] = Fingerprint(violation) },
        };
        JsonNode[] others = [.. OtherPlaces.Of(violation).Select(other => new JsonObject { ["physicalLocation"] = PhysicalLocation(other) })];
        if (others.Length > 0)
        {
            result["relatedLocations"] = new JsonArray(others);
        }

        if (hasBaseline)
        {
            result["baselineState"] = finding.IsBaselined ? "unchanged" : "new";
        }

        if (finding.Waiver is { } waiver)
        {
            result["suppressions"] = Suppression("inSource", waiver.Reason ?? "");
        }
        else if (finding.IsBaselined)
        {
            result["suppressions"] = Suppression("external", "accepted by the baseline");
        }

        return result;
    }

    private static JsonArray Suppression(string kind, string justification) =>
        new(new JsonObject { ["kind"] = kind, ["status"] = "accepted", ["justification"] = justification });

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>What stays the same as long as a violation does, so that viewers know it again.</summary>
    private static string Fingerprint(Violation violation) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{violation.Rule.Id}\n{violation.Element.Key}\n{violation.Message}")));
}
