using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpModel.Files.Yaml;

namespace OpModel.Tool.Artifacts;

/// <summary>Writes a document to begin with in YAML: above each member what it means and what it is held to, and what may be left out as a comment.</summary>
internal sealed class SkeletonYaml
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    /// <summary>Whether the sign of an element of a list stands on the line already.</summary>
    private bool _isBegun;

    /// <summary>Writes the document.</summary>
    public string Write(ArtifactSkeleton skeleton)
    {
        var type = skeleton.Type;
        Comment(0, $"{type.Name}{(type.Summary is { } summary ? $": {summary}" : "")}");
        Comment(0, $"For editors: opmodel artifact schema {type.Id} --output {type.Id}.schema.json");
        _text.Append(CultureInfo.InvariantCulture, $"# yaml-language-server: $schema={type.Id}.schema.json\n\n");
        Members((JsonObject)skeleton.Document, skeleton.Schema, 0);
        return _text.ToString();
    }

    /// <summary>Writes members, each with its meaning above it.</summary>
    private void Members(JsonObject value, ArtifactSchema schema, int indent)
    {
        foreach (var (name, member) in schema.Members.Where(member => member.Name[0] != '$' || value.ContainsKey(member.Name)))
        {
            foreach (var line in Meaning(member, schema.IsRequired(name)))
            {
                Comment(indent, line);
            }

            if (value[name] is { } stated)
            {
                Member(name, stated, member, indent);
            }
            else
            {
                // Of what may be left out, the form is shown in one line.
                Begin(indent).Append("# ").Append(Key(name)).Append(": ").Append(Flow(new ExampleValues().Of(name, member))).Append('\n');
            }
        }

        foreach (var (name, stated) in value.Where(member => schema.Members.All(known => known.Name != member.Key)))
        {
            Member(name, stated!, schema.Values!, indent);
        }
    }

    private void Member(string name, JsonNode value, ArtifactSchema schema, int indent)
    {
        Begin(indent).Append(Key(name)).Append(':');
        Value(value, schema, indent);
    }

    private void Value(JsonNode value, ArtifactSchema schema, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } map when !IsShort(map):
                _text.Append('\n');
                Members(map, Case(schema, map), indent + 2);
                break;
            case JsonArray list when list.Any(item => item is JsonObject or JsonArray):
                _text.Append('\n');
                foreach (var item in list)
                {
                    Begin(indent + 2).Append("- ");
                    if (item is JsonObject { Count: > 0 } members && !IsShort(members))
                    {
                        _isBegun = true;
                        Members(members, Case(schema.Items!, members), indent + 4);
                    }
                    else
                    {
                        _text.Append(Flow(item!)).Append('\n');
                    }
                }

                break;
            default:
                _text.Append(' ').Append(Flow(value)).Append('\n');
                break;
        }
    }

    private static ArtifactSchema Case(ArtifactSchema schema, JsonObject value) =>
        schema.Cases.FirstOrDefault(each => each.Member("kind")?.Constant?.GetString() == value["kind"]?.GetValue<string>()) ?? schema;

    /// <summary>Money and the like, which stand on one line.</summary>
    private static bool IsShort(JsonObject map) => map.Select(member => member.Key).SequenceEqual(["amount", "currency"]);

    /// <summary>What a member means, and what it is held to.</summary>
    private static IEnumerable<string> Meaning(ArtifactSchema schema, bool isRequired)
    {
        var held = string.Join("; ", [.. isRequired ? [] : new[] { "may be left out" }, .. SchemaWords.Held(schema)]);
        string[] parts = [.. schema.Description is { } description ? [description] : Array.Empty<string>(), .. held.Length > 0 ? [$"({held})"] : Array.Empty<string>()];
        return parts.Length > 0 ? [string.Join(' ', parts)] : [];
    }

    private static string Key(string name) => YamlSpelling.Of(name, isWithin: false);

    private static string Flow(JsonNode value) => value switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject map => $"{{ {string.Join(", ", map.Select(member => $"{YamlSpelling.Of(member.Key, isWithin: true)}: {Flow(member.Value!)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(item => Flow(item!)))}]",
        _ => value.GetValueKind() == JsonValueKind.String ? Text(value.GetValue<string>()) : value.ToJsonString(),
    };

    /// <summary>A text; a date needs no quotes, since the schema says that it is one.</summary>
    private static string Text(string text) => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? text
        : YamlSpelling.Of(text, isWithin: true);

    private StringBuilder Begin(int indent)
    {
        _text.Append(' ', _isBegun ? 0 : indent);
        _isBegun = false;
        return _text;
    }

    /// <summary>Writes a comment, in lines that fit.</summary>
    private void Comment(int indent, string text)
    {
        Begin(indent).Append('#');
        var column = indent + 1;
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (column + word.Length + 1 > Width)
            {
                _text.Append('\n');
                Begin(indent).Append('#');
                column = indent + 1;
            }

            _text.Append(' ').Append(word);
            column += word.Length + 1;
        }

        _text.Append('\n');
    }
}
