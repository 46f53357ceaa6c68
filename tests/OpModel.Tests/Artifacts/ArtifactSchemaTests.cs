using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NJsonSchema;

namespace OpModel.Artifacts;

/// <summary>The schema of an artifact says of a document what the validator says, as far as a schema can know.</summary>
public sealed class ArtifactSchemaTests
{
    /// <summary>What takes more than one value to see.</summary>
    private static readonly ValidationRule[] BeyondSchemas =
    [
        ValidationRule.SumsTo, ValidationRule.AddsUpTo100, ValidationRule.Unique, ValidationRule.After, ValidationRule.Within, ValidationRule.OneCurrency,
        ValidationRule.References, ValidationRule.Own, ValidationRule.Compare,
    ];

    private static readonly JsonNode?[] Others =
        [null, "", " ", "x", "people", "2027-01", "2027-01-31", "EUR", 0, -1, 1, 3, 150, 0.5, true, new JsonArray(), new JsonObject(), new JsonArray(1), new string('x', 2001)];

    public static TheoryData<string> Ids => LibraryArtifact.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Example_keeps_to_its_schema(string id) => Assert.Empty(SchemaOf(id).Validate(Encoding.UTF8.GetString(LibraryArtifact.Of(id).Example)));

    [Theory, MemberData(nameof(Ids))]
    public void Random_artifact_is_judged_alike(string id)
    {
        var schema = SchemaOf(id);
        Gen.Int.Sample(seed => AssertAgree(id, schema, LibraryArtifact.Of(id).Random(seed).Json), iter: 30, threads: 1);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Document_with_some_mistakes_is_judged_alike(string id)
    {
        var schema = SchemaOf(id);
        Gen.Int.Sample(
            seed =>
            {
                Random random = new(seed);
                var document = JsonNode.Parse(LibraryArtifact.Of(id).Example)!;
                for (var mistakes = random.Next(1, 3); mistakes > 0; mistakes--)
                {
                    Change(document, random);
                }

                AssertAgree(id, schema, document.ToJsonString());
            },
            iter: 80,
            threads: 1);
    }

    private static void AssertAgree(string id, JsonSchema schema, string document)
    {
        if (document.Contains("79228162514264337593543950335", StringComparison.Ordinal))
        {
            // NJsonSchema throws at numbers beyond 64 bits.
            return;
        }

        var bySchema = schema.Validate(document);
        var byValidator = LibraryArtifact.Of(id).Type.Validate(Encoding.UTF8.GetBytes(document), new() { MaxErrors = int.MaxValue });
        var seen = byValidator.Where(error => !BeyondSchemas.Contains(error.Rule)).ToArray();
        Assert.True(bySchema.Count > 0 == seen.Length > 0, $"{document}\nschema: {string.Join("; ", bySchema)}\nvalidator: {byValidator}");
    }

    private static void Change(JsonNode document, Random random)
    {
        var places = Below(document).ToArray();
        switch (places[random.Next(places.Length)])
        {
            case JsonObject members when random.Next(3) == 0:
                members["more"] = 1;
                break;
            case JsonObject { Count: > 0 } members:
                var name = members.ElementAt(random.Next(members.Count)).Key;
                if (random.Next(2) == 0)
                {
                    members.Remove(name);
                }
                else
                {
                    members[name] = Others[random.Next(Others.Length)]?.DeepClone();
                }

                break;
            case JsonArray list:
                list.Add(Others[random.Next(Others.Length)]?.DeepClone());
                break;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value)).Prepend(members),
        JsonArray list => list.SelectMany(Below).Prepend(list),
        _ => [],
    };

    /// <summary>NJsonSchema knows drafts before 2019-09: what the later ones call otherwise is renamed, and what stands beside a reference is wrapped.</summary>
    private static JsonSchema SchemaOf(string id)
    {
        var schema = JsonNode.Parse(LibraryArtifact.Of(id).Type.JsonSchema
            .Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal)
            .Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))!;
        foreach (var reference in Below(schema).OfType<JsonObject>().Where(node => node.Count > 1 && node["$ref"] is JsonValue).ToArray())
        {
            var target = reference["$ref"]!.DeepClone();
            reference.Remove("$ref");
            var beside = reference.DeepClone();
            reference.Clear();
            reference["allOf"] = new JsonArray(new JsonObject { ["$ref"] = target }, beside);
        }

        return JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult();
    }
}
