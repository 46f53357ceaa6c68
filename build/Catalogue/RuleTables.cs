using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;
using OpModel.CodeFixes;

namespace OpModel.Catalogue;

/// <summary>Writes tables of the rules in Markdown.</summary>
internal static class RuleTables
{
    private static readonly HashSet<string> Fixed =
    [
        .. typeof(DefinitionMustBePartialFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    private static readonly Dictionary<RuleFamily, string> Names = new()
    {
        [RuleFamily.People] = "people and roles",
        [RuleFamily.Teams] = "teams and structure",
        [RuleFamily.Interactions] = "interactions",
        [RuleFamily.Value] = "value and goals",
        [RuleFamily.Funding] = "funding and chargeback",
        [RuleFamily.Artifacts] = "artifacts",
        [RuleFamily.Definitions] = "definitions, options and waivers",
    };

    /// <summary>A row for each family.</summary>
    public static string Families()
    {
        var table = new StringBuilder("| Rules | On | How many | For instance |\n| --- | --- | ---: | --- |\n");
        foreach (var family in RuleCatalogue.Descriptors.GroupBy(rule => rule.Family))
        {
            var first = family.First();
            table.Append(
                CultureInfo.InvariantCulture,
                $"| [OPM{(int)family.Key}xxx](docs/rules/README.md#{Anchor(Names[family.Key])}) | {Names[family.Key]} | {family.Count()} | {first.Title} ([{first.Id}](docs/rules/{first.Id}.md)) |\n");
        }

        return table.ToString();
    }

    /// <summary>The page with all rules, options and presets.</summary>
    public static string Page(RuleSources sources)
    {
        var page = new StringBuilder("# The rules\n\nThis page is written by `build/Catalogue` from the catalogue of rules.\n");
        foreach (var family in RuleCatalogue.Descriptors.GroupBy(rule => rule.Family))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Capital(Names[family.Key])}\n\n");
            page.Append("| Id | Rule | Severity | Code fix | Judged by | Tests | From |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var rule in family)
            {
                var hosts = rule.IsAboutCode ? "compiler" : "compiler, program, tool";
                var tests = string.Join(", ", sources.TestsOf(rule).Select(test => $"[{test.Name}](../../{test.Path})"));
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(rule.Severity)} | {(Fixed.Contains(rule.Id) ? "yes" : "")} | {hosts} | {tests} | {rule.Source} |\n");
            }
        }

        page.Append("\n## Options\n\nIn `.editorconfig`, for the file of the operating model.\n\n| Option | Says | Default | Takes | Rules |\n| --- | --- | --- | --- | --- |\n");
        foreach (var option in RuleCatalogue.Options)
        {
            var rules = RuleCatalogue.Descriptors.Where(rule => rule.Options.Contains(option)).Select(rule => $"[{rule.Id}]({rule.Id}.md)");
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{option.Key}` | {option.Meaning} | `{option.DefaultText.Replace("|", "\\|", StringComparison.Ordinal)}` | {option.Expected.Replace("|", "\\|", StringComparison.Ordinal)} | {string.Join(", ", rules)} |\n");
        }

        page.Append("\n## Presets\n\nBy the property `OpModelPreset` in the project file.\n\n| Preset | For |\n| --- | --- |\n");
        foreach (var preset in RulePreset.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{preset.Name}` | {preset.Meaning} |\n");
        }

        page.Append("\nWhere they differ from the default:\n\n| Key |");
        foreach (var preset in RulePreset.All)
        {
            page.Append(CultureInfo.InvariantCulture, $" `{preset.Name}` |");
        }

        page.Append("\n| --- |").Insert(page.Length, " --- |", RulePreset.All.Count).Append('\n');
        var settings = RulePreset.All.Select(preset => preset.Settings.ToDictionary(setting => setting.Key, setting => setting.Value)).ToArray();
        foreach (var key in settings.SelectMany(preset => preset.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var values = settings.Select(preset => preset.GetValueOrDefault(key, "")).ToArray();
            if (values.Distinct().Count() > 1)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{key}` | {string.Join(" | ", values)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "suggestion",
        _ => "off",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The address of a heading within its page.</summary>
    private static string Anchor(string heading) => string.Concat(heading.Where(letter => letter is ' ' || char.IsLetterOrDigit(letter))).Replace(' ', '-');
}
