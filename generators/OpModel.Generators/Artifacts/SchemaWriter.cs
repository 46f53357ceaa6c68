using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes the JSON Schema (2020-12) of an artifact.</summary>
/// <remarks>It says all that the schema language can: sums, order and uniqueness across members are left to the validator.</remarks>
internal static class SchemaWriter
{
    private const string MoneyName = "Money";

    /// <summary>Writes the schema.</summary>
    /// <param name="shape">The artifact or part, with the parts that it is made of.</param>
    /// <returns>JSON in lines.</returns>
    public static string Write(ArtifactShape shape)
    {
        var all = shape.Parts.Where(part => part.Properties.Count > 0 || part.Key != shape.Key).ToArray();
        var names = NamesOf(all);
        var root = ObjectOf(shape, names);
        List<KeyValuePair<string, JsonText>> members = [new("$schema", JsonText.Of("https://json-schema.org/draft/2020-12/schema"))];
        members.Add(new("title", JsonText.Of(shape.Document?.Title ?? Words.Heading(shape.Name))));
        members.AddRange(root);
        List<KeyValuePair<string, JsonText>> definitions = [.. all.Select(part => new KeyValuePair<string, JsonText>(names[part.Key], JsonText.Object(ObjectOf(part, names))))];
        if (HoldsMoney(shape) || all.Any(HoldsMoney))
        {
            definitions.Add(new(MoneyName, Money()));
        }

        if (definitions.Count > 0)
        {
            members.Add(new("$defs", JsonText.Object(definitions)));
        }

        return JsonText.Object(members).Indented();
    }

    private static Dictionary<string, string> NamesOf(IReadOnlyList<ArtifactShape> parts)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.Ordinal) { MoneyName };
        foreach (var part in parts)
        {
            var name = taken.Add(part.Name) ? part.Name : part.Key;
            taken.Add(name);
            names[part.Key] = name;
        }

        return names;
    }

    private static List<KeyValuePair<string, JsonText>> ObjectOf(ArtifactShape shape, Dictionary<string, string> names)
    {
        List<KeyValuePair<string, JsonText>> members = [];
        if (shape.Summary is not null)
        {
            members.Add(new("description", JsonText.Of(shape.Summary)));
        }

        members.Add(new("type", JsonText.Of("object")));
        List<KeyValuePair<string, JsonText>> properties = [];
        if (shape.Document?.Version is { } version)
        {
            properties.Add(new("$version", JsonText.Object([new("const", JsonText.Raw(CSharp.Literal(version)))])));
        }

        properties.AddRange(shape.Properties.Select(property => new KeyValuePair<string, JsonText>(property.JsonName, Property(property, names))));
        members.Add(new("properties", JsonText.Object(properties)));
        string[] required = [.. shape.Properties.Where(property => property.IsRequired).Select(property => property.JsonName)];
        if (shape.Document?.Version is > 1)
        {
            // Without its version, a document is of the first.
            required = ["$version", .. required];
        }

        if (required.Length > 0)
        {
            members.Add(new("required", JsonText.List(required.Select(JsonText.Of))));
        }

        members.Add(new("additionalProperties", JsonText.Raw("false")));
        return members;
    }

    private static JsonText Property(PropertyShape property, Dictionary<string, string> names)
    {
        var members = Value(property.Value, names);
        if (property.Summary is not null)
        {
            members.Insert(0, new("description", JsonText.Of(property.Summary)));
        }

        List<JsonText> further = [];
        foreach (var added in property.Checks.SelectMany(check => SchemaChecks.Of(property.Value, check)))
        {
            var index = members.FindIndex(member => member.Key == added.Key);
            if (index < 0)
            {
                members.Add(added);
            }
            else if (SchemaChecks.Narrower(members[index], added) is { } narrower)
            {
                members[index] = narrower;
            }
            else
            {
                // An object has each member once, so that a second pattern stands in one of its own.
                further.Add(JsonText.Object([added]));
            }
        }

        if (CheckWriter.IsListOfText(property.Value) && property.Checks.Any(check => check.Kind == CheckKind.NotEmpty))
        {
            var text = JsonText.Object([new("type", JsonText.Of("string")), new("pattern", JsonText.Of("\\S"))]);
            members[members.FindIndex(member => member.Key == "items")] = new("items", text);
        }

        if (further.Count > 0)
        {
            members.Add(new("allOf", JsonText.List(further)));
        }

        if (!property.IsRequired)
        {
            // What is missing may be written as null, too.
            var either = JsonText.List([JsonText.Object(members.Where(member => member.Key != "description")), JsonText.Object([new("type", JsonText.Of("null"))])]);
            members = [.. members.Where(member => member.Key == "description"), new("anyOf", either)];
        }

        return JsonText.Object(members);
    }

    private static List<KeyValuePair<string, JsonText>> Value(ValueShape value, Dictionary<string, string> names)
    {
        switch (value.Kind)
        {
            case ValueKind.Choice:
                return [new("type", JsonText.Of("string")), new("enum", JsonText.List(value.Choices.Select(choice => JsonText.Of(choice.Word))))];
            case ValueKind.Reference:
                return [new("type", JsonText.Of("string")), new("pattern", JsonText.Of("\\S"))];
            case ValueKind.Part:
                // The artifact itself stands at the root.
                return [new("$ref", JsonText.Of(names.TryGetValue(value.Part!, out var part) ? $"#/$defs/{part}" : "#"))];
            case ValueKind.List:
                return [new("type", JsonText.Of("array")), new("items", JsonText.Object(Value(value.Element!, names)))];
            case ValueKind.Dictionary:
                return [new("type", JsonText.Of("object")), new("additionalProperties", JsonText.Object(Value(value.Element!, names)))];
            case ValueKind.Union:
                return [new("oneOf", JsonText.List(value.Cases.Select(each => Case(each, names))))];
            default:
                return SchemaChecks.Scalar(value.Form);
        }
    }

    private static JsonText Case(UnionCase each, Dictionary<string, string> names)
    {
        var name = Unions.JsonName(each);
        return JsonText.Object(
        [
            new("type", JsonText.Of("object")),
            new("properties", JsonText.Object(
            [
                new("kind", JsonText.Object([new("const", JsonText.Of(name))])),
                new(name, JsonText.Object(Value(each.Value, names))),
            ])),
            new("required", JsonText.List([JsonText.Of("kind"), JsonText.Of(name)])),
            new("additionalProperties", JsonText.Raw("false")),
        ]);
    }

    private static bool HoldsMoney(ArtifactShape shape) => shape.Properties.Any(property => HoldsMoney(property.Value));

    private static bool HoldsMoney(ValueShape value) =>
        value.Form == MoneyName || (value.Element is { } element && HoldsMoney(element)) || value.Cases.Any(each => HoldsMoney(each.Value));

    private static JsonText Money() => JsonText.Object(
    [
        new("description", JsonText.Of("An amount in the major unit of a currency of ISO 4217.")),
        new("type", JsonText.Of("object")),
        new("properties", JsonText.Object(
        [
            new("amount", JsonText.Object([new("type", JsonText.Of("number"))])),
            new("currency", JsonText.Object([new("type", JsonText.Of("string")), new("pattern", JsonText.Of("^[A-Z]{3}$"))])),
        ])),
        new("required", JsonText.List([JsonText.Of("amount"), JsonText.Of("currency")])),
        new("additionalProperties", JsonText.Raw("false")),
    ]);
}
