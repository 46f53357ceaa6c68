using System.Globalization;
using System.Text;
using OpModel.Checking;
using OpModel.Files;

namespace OpModel.Tool.Checking;

/// <summary>Findings as workflow commands of GitHub, which it shows beside the lines of a change: <c>::warning file=org/teams.yaml,line=3,...::...</c>.</summary>
internal static class GitHubAnnotations
{
    /// <summary>The folder of the repository in a workflow; elsewhere the one in which the tool is run.</summary>
    public static string RepositoryRoot =>
        Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : Directory.GetCurrentDirectory();

    /// <summary>Writes a line for each finding.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="root">The folder of the repository, which paths are to be relative to.</param>
    public static void Write(TextWriter writer, IEnumerable<Finding> findings, string root)
    {
        foreach (var finding in findings)
        {
            writer.Write($"::{Level(finding.Severity)} {string.Join(',', Properties(finding, root))}::{Escaped(OtherPlaces.MessageOf(finding.Violation))}\n");
        }
    }

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<string> Properties(Finding finding, string root)
    {
        if (finding.Place is { Place: var place } stated)
        {
            yield return Property("file", PathFrom(root, stated.Path));
            yield return Property("line", Number(place.Line));
            yield return Property("col", Number(place.Column));
            if (place.Length > 0)
            {
                yield return Property("endColumn", Number(place.Column + place.Length));
            }
        }

        yield return Property("title", finding.Violation.Rule.Id);
    }

    /// <summary>The path without a leading <c>./</c>, which GitHub would not know again. A file outside of the repository keeps its whole path.</summary>
    private static string PathFrom(string root, string path)
    {
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path)).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFullPath(path).Replace('\\', '/') : relative;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Property(string name, string value) =>
        $"{name}={Escaped(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)}";

    private static string Escaped(string text) => new StringBuilder(text).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A").ToString();
}
