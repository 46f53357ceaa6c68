using System.Text.Json.Nodes;
using CsCheck;
using NJsonSchema;

namespace OpModel.Files.Schema;

/// <summary>The schema that editors take says of a file what the reader says, as far as a schema can know.</summary>
public sealed class OrganizationSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Repository.File("src", "OpModel", "schemas", "organisation.schema.json"))).GetAwaiter().GetResult();

    public static TheoryData<string> Mistakes => [.. Mistake.All.Select(mistake => mistake.Name)];

    [Fact]
    public void Document_with_every_key_is_taken_by_both() => Assert.All(Enumerable.Range(0, 5), seed => AssertTaken(new RandomDocument(seed, likelihood: 1)));

    [Fact]
    public void Document_without_a_mistake_is_taken_by_both() =>
        Gen.Select(Gen.Int, Gen.Double[0, 0.6]).Sample((seed, likelihood) => AssertTaken(new RandomDocument(seed, likelihood)), iter: 100);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Document_with_one_mistake_is_refused_by_both(string name)
    {
        var mistake = Mistake.All.Single(mistake => mistake.Name == name);
        Gen.Int.Sample(
            seed =>
            {
                RandomDocument document = new(seed, likelihood: 1);
                Random random = new(seed);
                var sites = document.Sites.ToArray();
                random.Shuffle(sites);
                Assert.True(sites.Any(site => mistake.Make(site, random)), "The document has no place for the mistake.");
                AssertRefused(document.Root);
            },
            iter: 20);
    }

    [Theory]
    [InlineData("""{ "peeple": [] }""")]
    [InlineData("""{ "people": { "name": "Ada" } }""")]
    [InlineData("""{ "people": "Ada" }""")]
    [InlineData("""{ "people": null }""")]
    [InlineData("""{ "people": [null] }""")]
    [InlineData("""{ "people": [["Ada"]] }""")]
    [InlineData("""{ "organisation": "Acme" }""")]
    [InlineData("""{ "organisation": [{ "name": "Acme", "currency": "EUR" }] }""")]
    [InlineData("""{ "namespace": "" }""")]
    [InlineData("""{ "namespace": ["Acme"] }""")]
    [InlineData("[]")]
    [InlineData("\"people\"")]
    public void What_is_wrong_at_the_top_is_refused_by_both(string json) => AssertRefused(JsonNode.Parse(json)!);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "../organisation.schema.json", "people": [] }""")]
    [InlineData("""{ "people": ["Ada", 4711, { "name": "Grace", "reports-to": ["Ada"], "background": [], "waivers": [] }] }""")]
    public void What_is_unusual_is_taken_by_both(string json)
    {
        Assert.Empty(Schema.Validate(json));
        Assert.Empty(ProblemsOf(json));
    }

    private static void AssertTaken(RandomDocument document)
    {
        var json = document.Root.ToJsonString();
        Assert.True(Schema.Validate(json) is { Count: 0 }, $"The schema refuses {json}: {string.Join("; ", Schema.Validate(json))}");
        Assert.True(ProblemsOf(json) is { Count: 0 }, $"The reader refuses {json}: {string.Join("; ", ProblemsOf(json))}");
    }

    private static void AssertRefused(JsonNode root)
    {
        var json = root.ToJsonString();
        Assert.True(Schema.Validate(json) is { Count: > 0 }, $"The schema takes {json}");
        Assert.True(ProblemsOf(json) is { Count: > 0 }, $"The reader takes {json}");
    }

    /// <summary>JSON is YAML, so that one text goes to both.</summary>
    private static IReadOnlyList<PlacedProblem> ProblemsOf(string json) =>
        JoinedOrganization.Of(Generated.DefinitionsIn_OpModel.Definitions, [OrganizationFile.Parse(new("organisation.json", json))]).Problems;
}
