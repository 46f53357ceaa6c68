using System.Text;
using System.Text.RegularExpressions;
using OpModel.Checking;

namespace OpModel.Catalogue;

/// <summary>Writes the list of rules that no release has yet, in the form that Roslyn's release tracking reads.</summary>
internal static class ReleaseList
{
    private const string Head = """
        ; Unshipped analyzer release
        ; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

        ### New Rules

        Rule ID | Category | Severity | Notes
        --------|----------|----------|-------

        """;

    /// <summary>The rules that the list of shipped ones lacks.</summary>
    public static string Unshipped(string shipped)
    {
        var released = Regex.Matches(shipped, @"^OPM\d{4}", RegexOptions.Multiline).Select(row => row.Value).ToHashSet();
        var list = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in RuleCatalogue.Descriptors.Where(rule => !released.Contains(rule.Id)))
        {
            list.Append($"{rule.Id} | OpModel.{rule.Family} | {rule.Severity} | {rule.Title}\n");
        }

        return list.ToString();
    }
}
