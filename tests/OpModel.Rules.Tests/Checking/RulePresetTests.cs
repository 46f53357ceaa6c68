using OpModel.Organization;

namespace OpModel.Checking;

public sealed class RulePresetTests
{
    public static TheoryData<string> Names => [.. RulePreset.All.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Preset_sets_every_rule_once_and_reads_without_a_problem(string name)
    {
        var settings = RulePreset.Find(name)!.Settings;

        _ = RuleOptions.Read(default, settings, out var problems);

        Assert.Empty(problems);
        Assert.Equal(
            RuleCatalogue.Descriptors.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity"),
            settings.Select(setting => setting.Key).Where(key => key.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Default_changes_nothing()
    {
        var options = Read(RulePreset.Default);

        Assert.All(RuleCatalogue.Descriptors, rule => Assert.Equal(rule.Severity, options.SeverityOf(rule)));
        Assert.False(options.IsCompleteModel);
    }

    [Fact]
    public void Strict_lets_no_rule_weigh_less_than_a_warning_and_none_that_warns_less_than_an_error()
    {
        var options = Read(RulePreset.Strict);

        Assert.All(
            RuleCatalogue.Descriptors,
            rule => Assert.Equal(rule.Severity >= RuleSeverity.Warning ? RuleSeverity.Error : RuleSeverity.Warning, options.SeverityOf(rule)));
        Assert.True(options.IsCompleteModel);
    }

    [Fact]
    public void Startup_weighs_no_rule_more_than_the_default_and_keeps_every_error()
    {
        var options = Read(RulePreset.Startup);

        Assert.All(RuleCatalogue.Descriptors, rule => Assert.InRange(options.SeverityOf(rule), RuleSeverity.Hidden, rule.Severity));
        Assert.All(
            RuleCatalogue.Descriptors.Where(rule => rule.Severity == RuleSeverity.Error),
            rule => Assert.Equal(RuleSeverity.Error, options.SeverityOf(rule)));
    }

    [Theory]
    [InlineData("OPM1001", RuleSeverity.Info)]
    [InlineData("OPM1010", RuleSeverity.Hidden)]
    [InlineData("OPM1013", RuleSeverity.Hidden)]
    [InlineData("OPM2013", RuleSeverity.Hidden)]
    [InlineData("OPM1004", RuleSeverity.Warning)]
    public void Startup_allows_one_person_several_hats_but_not_more_than_their_time(string id, RuleSeverity severity) =>
        Assert.Equal(severity, Read(RulePreset.Startup).SeverityOf(RuleCatalogue.Find(id)!));

    [Fact]
    public void Preset_is_found_whatever_the_case_of_its_name()
    {
        Assert.Same(RulePreset.Strict, RulePreset.Find("Strict"));
        Assert.Null(RulePreset.Find("stricter"));
    }

    private static RuleOptions Read(RulePreset preset) => RuleOptions.Read(IsoDate.Parse("2026-11-01"), preset.Settings, out _);
}
