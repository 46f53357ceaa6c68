using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpModel.Checking;

namespace OpModel.Hosting;

/// <summary>The presets of the package, read as the compiler reads them.</summary>
public sealed class PresetFileTests
{
    public static TheoryData<string> Names => [.. RulePreset.All.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Preset_says_the_same_to_the_compiler_as_to_a_program(string name)
    {
        var options = RuleOptions.Read(default, RulePreset.Find(name)!.Settings, out _);
        var configured = Configure(Preset(name)).GlobalConfigOptions.TreeOptions;

        Assert.Equal(
            RuleCatalogue.Descriptors.Select(rule => (rule.Id, Reported(options.SeverityOf(rule)))),
            configured.OrderBy(setting => setting.Key, StringComparer.OrdinalIgnoreCase).Select(setting => (setting.Key.ToUpperInvariant(), setting.Value)));
    }

    [Theory]
    [InlineData(".globalconfig")]
    [InlineData("rules.globalconfig")]
    public void Global_config_of_the_project_goes_before_the_preset(string file)
    {
        var own = AnalyzerConfig.Parse("is_global = true\ndotnet_diagnostic.OPM1001.severity = none\n", "/Acme/" + file);

        var configured = Configure(Preset("strict"), own).GlobalConfigOptions.TreeOptions;

        Assert.Equal(ReportDiagnostic.Suppress, configured["opm1001"]);
        Assert.Equal(ReportDiagnostic.Error, configured["opm1002"]);
    }

    private static AnalyzerConfigSet Configure(params ImmutableArray<AnalyzerConfig> files)
    {
        var set = AnalyzerConfigSet.Create(files, out var problems);
        Assert.Empty(problems);
        return set;
    }

    private static AnalyzerConfig Preset(string name)
    {
        var path = Path.Combine(Repository.Folder("src", "OpModel", "buildTransitive", "presets"), name + ".globalconfig");
        return AnalyzerConfig.Parse(File.ReadAllText(path), path);
    }

    private static ReportDiagnostic Reported(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => ReportDiagnostic.Error,
        RuleSeverity.Warning => ReportDiagnostic.Warn,
        RuleSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Suppress,
    };
}
