using System.Text.RegularExpressions;
using OpModel.Checking;

namespace OpModel.Catalogue;

/// <summary>The files that follow from the code, whole or between two marks, each as it is to be.</summary>
internal static class DerivedFiles
{
    public static IEnumerable<(string Path, string Text)> In(string root)
    {
        yield return Marked(Path.Combine(root, "README.md"), ("rules", RuleTables.Families()));
        yield return (Path.Combine(root, "docs", "rules", "README.md"), RuleTables.Page(new(root)));
        yield return (Path.Combine(root, "docs", "measures.md"), MeasurePage.Write());
        var guide = Path.Combine(root, "docs", "artifacts.md");
        yield return Marked(guide, ("codes", ArtifactPages.Codes()), ("library", ArtifactPages.Library()));
        yield return ArtifactPages.BadDocuments(root);
        var releases = Path.Combine(root, "analyzers", "OpModel.Analyzers");
        yield return (
            Path.Combine(releases, "AnalyzerReleases.Unshipped.md"),
            ReleaseList.Unshipped(File.ReadAllText(Path.Combine(releases, "AnalyzerReleases.Shipped.md"))));
        yield return (Path.Combine(root, "src", "OpModel", "schemas", "organisation.schema.json"), OrganizationSchema.Write());
        foreach (var page in YamlExamples.In(root))
        {
            yield return page;
        }

        foreach (var preset in RulePreset.All)
        {
            yield return (
                Path.Combine(root, "src", "OpModel", "buildTransitive", "presets", preset.Name + ".globalconfig"), PresetFile.Of(preset));
        }
    }

    /// <summary>A file with what stands between marks written anew.</summary>
    private static (string Path, string Text) Marked(string path, params IEnumerable<(string Name, string Text)> parts)
    {
        var file = File.ReadAllText(path);
        foreach (var (name, text) in parts)
        {
            var marks = new Regex($"(?<=<!-- {name}: written by build/Catalogue -->\n).*?(?=<!-- end of {name} -->)", RegexOptions.Singleline);
            file = marks.IsMatch(file)
                ? marks.Replace(file, _ => text, 1)
                : throw new InvalidDataException($"{path} has no marks for {name}; add <!-- {name}: written by build/Catalogue --> and <!-- end of {name} -->.");
        }

        return (path, file);
    }
}
