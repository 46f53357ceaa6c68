using System.Text.Json.Nodes;
using OpModel.Files.Recording;

namespace OpModel.Files.Schema;

/// <summary>A way to spoil a document at one place, which a schema can know of.</summary>
/// <param name="Name">What is wrong then.</param>
/// <param name="Make">Makes it in one of the given keys; <see langword="false"/> where it cannot be made there.</param>
internal sealed record Mistake(string Name, Func<DocumentSite, Random, bool> Make)
{
    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("a key that there is not", (site, _) => site.Keys.TryAdd("colour", "red")),
        new("a needed key is missing", (site, random) =>
            Any(site.Fields.Where(field => field.IsNeeded), random) is { } field && site.Keys.Remove(field.Key)),
        Put("keys where no keys may stand", field => field.Kind != FieldKind.Statement, _ => new JsonObject { ["a"] = 1 }),
        Put("a list where none may stand", field => !field.TakesList, _ => new JsonArray("a")),
        Put("a list within a list", field => field.TakesList, _ => new JsonArray(new JsonArray("a"))),
        Put("a list without a text", field => field is { TakesList: true, Kind: FieldKind.Text }, _ => new JsonArray()),
        Put("nothing", _ => true, _ => null),
        Put("nothing in a list", field => field.TakesList, _ => new JsonArray((JsonNode?)null)),
        Put("an empty text", field => field.Kind != FieldKind.Flag, _ => ""),
        Put("a text of white space", field => field.Kind != FieldKind.Flag, _ => " \t"),
        Put("a word that there is not", field => field.Kind == FieldKind.Word, _ => "colourful"),
        Put("a word that there is not, in a list", field => field is { Kind: FieldKind.Word, TakesList: true }, field => new JsonArray(field.Words[0], "colourful")),
        Put("a text for true or false", field => field.Kind == FieldKind.Flag, _ => "sometimes"),
        Put("a number that is too great", field => field.Kind == FieldKind.Number, field => field.Range.Most + 1L),
        Put("a number that is too small", field => field.Kind == FieldKind.Number, field => field.Range.Least - 1L),
        Put("a broken number", field => field.Kind == FieldKind.Number, field => field.Range.Least + 0.5),
        Put("a text for a number", field => field.Kind == FieldKind.Number, _ => "many"),
        Put("a date of another form", field => field.Kind == FieldKind.Date, _ => "31.12.2026"),
        Put("a date that there is not", field => field.Kind == FieldKind.Date, _ => "2026-02-30"),
        Put("a number for a date", field => field.Kind == FieldKind.Date, _ => 2026),
    ];

    public override string ToString() => Name;

    private static Mistake Put(string name, Func<FieldForm, bool> where, Func<FieldForm, JsonNode?> value) => new(name, (site, random) =>
    {
        if (Any(site.Fields.Where(where), random) is not { } field)
        {
            return false;
        }

        site.Keys[field.Key] = value(field);
        return true;
    });

    private static FieldForm? Any(IEnumerable<FieldForm> fields, Random random)
    {
        FieldForm[] all = [.. fields];
        return all.Length == 0 ? null : all[random.Next(all.Length)];
    }
}
