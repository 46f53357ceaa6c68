using OpModel.Organization;

namespace OpModel.Checking;

public sealed class SettingsAndFilesMustBeReadableTests
{
    private static readonly IsoDate Today = IsoDate.Parse("2026-11-01");

    [Theory]
    [InlineData("opmodel.max_roles_per_persons", "2", "opmodel.max_roles_per_persons is no option; did you mean opmodel.max_roles_per_person?")]
    [InlineData("opmodel.colour", "red", "opmodel.colour is no option; the pages of the rules name the options that there are.")]
    [InlineData(
        "opmodel.max_roles_per_person",
        "two",
        "opmodel.max_roles_per_person is \"two\", which cannot be read; write a whole number from 1 to 1000000.")]
    [InlineData("opmodel.complete_model", "yes", "opmodel.complete_model is \"yes\", which cannot be read; write true or false.")]
    [InlineData("opmodel_today", "1 November", "opmodel_today is \"1 November\", which is not a date; write year, month and day as in 2026-10-31.")]
    [InlineData("dotnet_diagnostic.OPM1999.severity", "error", "dotnet_diagnostic.OPM1999.severity is about no rule: there is no OPM1999.")]
    [InlineData(
        "dotnet_diagnostic.OPM1001.severity",
        "loud",
        "dotnet_diagnostic.OPM1001.severity is \"loud\", which is no severity; write error, warning, suggestion or none.")]
    public void Setting_that_cannot_be_read_Triggers(string key, string value, string problem)
    {
        _ = RuleOptions.Read(Today, [new(key, value)], out var problems);

        Assert.Equal([problem], problems);
    }

    [Fact]
    public void Setting_that_cannot_be_read_stays_as_it_is_by_default()
    {
        var options = RuleOptions.Read(
            Today,
            [new("opmodel.complete_model", "yes"), new("opmodel_today", "soon"), new("dotnet_diagnostic.OPM1001.severity", "loud")],
            out _);

        Assert.False(options.IsCompleteModel);
        Assert.Equal(Today, options.Today);
        Assert.Equal(RuleSeverity.Warning, options.SeverityOf(Rule("OPM1001")));
    }

    [Fact]
    public void Every_setting_that_cannot_be_read_is_told_of()
    {
        _ = RuleOptions.Read(Today, [new("opmodel.colour", "red"), new("opmodel_today", "soon"), new("opmodel.complete_model", "yes")], out var problems);

        Assert.Equal(3, problems.Count);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CA1001.severity", "loud")]
    [InlineData("indent_size", "four")]
    [InlineData("opmodel_today", "")]
    [InlineData("dotnet_diagnostic.opm1001.severity", "DEFAULT")]
    public void Setting_of_others_and_one_that_says_nothing_DoesNotTrigger(string key, string value)
    {
        _ = RuleOptions.Read(Today, [new(key, value)], out var problems);

        Assert.Empty(problems);
    }

    [Fact]
    public void Readable_settings_hold_and_of_two_the_later()
    {
        var options = RuleOptions.Read(
            Today,
            [
                new("opmodel.complete_model", "false"),
                new("opmodel.complete_model", " true "),
                new("opmodel_today", "2026-12-24"),
                new("dotnet_diagnostic.OPM1001.severity", "suggestion"),
            ],
            out var problems);

        Assert.Empty(problems);
        Assert.True(options.IsCompleteModel);
        Assert.Equal(IsoDate.Parse("2026-12-24"), options.Today);
        Assert.Equal(RuleSeverity.Info, options.SeverityOf(Rule("OPM1001")));
    }

    private static RuleDescriptor Rule(string id) => RuleCatalogue.Find(id)!;
}
