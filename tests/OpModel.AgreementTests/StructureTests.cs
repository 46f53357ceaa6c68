using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Hosts;
using OpModel.Organizations;

namespace OpModel;

/// <summary>A company in each of the product-driven structures keeps every rule under <c>strict</c>; one line less, and a rule of its structure is broken.</summary>
public sealed class StructureTests
{
    private static readonly EditorConfig Strict = new(new Dictionary<string, string>(
        RulePreset.Find(StructureSample.Preset)!.Settings.Where(setting => setting.Key.StartsWith("opmodel", StringComparison.Ordinal)))
    {
        ["opmodel_today"] = StructureSample.Today,
    });

    public static TheoryData<string> Structures => [.. StructureSample.All];

    [Fact]
    public void There_is_a_sample_of_every_structure_and_one_that_mixes_them() =>
        Assert.Equal(
            [.. Enum.GetNames<OrganizationStructure>().Where(name => name != nameof(OrganizationStructure.None)).Append("Mixed").Order(StringComparer.Ordinal)],
            StructureSample.All);

    [Fact]
    public void Samples_are_built_with_the_strictest_preset() => Assert.Equal("strict", StructureSample.Preset);

    [Theory]
    [MemberData(nameof(Structures))]
    public async Task Structure_keeps_every_rule(string structure) =>
        Assert.Empty(await CompiledOrganization.Of(StructureSample.SourcesOf(structure)).Agree(Strict));

    [Theory]
    [InlineData("Platform", """[Consumes<ShopPlatform>("catalogue")]""", "OPM2006", "HarbourBooks.ReadingApp")]
    [InlineData("Squads", "[PartOf<Reading>]", "OPM2007", "HarbourBooks.ReadingApp")]
    [InlineData("Squads", "[LedBy<Emil>]", "OPM2009", "HarbourBooks.WebEngineering")]
    [InlineData("ValueStreams", """[AlignedTo<NextBook>(Step = "pass on")]""", "OPM2012", "HarbourBooks.NextBook")]
    [InlineData("ValueStreams", "[OwnedBy<Jonas>]", "OPM2005", "HarbourBooks.NextBook")]
    [InlineData("Dual", "[Explores]", "OPM2011", "HarbourBooks.Company")]
    [InlineData("Mixed", """[Consumes<ShopPlatform>("catalogue")]""", "OPM2006", "HarbourBooks.AudioLab")]
    [InlineData("Mixed", "[PartOf<Shop>]", "OPM2007", "HarbourBooks.Discovery")]
    [InlineData("Mixed", """[AlignedTo<OrderPrintedBook>(Step = "find")]""", "OPM2012", "HarbourBooks.OrderPrintedBook")]
    [InlineData("Mixed", "[Explores]", "OPM2011", "HarbourBooks.Company")]
    public async Task Structure_without_a_line_breaks_the_rule_that_needs_it(string structure, string line, string rule, string element)
    {
        var sources = StructureSample.SourcesOf(structure);
        Assert.Contains(sources, source => source.Contains(line, StringComparison.Ordinal));

        var verdicts = await CompiledOrganization.Of(sources.Select(source => source.Replace(line, "", StringComparison.Ordinal))).Agree(Strict);

        Assert.Contains((rule, element), verdicts.Select(verdict => (verdict.Rule, verdict.Element)));
    }
}
