using System.Buffers;
using System.Diagnostics;
using System.Text.Json;

namespace OpModel.Chargeback;

/// <summary>Writes tags as the JSON that a bill has in its column Tags. Few sets of tags stand on many lines, so each is one string.</summary>
internal sealed class TagsText
{
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly TextDictionary _texts = new();

    public string Of(IReadOnlyDictionary<string, string> tags)
    {
        _json.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_json))
        {
            Write(tags, writer);
        }

        return _texts.TryGetNumber(_json.WrittenSpan, out var number)
            ? _texts.Texts[number]
            : throw new UnreachableException("A JSON writer writes valid UTF-8.");
    }

    private static void Write(IReadOnlyDictionary<string, string> tags, Utf8JsonWriter json)
    {
        // The same tags in another order are the same text.
        IEnumerable<KeyValuePair<string, string>> inOrder = tags.Count > 1 ? tags.OrderBy(tag => tag.Key, StringComparer.Ordinal) : tags;
        json.WriteStartObject();
        foreach (var (key, value) in inOrder)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }
}
