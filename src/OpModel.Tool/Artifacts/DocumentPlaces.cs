using System.Globalization;
using System.Text;
using System.Text.Json;
using OpModel.Artifacts;
using OpModel.Files;
using OpModel.Files.Yaml;

namespace OpModel.Tool.Artifacts;

/// <summary>Finds where in a document the values stand that findings are about. Only what lies on the way to one is looked at.</summary>
internal sealed class DocumentPlaces
{
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (FilePlace Member, FilePlace Value)> _places = new(StringComparer.Ordinal);

    private DocumentPlaces(IEnumerable<ValidationError> errors)
    {
        foreach (var error in errors)
        {
            // A name may have dots and brackets in it, so that some of these are no paths; those find nothing.
            for (var path = error.Path; path is not null && _wanted.Add(path); path = Outer(path))
            {
            }
        }
    }

    /// <summary>Looks in YAML.</summary>
    public static DocumentPlaces InYaml(YamlNode? root, IEnumerable<ValidationError> errors)
    {
        DocumentPlaces places = new(errors);
        if (root is not null)
        {
            places.Look(root, root.Place, "$");
        }

        return places;
    }

    /// <summary>Looks in JSON, which is well-formed.</summary>
    public static DocumentPlaces InJson(OrganizationText file, ReadOnlySpan<byte> json, int maxDepth, IEnumerable<ValidationError> errors)
    {
        DocumentPlaces places = new(errors);
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = maxDepth });
        reader.Read();
        var place = PlaceOf(file, json, reader);
        places.Look(ref reader, file, json, place, "$");
        return places;
    }

    /// <summary>Where a finding stands: at the value, else at what holds it.</summary>
    /// <param name="error">The finding.</param>
    public FilePlace Of(ValidationError error)
    {
        var isName = error.Code == ValidationRule.UnknownMember.Code || error.Code == ValidationRule.DuplicateMember.Code;
        for (var path = error.Path; path is not null; path = Outer(path))
        {
            if (_places.TryGetValue(path, out var found))
            {
                return isName ? found.Member : found.Value;
            }
        }

        return FilePlace.Beginning;
    }

    private static string? Outer(string path) => path.LastIndexOfAny(['.', '[']) is > 0 and var end ? path[..end] : null;

    private static string Inner(string path, string member) => JsonPath.Member(member) is ['[', ..] and var step ? path + step : $"{path}.{member}";

    private static string Inner(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static FilePlace PlaceOf(OrganizationText file, ReadOnlySpan<byte> json, in Utf8JsonReader reader)
    {
        var start = Encoding.UTF8.GetCharCount(json[..(int)reader.TokenStartIndex]);
        // Of what has members or elements, the sign that begins it.
        var length = Encoding.UTF8.GetCharCount(reader.ValueSpan) + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);
        return file.PlaceOf(start, length);
    }

    private void Look(YamlNode node, FilePlace member, string path)
    {
        if (!_wanted.Contains(path))
        {
            return;
        }

        _places[path] = (member, node.Place);
        foreach (var (key, value) in (node as YamlMap)?.Entries ?? [])
        {
            Look(value, key.Place, Inner(path, key.Text));
        }

        var items = (node as YamlList)?.Items ?? [];
        for (var index = 0; index < items.Count; index++)
        {
            Look(items[index], items[index].Place, Inner(path, index));
        }
    }

    private void Look(ref Utf8JsonReader reader, OrganizationText file, ReadOnlySpan<byte> json, FilePlace member, string path)
    {
        if (!_wanted.Contains(path))
        {
            reader.Skip();
            return;
        }

        _places[path] = (member, PlaceOf(file, json, reader));
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
        {
            return;
        }

        for (var index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            var inner = isObject ? Inner(path, reader.GetString()!) : Inner(path, index);
            // Places cost a count of characters each, so that they are taken where somebody asks.
            var place = _wanted.Contains(inner) ? PlaceOf(file, json, reader) : default;
            if (isObject)
            {
                reader.Read();
            }

            Look(ref reader, file, json, place, inner);
        }
    }
}
