using System.Globalization;
using System.Text;
using OpModel.Checking;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Writes accepted findings as <see cref="BaselineFile"/> reads them: one a line, in order, so that two changes meet in the same line alone.</summary>
internal static class BaselineText
{
    private const string Header = """
        # Findings of the rules of the organisation that were accepted. They are quiet; every other one is told.
        # The list is meant to become shorter: of what is mended, OPM9006 points at the line here. Take it out by hand, or let
        # "opmodel baseline PATH..." write the file anew: it takes out what is mended, and adds what is new only with --accept-new.
        # A line is one finding: the rule, the key of the element, and what was found, with {keys} in the place of names; times, by and parts
        # are how often and how far it is accepted. Lines are sorted, and other comments are not kept.

        """;

    /// <summary>Writes a baseline.</summary>
    /// <param name="findings">The findings, in any order; those that are the same are counted.</param>
    /// <returns>The text, with line feeds.</returns>
    public static string Of(IEnumerable<AcceptedFinding> findings)
    {
        var counted = findings
            .GroupBy(finding => finding with { Times = 1, Origin = Organization.Origin.None })
            .Select(same => same.Key with { Times = same.Sum(finding => finding.Times) })
            .Select(finding => (finding.Rule, finding.Element, Text: Line(finding)))
            .OrderBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Element, StringComparer.Ordinal)
            .ThenBy(finding => finding.Text, StringComparer.Ordinal);
        StringBuilder text = new(Header.Replace("\r\n", "\n"));
        text.Append(BaselineFile.Accepted).Append(':');
        var isEmpty = true;
        foreach (var (_, _, line) in counted)
        {
            text.Append("\n- ").Append(line);
            isEmpty = false;
        }

        return text.Append(isEmpty ? " []\n" : "\n").ToString();
    }

    private static string Line(AcceptedFinding finding)
    {
        List<string> fields =
        [
            $"{BaselineFile.Rule}: {finding.Rule}",
            $"{BaselineFile.Element}: {Spelled(finding.Element)}",
            $"{BaselineFile.Finding}: {Spelled(finding.Finding)}",
        ];
        if (finding.Times > 1)
        {
            fields.Add(FormattableString.Invariant($"{BaselineFile.Times}: {finding.Times}"));
        }

        if (finding.By > 0)
        {
            fields.Add($"{BaselineFile.By}: {finding.By.ToString("0.############################", CultureInfo.InvariantCulture)}");
        }

        if (finding.Parts.Count > 0)
        {
            fields.Add($"{BaselineFile.Parts}: [{string.Join(", ", finding.Parts.Select(Spelled))}]");
        }

        return $"{{ {string.Join(", ", fields)} }}";
    }

    private static string Spelled(string text) => YamlSpelling.Of(text, isWithin: true);
}
