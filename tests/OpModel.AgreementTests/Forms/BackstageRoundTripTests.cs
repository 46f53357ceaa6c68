using OpModel.Files;
using OpModel.Files.Backstage;
using OpModel.Organization;
using OpModel.Organizations;
using Xunit.Sdk;

namespace OpModel.Forms;

/// <summary>Organisations that are written as a catalogue of Backstage and read again.</summary>
/// <remarks>
/// What Backstage has no kind for stays beside the catalogue. Of teams, a catalogue keeps the prices of one service together, says the same only once, and lists
/// members of whom it says no role in the order of the people.
/// </remarks>
public sealed class BackstageRoundTripTests
{
    private const int Seed = 20261127;

    [Fact]
    public void All_that_can_be_stated_is_the_same_when_it_is_written_as_a_catalogue_and_read()
    {
        foreach (var seed in Enumerable.Range(Seed, 300))
        {
            IsSame([.. RandomDefinitions.Of(seed).Select((definition, index) => Named(definition, index + seed))], $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(StructureTests.Structures), MemberType = typeof(StructureTests))]
    public void Structures_are_the_same_when_they_are_written_as_a_catalogue_and_read(string structure) =>
        IsSame(WrittenDefinitions.OfCSharp(StructureSample.SourcesOf(structure)), structure);

    private static void IsSame(IReadOnlyList<Definition> definitions, string what)
    {
        var written = BackstageCatalog.Write([.. Generated.DefinitionsIn_OpModel.Definitions, .. definitions]);
        try
        {
            Assert.Equal(
                definitions.Where(IsLeftOut).Select(definition => definition.Key).Order(StringComparer.Ordinal),
                written.NotCarried.Select(left => left.Element.Key).Order(StringComparer.Ordinal));
            Assert.Equal(written.Text, BackstageCatalog.Write([.. definitions.Reverse(), .. Generated.DefinitionsIn_OpModel.Definitions]).Text);
            Assert.Equal(WrittenDefinitions.InOrder(Expected(definitions)), Read(written.Text, definitions));
        }
        catch (Exception exception)
        {
            throw new XunitException($"{what}: {exception.Message}\n{string.Join('\n', written.NotCarried.Select(left => left.Message))}\n{written.Text}", exception);
        }
    }

    private static IReadOnlyList<Definition> Read(string text, IReadOnlyList<Definition> definitions)
    {
        OrganizationText file = new("catalog-info.yaml", text);
        Assert.True(BackstageCatalog.Instance.Recognizes(file));
        Definition[] beside = [.. Generated.DefinitionsIn_OpModel.Definitions, .. definitions.Where(definition => CatalogReferences.KindOf(definition) is null)];
        var read = JoinedOrganization.Of(beside, [BackstageCatalog.Instance.Parse(file, _ => null)]);
        Assert.Empty(read.Problems.Select(problem => $"{problem.Problem.Place}: {problem.Problem.Message}"));
        Assert.Empty(read.Notes);
        return WrittenDefinitions.InOrder(read.Definitions.Where(definition => CatalogReferences.KindOf(definition) is not null));
    }

    /// <summary>Gives an element an id that Backstage takes, at times in a namespace, and a member at times no role.</summary>
    private static Definition Named(Definition definition, int number)
    {
        var id = $"{definition.Kind.Replace(' ', '-')}.{definition.Key[^1]}";
        var named = definition with { Id = number % 3 == 0 ? $"shop/{id}" : id };
        return named is TeamDefinition team && number % 2 == 0
            ? team with { Members = new([.. team.Members.Select(membership => number % 4 == 0 ? new() { Person = membership.Person, Role = "OpModel.Roles.TeamMember" } : membership with { Role = "OpModel.Roles.TeamMember" })]) }
            : named;
    }

    private static bool IsLeftOut(Definition definition) =>
        CatalogReferences.KindOf(definition) is null || (definition is ValueStreamDefinition { Owner: var owner } && (owner is null || owner.Owner.Contains("Role", StringComparison.Ordinal)));

    /// <summary>The elements as they come back, with the keys that they have then.</summary>
    private static IEnumerable<Definition> Expected(IReadOnlyList<Definition> definitions)
    {
        Definition[] entities = [.. definitions.Where(definition => CatalogReferences.KindOf(definition) is not null)];
        var keys = entities.ToDictionary(
            definition => definition.Key,
            definition => EntityReference.Parse(definition.Id, CatalogReferences.KindOf(definition), EntityReference.DefaultNamespace)!.Key);
        string[] people = [.. definitions.OfType<PersonDefinition>().OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Key, StringComparer.Ordinal).Select(person => person.Key)];
        foreach (var entity in entities)
        {
            var expected = entity is TeamDefinition team ? Expected(team, people) : entity;
            yield return References.Replaced(expected, key => keys.GetValueOrDefault(key, key)) with { Key = keys[entity.Key], Name = entity.Name.Trim() };
        }
    }

    private static TeamDefinition Expected(TeamDefinition team, string[] people)
    {
        Membership[] members = [.. team.Members.Select(membership => membership with { Origin = Origin.None })];
        var arePlain = Array.TrueForAll(members, membership => membership == new Membership { Person = membership.Person, Role = "OpModel.Roles.TeamMember" });
        return team with
        {
            Members = arePlain ? [.. members.Distinct().OrderBy(membership => Array.IndexOf(people, membership.Person))] : members,
            Provides = [.. team.Provides.Select(offer => offer with { Origin = Origin.None }).Distinct().GroupBy(offer => offer.Service).SelectMany(same => same)],
        };
    }
}
