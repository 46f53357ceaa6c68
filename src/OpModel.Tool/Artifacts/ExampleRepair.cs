using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpModel.Artifacts;

namespace OpModel.Tool.Artifacts;

/// <summary>Mends what a schema could not tell of examples, by what the validator says of them.</summary>
internal static partial class ExampleRepair
{
    private const int Rounds = 8;

    private const int MostOthers = 50;

    /// <summary>Mends a document as far as the findings tell how.</summary>
    /// <param name="type">The artifact.</param>
    /// <param name="schema">What its documents are.</param>
    /// <param name="document">The document, which is changed.</param>
    /// <returns>What is wrong still.</returns>
    public static ValidationErrors Mend(ArtifactType type, ArtifactSchema schema, JsonNode document)
    {
        var errors = Validate();
        for (var round = 0; round < Rounds && errors.Any(error => TryMend(error)); round++)
        {
            errors = Validate();
        }

        return errors;

        ValidationErrors Validate() => type.Validate(Encoding.UTF8.GetBytes(document.ToJsonString()));

        bool TryMend(ValidationError error) =>
            Find(document, schema, error.Path) is var (value, meant) && value is not null && (
                error.Rule == ValidationRule.Form ? TryExample(value, error.Bound ?? "")
                : error.Rule == ValidationRule.DeniedValues || error.Rule == ValidationRule.Unique ? TryNextChoice(value, meant)
                : error.Rule == ValidationRule.AddsUpTo100 ? TryShares(value, () => Validate().All(other => other.Rule != error.Rule || other.Path != error.Path))
                : TryOthers(value, () => Find(document, schema, error.Path).Value!, Validate().Count, () => Validate().Count));
    }

    /// <summary>Tries what stands elsewhere in the document, of which one thing may be the name that is referred to or a day that fits; of a number, greater ones.</summary>
    private static bool TryOthers(JsonNode value, Func<JsonNode> current, int errors, Func<int> count)
    {
        var before = value.DeepClone();
        JsonNode[] others = value.GetValueKind() switch
        {
            JsonValueKind.String => [.. Texts(value.Root).Distinct().Take(MostOthers).Select(text => JsonValue.Create(text))],
            JsonValueKind.Number => [20, 100],
            _ => [],
        };
        foreach (var other in others)
        {
            current().ReplaceWith(other);
            if (count() < errors)
            {
                return true;
            }
        }

        if (others.Length > 0)
        {
            current().ReplaceWith(before);
        }

        return false;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Texts(member.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    /// <summary>Takes the example that a message names: <c>a time of day, as in "13:45:00"</c>, <c>one of "day", "week"</c>.</summary>
    private static bool TryExample(JsonNode value, string expected)
    {
        if (Quoted().Match(expected) is not { Success: true } example)
        {
            return false;
        }

        value.ReplaceWith(example.Groups["text"].Value);
        return true;
    }

    private static bool TryNextChoice(JsonNode value, ArtifactSchema? schema)
    {
        var next = schema?.Choices.Select(choice => choice.ToString()).SkipWhile(choice => choice != value.ToString()).Skip(1).FirstOrDefault();
        if (next is not null)
        {
            value.ReplaceWith(next);
        }

        return next is not null;
    }

    /// <summary>Gives the first element of a list the whole, and the others nothing, in the member that is added up.</summary>
    private static bool TryShares(JsonNode value, Func<bool> isMended)
    {
        var elements = (value as JsonArray)?.OfType<JsonObject>().ToArray() ?? [];
        string[] numbers = [.. elements.FirstOrDefault()?.Where(member => member.Value?.GetValueKind() == JsonValueKind.Number).Select(member => member.Key) ?? []];
        foreach (var number in numbers)
        {
            decimal[] before = [.. elements.Select(element => element[number]!.GetValue<decimal>())];
            elements[0][number] = 100 - before.Skip(1).Sum();
            if (isMended())
            {
                return true;
            }

            elements[0][number] = before[0];
        }

        return false;
    }

    /// <summary>The value at a path, with what it is.</summary>
    private static (JsonNode? Value, ArtifactSchema? Schema) Find(JsonNode document, ArtifactSchema schema, string path)
    {
        (JsonNode? Value, ArtifactSchema? Schema) found = (document, schema);
        foreach (Match step in Step().Matches(path))
        {
            found = step.Groups["index"] is { Success: true } position
                ? ((found.Value as JsonArray)?.ElementAtOrDefault(int.Parse(position.ValueSpan, CultureInfo.InvariantCulture)), found.Schema?.Items)
                : ((found.Value as JsonObject)?[step.Groups["member"].Value], found.Schema?.Member(step.Groups["member"].Value));
        }

        return found;
    }

    [GeneratedRegex("\"(?<text>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\.(?<member>[^.\[]+)|\[(?<index>[0-9]{1,9})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
