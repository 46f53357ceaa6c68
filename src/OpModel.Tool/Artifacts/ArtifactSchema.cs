using System.Text.Json;

namespace OpModel.Tool.Artifacts;

/// <summary>A value as the JSON Schema of an artifact describes it; it knows no more of the language than such schemas use.</summary>
internal sealed class ArtifactSchema
{
    private readonly JsonElement _root;

    /// <summary>What stands at the place of the value, such as its description.</summary>
    private readonly JsonElement _stated;

    /// <summary>What the value is, behind references and beside null.</summary>
    private readonly JsonElement _meant;

    private ArtifactSchema(JsonElement root, JsonElement stated)
    {
        (_root, _stated) = (root, stated);
        _meant = Meant(root, stated);
    }

    /// <summary>What it is for; nothing where nobody said so.</summary>
    public string? Description => Text(_stated, "description") ?? Text(_meant, "description");

    /// <summary>The type of JSON: <c>string</c>, <c>number</c>, <c>object</c> and so on; nothing where it is not told.</summary>
    public string? Type => Text(_meant, "type") ?? (Constant?.ValueKind == JsonValueKind.String ? "string" : null);

    /// <summary>The one value that it may have.</summary>
    public JsonElement? Constant => Of("const");

    /// <summary>The pattern of a text.</summary>
    public string? Pattern => Of("pattern")?.GetString();

    /// <summary>The named form of a text, such as <c>date</c>.</summary>
    public string? Format => Of("format")?.GetString();

    /// <summary>The values that it may have, without those that it must not have.</summary>
    public IReadOnlyList<JsonElement> Choices
    {
        get
        {
            HashSet<string> denied = Of("not") is { } not && not.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.GetRawText())] : [];
            return Of("enum") is { } choices ? [.. choices.EnumerateArray().Where(choice => !denied.Contains(choice.GetRawText()))] : [];
        }
    }

    /// <summary>What each element of a list is.</summary>
    public ArtifactSchema? Items => Of("items") is { } items ? new(_root, items) : null;

    /// <summary>What each value of a dictionary is.</summary>
    public ArtifactSchema? Values => Of("additionalProperties") is { ValueKind: JsonValueKind.Object } values ? new(_root, values) : null;

    /// <summary>The kinds of an object that is one of several.</summary>
    public IReadOnlyList<ArtifactSchema> Cases => Of("oneOf") is { } cases ? [.. cases.EnumerateArray().Select(each => new ArtifactSchema(_root, each))] : [];

    /// <summary>The members of an object, in order.</summary>
    public IEnumerable<(string Name, ArtifactSchema Schema)> Members =>
        Property(_meant, "properties") is { } members ? members.EnumerateObject().Select(member => (member.Name, new ArtifactSchema(_root, member.Value))) : [];

    /// <summary>Reads a schema.</summary>
    /// <param name="json">The schema of an artifact.</param>
    public static ArtifactSchema Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        return new(root, root);
    }

    /// <summary>A member of an object; nothing where there is none of the name.</summary>
    public ArtifactSchema? Member(string name) =>
        Property(_meant, "properties") is { } members && members.TryGetProperty(name, out var member) ? new(_root, member) : Values;

    /// <summary>Whether an object must have the member.</summary>
    public bool IsRequired(string name) => Of("required") is { } required && required.EnumerateArray().Any(each => each.ValueEquals(name));

    /// <summary>A number that bounds the value, such as <c>minItems</c>.</summary>
    public decimal? Bound(string name) => Of(name) is { ValueKind: JsonValueKind.Number } bound && bound.TryGetDecimal(out var number) ? number : null;

    /// <summary>The same for a member that is bounded beside a reference, as the amount of money is.</summary>
    public decimal? BoundOf(string member, string name) =>
        Property(NotNull(_stated), "properties") is { } members && members.TryGetProperty(member, out var bounded)
            && bounded.TryGetProperty(name, out var bound) && bound.TryGetDecimal(out var number) ? number : null;

    private JsonElement? Of(string name) => Property(NotNull(_stated), name) ?? Property(_meant, name);

    private static JsonElement Meant(JsonElement root, JsonElement stated)
    {
        var meant = NotNull(stated);
        // Each reference leads to another definition; a circle of nothing but references would describe no value.
        for (var steps = 0; steps < 8 && Text(meant, "$ref") is { } reference; steps++)
        {
            meant = reference == "#" ? root
                : Property(root, "$defs") is { } definitions && definitions.TryGetProperty(reference["#/$defs/".Length..], out var found) ? found
                : default;
            meant = NotNull(meant);
        }

        return meant;
    }

    /// <summary>What a value is, of which null may stand in the place.</summary>
    private static JsonElement NotNull(JsonElement schema) =>
        Property(schema, "anyOf") is { } either ? either.EnumerateArray().FirstOrDefault(each => Text(each, "type") != "null") : schema;

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string name) => Property(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
