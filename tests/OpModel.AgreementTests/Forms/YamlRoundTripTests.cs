using OpModel.Checking;
using OpModel.Files.CSharp;
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

    [Fact]
    public void Front_page_is_the_same_when_it_goes_through_yaml_and_back_to_CSharp()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder(), "README.md"));
        var definitions = WrittenDefinitions.OfCSharp(page.Split("```csharp\n")[1].Split("```")[0]);
        Assert.Equal(6, definitions.Count);

        var yaml = WrittenDefinitions.OfYaml(WrittenDefinitions.AsYaml(definitions).Text);

        Assert.Equal(definitions, WrittenDefinitions.OfCSharp(CSharpSource.Write(yaml, CSharpStyle.ForPeople).Text));
    }

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
