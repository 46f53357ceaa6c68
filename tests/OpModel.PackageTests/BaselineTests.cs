using OpModel.PackageTests.Consuming;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>A stranger's project that accepts what it starts with, by the property <c>OpModelBaseline</c>.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class BaselineTests(PackedLibrary library)
{
    private const string File = "opmodel.baseline.yaml";

    private const string Property = $"<OpModelBaseline>{File}</OpModelBaseline>";

    private const string AdaIsBoth = """
        # accepted when the rules were taken up
        accepted:
        - { rule: OPM1001, at: Checkout, finding: '{Ada} is both product owner and scrum master of {Checkout}' }
        """;

    [Fact]
    public void Accepted_finding_is_quiet_a_new_one_warns_and_a_mended_one_is_told_at_its_line()
    {
        var consumer = library.NewConsumer("baseline").WriteFrontPage(FrontPage.Organisation, Property).Write(File, AdaIsBoth);
        consumer.Build().MustSucceed().MustNotWarn();

        consumer.Write("Organisation.cs", FrontPage.Organisation.Replace("[Member<Grace, ProductOwner>]", "[Member<Grace, ProductOwner>, Member<Grace, ScrumMaster>]", StringComparison.Ordinal));
        Assert.Contains("warning OPM1001: Grace Hopper is both", Assert.Single(consumer.Build().MustSucceed().Warnings), StringComparison.Ordinal);

        consumer.Write("Organisation.cs", FrontPage.MendedOrganisation);
        Assert.Contains($"{File}(3,3): warning OPM9006: The baseline's OPM1001 at Checkout accepts nothing", Assert.Single(consumer.Build().MustSucceed().Warnings), StringComparison.Ordinal);

        consumer.Write(File, "accepted: []\n");
        consumer.Build().MustSucceed().MustNotWarn();
    }

    [Fact]
    public void Baseline_beside_the_files_of_the_model_is_none_of_them()
    {
        var consumer = library.NewConsumer("baseline-of-files")
            .WriteProject("Acme.csproj", $"<OutputType>Library</OutputType>{Property}", """<OperatingModelFile Include="*.yaml" />""")
            .Write(File, AdaIsBoth)
            .Write("acme.yaml", """
                organisation: { name: Acme, currency: EUR }
                people: [{ name: Ada Lovelace, id: ada }]
                value-streams: [Buy online]
                teams:
                  - name: Checkout
                    type: product-team
                    aligned-to: Buy online
                    members: [{ person: ada, role: product-owner }, { person: ada, role: scrum-master }]
                """);

        consumer.Build().MustSucceed().MustNotWarn();
        Assert.Contains("acme.yaml(8,53): warning OPM1001: ", consumer.Build("-p:OpModelBaseline=").Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_that_is_not_there_fails_the_build()
    {
        var consumer = library.NewConsumer("no-baseline").WriteFrontPage(FrontPage.MendedOrganisation, Property);

        Assert.Contains(
            $"error OPM9007: OpModelBaseline is \"{File}\", and there is no such file; write it with opmodel baseline, or take the property out.",
            consumer.Build().MustFail().Log,
            StringComparison.Ordinal);
    }
}
