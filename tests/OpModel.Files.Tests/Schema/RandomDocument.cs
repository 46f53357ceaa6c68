using System.Globalization;
using System.Text.Json.Nodes;
using OpModel.Files.Recording;

namespace OpModel.Files.Schema;

/// <summary>An organisation file without a mistake, at random, made from the forms by which such files are read.</summary>
internal sealed class RandomDocument
{
    private const int ElementsOfSection = 2;

    private readonly Random _random;
    private readonly double _likelihood;
    private readonly List<DocumentSite> _sites = [];
    private int _count;

    /// <param name="seed">From which everything follows.</param>
    /// <param name="likelihood">How likely each key is that need not be there; 1 for a document with all keys.</param>
    public RandomDocument(int seed, double likelihood)
    {
        (_random, _likelihood) = (new Random(seed), likelihood);
        Root = [];
        if (IsThere())
        {
            Root[Section.Namespace] = "Acme.Org";
            Root[Section.Schema] = "organisation.schema.json";
        }

        foreach (var section in Section.All)
        {
            JsonNode[] elements = [.. Enumerable.Range(0, section.IsOne ? 1 : ElementsOfSection).Select(index => Keys(FormRecorder.Of(section), NameOf(section, index)))];
            Root[section.Key] = section.IsOne ? elements[0] : new JsonArray(elements);
        }
    }

    /// <summary>The document.</summary>
    public JsonObject Root { get; }

    /// <summary>All keys within it, but for those at the top.</summary>
    public IReadOnlyList<DocumentSite> Sites => _sites;

    private static string NameOf(Section section, int index) => string.Create(CultureInfo.InvariantCulture, $"{section.Noun} {index}");

    private bool IsThere() => _random.NextDouble() < _likelihood;

    private T Any<T>(IReadOnlyList<T> things) => things[_random.Next(things.Count)];

    private JsonNode Keys(RecordedForm form, string? name)
    {
        JsonObject keys = [];
        foreach (var field in form.Fields)
        {
            if (field.IsNeeded || IsThere())
            {
                keys[field.Key] = field.Key == FieldReader.Name && name is not null ? name : OneOrList(field);
            }
        }

        if (keys.Count == 1 && keys.ContainsKey(form.MainKey) && _random.Next(2) == 0)
        {
            return keys[form.MainKey]!.DeepClone();
        }

        _sites.Add(new(keys, form));
        return keys;
    }

    private JsonNode OneOrList(FieldForm field) =>
        field.TakesList && _random.Next(2) == 0 ? new JsonArray([.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => One(field))]) : One(field);

    private JsonNode One(FieldForm field) => field.Kind switch
    {
        FieldKind.Text => Text(field.Key),
        FieldKind.Flag => _random.Next(2) == 0,
        FieldKind.Number => _random.Next(2) == 0 ? field.Range.Most : _random.Next(field.Range.Least, Math.Min(field.Range.Most, 1000)),
        FieldKind.Date => string.Create(CultureInfo.InvariantCulture, $"{(field.Key == "until" ? 2027 : 2026)}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}"),
        FieldKind.Word => Any(field.Words),
        FieldKind.Reference => Name(Any(field.References)),
        FieldKind.Statement => Keys(field.Statement!, name: null),
        _ => throw new NotSupportedException(),
    };

    private string Name(Type definition)
    {
        var section = Section.All.First(section => section.Definition == definition);
        return NameOf(section, section.IsOne ? 0 : _random.Next(ElementsOfSection));
    }

    /// <summary>A text that no other is; of some forms two must differ.</summary>
    private JsonNode Text(string key)
    {
        _count++;
        return key switch
        {
            FieldReader.Id => string.Create(CultureInfo.InvariantCulture, $"id-{_count}"),
            FieldReader.Class => string.Create(CultureInfo.InvariantCulture, $"Class{_count}"),
            _ => _random.Next(4) switch
            {
                0 => _count,
                1 => _count + 0.5,
                _ => string.Create(CultureInfo.InvariantCulture, $"text: number {_count}, \"quoted\" #{_count}"),
            },
        };
    }
}
