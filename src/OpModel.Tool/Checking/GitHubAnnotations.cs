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
            WriteLine(writer, Level(finding.Severity), finding.Place, finding.Violation.Rule.Id, OtherPlaces.MessageOf(finding.Violation), root);
        }
    }

    /// <summary>Writes a line.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="level">How much it weighs: <c>error</c>, <c>warning</c> or <c>notice</c>.</param>
    /// <param name="origin">Where it stands; nothing where it stands in no file.</param>
    /// <param name="title">What GitHub shows above it.</param>
    /// <param name="message">What it says.</param>
    /// <param name="root">The folder of the repository.</param>
    public static void WriteLine(TextWriter writer, string level, FileOrigin? origin, string title, string message, string root) =>
        writer.Write($"::{level} {string.Join(',', Properties(origin, title, root))}::{Escaped(message)}\n");

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<string> Properties(FileOrigin? origin, string title, string root)
    {
        if (origin is { Place: var place } stated)
        {
            yield return Property("file", PathFrom(root, stated.Path));
            yield return Property("line", Number(place.Line));
            yield return Property("col", Number(place.Column));
            if (place.Length > 0)
            {
                yield return Property("endColumn", Number(place.Column + place.Length));
            }
        }

        yield return Property("title", title);
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
