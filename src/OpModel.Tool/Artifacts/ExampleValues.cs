using System.Globalization;
using System.Text.Json.Nodes;

namespace OpModel.Tool.Artifacts;

/// <summary>Makes values that a schema takes, for people to see the form and to put their own in the place.</summary>
/// <remarks>Dates go up in the order of the document, so that what ends later than it begins does.</remarks>
internal sealed class ExampleValues
{
    /// <summary>The first of the dates: far from today, so that nobody takes it for a real one.</summary>
    private static readonly DateOnly Beginning = new(2030, 1, 1);

    private const decimal Amount = 1000.00m;

    private int _dates;

    /// <summary>Makes a value.</summary>
    /// <param name="name">The name of the member, of which texts are made.</param>
    /// <param name="schema">What the value is.</param>
    /// <param name="index">The position in a list, from 0; elements differ by it.</param>
    public JsonNode Of(string name, ArtifactSchema schema, int index = 0)
    {
        if (schema.Constant is { } constant)
        {
            return JsonNode.Parse(constant.GetRawText())!;
        }

        if (schema.Choices is { Count: > 0 } choices)
        {
            return JsonNode.Parse(choices[Math.Min(index, choices.Count - 1)].GetRawText())!;
        }

        if (schema.Cases is { Count: > 0 } cases)
        {
            return Of(name, cases[0], index);
        }

        return schema.Type switch
        {
            "object" => Object(name, schema, index),
            "array" => List(name, schema),
            "integer" or "number" => Number(schema, index),
            "boolean" => JsonValue.Create(true),
            _ => JsonValue.Create(Text(name, schema, index)),
        };
    }

    private static bool IsMoney(ArtifactSchema schema) => schema.Members.Select(member => member.Name).SequenceEqual(["amount", "currency"]);

    private JsonObject Object(string name, ArtifactSchema schema, int index)
    {
        if (IsMoney(schema))
        {
            return new() { ["amount"] = Amount, ["currency"] = "EUR" };
        }

        JsonObject value = [];
        foreach (var (member, inner) in schema.Members.Where(member => schema.IsRequired(member.Name)))
        {
            // What is called something is called after what it is, by which others may refer to it.
            value[member] = Of(member == "name" && name.Length > 0 ? name : member, inner, index);
        }

        if (schema.Values is { } values && schema.Bound("minProperties") is { } least)
        {
            for (var count = 0; count < least; count++)
            {
                value[Numbered(Heading(name), count)] = Of(name, values, count);
            }
        }

        return value;
    }

    /// <summary>A list of as many elements as it must have, and of one so that people see its form.</summary>
    private JsonArray List(string name, ArtifactSchema schema)
    {
        var count = (int)Math.Min(schema.Bound("minItems") ?? 1, schema.Bound("maxItems") ?? int.MaxValue);
        return new([.. Enumerable.Range(0, Math.Max(count, 1)).Select(index => Of(Singular(name), schema.Items!, index))]);
    }

    /// <summary>A number within its bounds: one that is bounded above may be a place in an order, so that it goes up in a list; a count stays the same.</summary>
    private static JsonValue Number(ArtifactSchema schema, int index)
    {
        var number = schema.Bound("maximum") is null or int.MaxValue or long.MaxValue ? 10 : index + 1m;
        number = schema.Bound("exclusiveMinimum") is { } above && number <= above ? above + 1 : number;
        number = schema.Bound("minimum") is { } least ? Math.Max(number, least) : number;
        number = schema.Bound("maximum") is { } most ? Math.Min(number, most) : number;
        return JsonValue.Create(schema.Bound("exclusiveMaximum") is { } below && number >= below ? below - 1 : number);
    }

    private string Text(string name, ArtifactSchema schema, int index)
    {
        var text = (schema.Format, schema.Pattern) switch
        {
            ("date", _) => Beginning.AddMonths(_dates++).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ("uuid", _) => $"0e1c8a55-5f4f-4a56-8b0b-4b3b7e0a{9000 + index}",
            (_, @"^\d{4}-(0[1-9]|1[0-2])$") => Beginning.AddMonths(index).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            (_, "^[A-Z]{3}$") => "EUR",
            (_, "^[-+]?[0-9]+$") => (index + 1).ToString(CultureInfo.InvariantCulture),
            (_, { } pattern) when pattern.StartsWith("^[^@", StringComparison.Ordinal) => "name@example.com",
            (_, { } pattern) when pattern.Contains("://", StringComparison.Ordinal) => "https://example.com/",
            _ => Numbered(Heading(name), index),
        };
        var least = (int)(schema.Bound("minLength") ?? 0);
        var most = (int)Math.Min(schema.Bound("maxLength") ?? int.MaxValue, int.MaxValue);
        text = text.Length < least ? text + new string('.', least - text.Length) : text;
        return text.Length > most ? text[..most] : text;
    }

    private static string Numbered(string text, int index) => index == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} {index + 1}");

    /// <summary>A name of JSON in words: <c>keyResult</c> is <c>Key result</c>.</summary>
    private static string Heading(string name) => string.Concat(name.Select((letter, index) =>
        index == 0 ? $"{char.ToUpperInvariant(letter)}" : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string Singular(string name) => name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y" : name.EndsWith('s') ? name[..^1] : name;
}
