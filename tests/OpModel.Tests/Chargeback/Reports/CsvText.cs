using System.Text.RegularExpressions;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>CSV, read back: rows by the names of their columns.</summary>
internal static partial class CsvText
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string csv)
    {
        var rows = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static List<string> Cells(string row) =>
        [.. Cell().Matches(row).Select(match => match.Groups[1].Value is ['"', .. var quoted, '"'] ? quoted.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups[1].Value)];

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex Cell();
}
