using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OpModel.Checking;
using OpModel.Documentation;
using OpModel.Files;

namespace OpModel.Catalogue;

/// <summary>Writes the examples of the rules' pages in YAML, from those in C#.</summary>
internal static class YamlExamples
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The pages whose rules are about organisations, and not about code or settings, each with its examples in YAML behind those in C#.</summary>
    public static IEnumerable<(string Path, string Text)> In(string root) => RuleCatalogue.Descriptors
        .Where(rule => !rule.IsAboutCode && rule.Id != "OPM9007")
        .Select(rule => (Path: Path.Combine(root, "docs", "rules", rule.Id + ".md"), rule.Id))
        .Where(page => File.Exists(page.Path))
        .Select(page => (page.Path, Page(File.ReadAllText(page.Path), page.Id)));

    private static string Page(string page, string rule)
    {
        foreach (var heading in new[] { RulePage.Violated, RulePage.Mended })
        {
            if (RulePage.Block(page, heading, "csharp") is { Length: > 0 } example && Yaml(example, rule) is { Length: > 0 } yaml)
            {
                Regex place = new($"(?<=## {heading}\n\n```csharp\n.*?```\n)(\n```yaml\n.*?```\n)?", RegexOptions.Singleline);
                page = place.Replace(page, _ => $"\n```yaml\n{yaml}```\n", 1);
            }
        }

        return page;
    }

    /// <summary>What an example states, as YAML; the lines at which the rule is broken say so.</summary>
    private static string Yaml(string csharp, string rule)
    {
        var example = RuleExample.Of(csharp, References);
        var written = OrganizationYamlWriter.Write([.. example.Own, .. example.Around], only: [.. example.Own.Select(definition => definition.Key)]);
        if (written.NotCarried.Count > 0)
        {
            throw new InvalidDataException($"An example of {rule} cannot be said in YAML: {written.NotCarried[0].Message}");
        }

        var read = JoinedOrganization.Of(example.Around, [OrganizationFile.Parse(new("example.yaml", written.Text))]);
        var broken = RuleCatalogue.Judge(new(read.Definitions), RuleExample.Options).Violations
            .Where(violation => violation.Rule.Id == rule)
            .Select(violation => (violation.Place as FileOrigin)?.Place.Line)
            .ToHashSet();
        return string.Concat(written.Text.Split('\n').SkipLast(1).Select((line, index) => line + (broken.Contains(index + 1) ? $"   # {rule}" : "") + "\n"));
    }
}
