using System.Text.RegularExpressions;
using OpModel.Files.Kubernetes;
using OpModel.Files.Tables;

namespace OpModel.Files;

/// <summary>Tells by its lines whether a file that cannot be read as YAML was to state an organisation.</summary>
internal static class OrganizationLine
{
    private static readonly IEnumerable<string> Keys =
    [
        .. Section.All.Select(section => section.Key),
        .. GroupKind.All.Select(kind => kind.Key),
        PeribolosFile.Organizations,
        PeribolosFile.Admins,
        PeribolosFile.Members,
        TableMapping.Key,
    ];

    /// <summary>A key of one of our forms where it would stand at the top, in a block or in braces; or an entity of Backstage.</summary>
    private static readonly Regex Line = new(
        $$"""(^|[{,]\s*)["']?({{string.Join("|", Keys.Select(Regex.Escape))}})["']?\s*:|apiVersion["']?\s*:\s*["']?backstage\.io/""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Whether a line of a text begins as files of organisations have it.</summary>
    public static bool IsIn(string text) => Line.IsMatch(text);
}
