using OpModel.Organization;
using OpModel.Organizations;
using Xunit.Sdk;

namespace OpModel.Forms;

public sealed class YamlRoundTripTests
{
    private const int Seed = 20261123;

    [Fact]
    public void Random_organisations_are_the_same_when_they_are_written_as_yaml_and_read()
    {
        foreach (var seed in Enumerable.Range(Seed, 10))
        {
            IsSame(WrittenDefinitions.OfCSharp(RandomOrganization.Write(seed)), $"seed {seed}");
        }
    }

    [Fact]
    public void All_that_can_be_stated_is_the_same_when_it_is_written_as_yaml_and_read()
    {
        foreach (var seed in Enumerable.Range(Seed, 200))
        {
            IsSame(RandomDefinitions.Of(seed), $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(StructureTests.Structures), MemberType = typeof(StructureTests))]
    public void Structures_are_the_same_when_they_are_written_as_yaml_and_read(string structure) =>
        IsSame(WrittenDefinitions.OfCSharp(StructureSample.SourcesOf(structure)), structure);

    private static void IsSame(IReadOnlyList<Definition> definitions, string what)
    {
        var written = WrittenDefinitions.AsYaml(definitions);
        try
        {
            Assert.Empty(written.NotCarried.Select(left => left.Message));
            Assert.Equal(WrittenDefinitions.InOrder(definitions), WrittenDefinitions.OfYaml(written.Text));
        }
        catch (Exception exception)
        {
            throw new XunitException($"{what}: {exception.Message}\n{written.Text}", exception);
        }
    }
}
