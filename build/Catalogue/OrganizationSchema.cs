using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpModel.Files;
using OpModel.Files.Recording;

namespace OpModel.Catalogue;

/// <summary>
/// Writes the JSON Schema of the organisation file from the forms by which the file is read, so that the two cannot differ. It is draft-07, which all
/// editors know.
/// </summary>
internal sealed class OrganizationSchema
{
    private const string Address = "https://raw.githubusercontent.com/opmodel/opmodel/main/src/OpModel/schemas/organisation.schema.json";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> _forms = new(StringComparer.Ordinal);

    /// <summary>The text of the schema.</summary>
    public static string Write()
    {
        var text = new OrganizationSchema().File().ToJsonString(Indented) + "\n";
        KeyMeanings.MustBeUsed();
        return text;
    }

    private JsonObject File()
    {
        JsonObject sections = new()
        {
            [Section.Schema] = Described("The schema that editors take for this file.", new() { ["type"] = "string" }),
            [Section.Namespace] = Described("The namespace of the classes that stand for the elements in C#. Without it, none.", Text()),
        };
        foreach (var section in Section.All)
        {
            var element = Reference(FormRecorder.Of(section));
            sections[section.Key] = section.IsOne
                ? Described($"The {section.Noun} itself.", element)
                : Described($"The {section.Key.Replace('-', ' ')}, in any order.", new() { ["type"] = "array", ["items"] = element });
        }

        return new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = Address,
            ["title"] = "Organisation file of OpModel",
            ["description"] = "An organisation or a part of one. Written by build/Catalogue from the code that reads such files.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = sections,
            ["definitions"] = new JsonObject(_forms.Select(form => KeyValuePair.Create(form.Key, (JsonNode?)form.Value)))
            {
                // Not empty. What looks like a number in YAML is a text all the same; so is true, which editors would offer everywhere.
                ["text"] = new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = "\\S" },
                ["day"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            },
        };
    }

    /// <summary>A reference to a form, which comes to stand among the definitions.</summary>
    private JsonObject Reference(RecordedForm form)
    {
        if (!_forms.ContainsKey(form.Name))
        {
            // Before its keys are gone through, so that a form may contain itself.
            _forms.Add(form.Name, []);
            _forms[form.Name] = OfForm(form);
        }

        return new() { ["$ref"] = $"#/definitions/{form.Name}" };
    }

    private JsonObject OfForm(RecordedForm form)
    {
        JsonObject keys = new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. form.Fields.Where(field => field.IsNeeded).Select(field => (JsonNode)field.Key)]),
            ["properties"] = new JsonObject(form.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)OfKey(form, field)))),
        };

        // A text alone is the value of the main key, and all that is said.
        return form.Fields.All(field => !field.IsNeeded || field.Key == form.MainKey)
            ? new() { ["anyOf"] = new JsonArray(keys, OfField(form.Fields.Single(field => field.Key == form.MainKey))) }
            : keys;
    }

    private JsonObject OfKey(RecordedForm form, FieldForm field)
    {
        var schema = Described(KeyMeanings.Of(form.Name, field.Key), OneOrList(field));
        if (KeyExamples.Of(form.Name, field) is { Count: > 0 } examples)
        {
            schema["examples"] = new JsonArray([.. examples.Select(example => (JsonNode)example)]);
        }

        return schema;
    }

    private JsonObject OneOrList(FieldForm field)
    {
        if (!field.TakesList)
        {
            return OfField(field);
        }

        JsonObject list = new() { ["type"] = "array", ["items"] = OfField(field) };
        if (field.Kind == FieldKind.Text)
        {
            list["minItems"] = 1;
        }

        return new() { ["anyOf"] = new JsonArray(OfField(field), list) };
    }

    private JsonObject OfField(FieldForm field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Reference => Text(),
        FieldKind.Flag => new() { ["type"] = "boolean" },
        FieldKind.Number => new() { ["type"] = "integer", ["minimum"] = field.Range.Least, ["maximum"] = field.Range.Most },
        FieldKind.Date => new() { ["$ref"] = "#/definitions/day" },
        FieldKind.Word => new() { ["enum"] = new JsonArray([.. field.Words.Select(word => (JsonNode)word)]) },
        FieldKind.Statement => Reference(field.Statement!),
        _ => throw new InvalidDataException($"{field.Kind} has no schema."),
    };

    private static JsonObject Text() => new() { ["$ref"] = "#/definitions/text" };

    private static JsonObject Described(string meaning, JsonObject schema)
    {
        schema.Insert(0, "description", meaning);
        return schema;
    }
}
