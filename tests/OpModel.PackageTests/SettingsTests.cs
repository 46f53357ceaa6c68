using OpModel.PackageTests.Consuming;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The properties by which a project sets the rules.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class SettingsTests(PackedLibrary library)
{
    private static readonly string WaivedOrganisation = FrontPage.Organisation.Replace(
        "[ProductTeam(\"Checkout\")]",
        "[ProductTeam(\"Checkout\"), Waive(\"OPM1001\", Reason = \"a new scrum master starts in January\", Owner = \"Grace Hopper\", Until = \"2026-12-31\")]",
        StringComparison.Ordinal);

    [Fact]
    public void Preset_of_the_package_sets_severities()
    {
        var consumer = library.NewConsumer("preset").WriteFrontPage(FrontPage.Organisation, "<OpModelPreset>strict</OpModelPreset>");

        Assert.Contains("error OPM1001: ", consumer.Build().MustFail().Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Preset_that_does_not_exist_fails_the_build_and_names_those_that_do()
    {
        var consumer = library.NewConsumer("no-preset").WriteFrontPage(FrontPage.MendedOrganisation, "<OpModelPreset>stirct</OpModelPreset>");

        Assert.Contains(
            "error OPM9007: OpModelPreset is \"stirct\", which is no preset; write default, strict or startup.",
            consumer.Build().MustFail().Log,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Waiver_holds_on_its_last_day_and_is_told_on_the_next()
    {
        var consumer = library.NewConsumer("today").WriteFrontPage(WaivedOrganisation);

        consumer.Build("-p:OpModelToday=2026-12-31").MustSucceed().MustNotWarn();

        Assert.Collection(
            consumer.Build("-p:OpModelToday=2027-01-01").MustSucceed().Warnings.Order(StringComparer.Ordinal),
            ended => Assert.Contains("warning OPM9006: ", ended, StringComparison.Ordinal),
            shown => Assert.Contains("warning OPM1001: ", shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Day_that_is_none_fails_the_build()
    {
        var consumer = library.NewConsumer("no-day").WriteFrontPage(FrontPage.MendedOrganisation, "<OpModelToday>tomorrow</OpModelToday>");

        Assert.Contains(
            "error OPM9007: opmodel_today is \"tomorrow\", which is not a date; write year, month and day as in 2026-10-31.",
            consumer.Build().MustFail().Log,
            StringComparison.Ordinal);
    }
}
