using System.Text;
using OpModel.Files;

namespace OpModel.Tool.Artifacts;

public sealed class YamlAsJsonTests
{
    [Theory]
    [InlineData("text", "2030-01-31", "\"2030-01-31\"")]
    [InlineData("text", "1", "\"1\"")]
    [InlineData("text", "1.0", "\"1.0\"")]
    [InlineData("text", "yes", "\"yes\"")]
    [InlineData("text", "true", "\"true\"")]
    [InlineData("text", "~", "null")]
    [InlineData("text", "null", "null")]
    [InlineData("text", "'null'", "\"null\"")]
    [InlineData("text", "", "null")]
    [InlineData("text", "''", "\"\"")]
    [InlineData("optional", "1", "\"1\"")]
    [InlineData("number", "1000.00", "1000.00")]
    [InlineData("number", "+5", "5")]
    [InlineData("number", "-.5", "-0.5")]
    [InlineData("number", "5.", "5")]
    [InlineData("number", "007", "7")]
    [InlineData("number", "0x1F", "31")]
    [InlineData("number", "0o17", "15")]
    [InlineData("number", "1e3", "1e3")]
    [InlineData("number", "1_000", "\"1_000\"")]
    [InlineData("number", ".inf", "\".inf\"")]
    [InlineData("number", ".", "\".\"")]
    [InlineData("number", "0xFFFFFFFFFFFFFFFFFF", "\"0xFFFFFFFFFFFFFFFFFF\"")]
    [InlineData("number", "'5'", "\"5\"")]
    [InlineData("flag", "true", "true")]
    [InlineData("flag", "False", "false")]
    [InlineData("flag", "yes", "\"yes\"")]
    [InlineData("unknown", "5", "5")]
    [InlineData("unknown", "2030-01-31", "\"2030-01-31\"")]
    [InlineData("texts", "[1, true, a]", """["1","true","a"]""")]
    [InlineData("nested", "{ text: 1, number: 1 }", """{"text":"1","number":1}""")]
    [InlineData("any", "{ a: 1, b: 2 }", """{"a":"1","b":"2"}""")]
    [InlineData("either", "{ kind: name, name: 5 }", """{"kind":"name","name":"5"}""")]
    [InlineData("either", "{ kind: count, count: 5 }", """{"kind":"count","count":5}""")]
    public void Scalar_is_what_the_schema_expects_else_what_the_core_schema_says(string member, string yaml, string json)
    {
        var schema = ArtifactSchema.Parse("""
            {
              "properties": {
                "text": { "type": "string" },
                "optional": { "description": "x", "anyOf": [{ "type": "string" }, { "type": "null" }] },
                "number": { "type": "number" },
                "flag": { "type": "boolean" },
                "texts": { "type": "array", "items": { "type": "string" } },
                "nested": { "$ref": "#" },
                "any": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Name" } },
                "either": {
                  "oneOf": [
                    { "properties": { "kind": { "const": "name" }, "name": { "$ref": "#/$defs/Name" } } },
                    { "properties": { "kind": { "const": "count" }, "count": { "type": "integer" } } }
                  ]
                }
              },
              "$defs": { "Name": { "type": "string" } }
            }
            """);
        var document = new OrganizationText("a.yaml", $"{member}: {yaml}").Yaml.AsDocument();

        Assert.Null(document.Problem);
        Assert.Equal($$"""{"{{member}}":{{json}}}""", Encoding.UTF8.GetString(YamlAsJson.Write(document.Root, schema)));
    }
}
