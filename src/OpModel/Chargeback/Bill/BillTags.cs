using System.Text.Json;

namespace OpModel.Chargeback;

/// <summary>Reads the tags of a line, a JSON object in the column Tags.</summary>
internal static class BillTags
{
    /// <summary>Reads tags. Spaces around keys and values are typing errors that real bills have, so they go; case makes no difference.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="tags">The tags; where two keys differ in case or spaces only, the first counts.</param>
    /// <returns><see langword="false"/> where the text is not a JSON object.</returns>
    public static bool TryParse(string? text, out IReadOnlyDictionary<string, string> tags)
    {
        Dictionary<string, string> read = new(StringComparer.OrdinalIgnoreCase);
        tags = read;
        if (text is null)
        {
            return true;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            foreach (var tag in document.RootElement.EnumerateObject())
            {
                if (TextOf(tag.Value) is { } value)
                {
                    read.TryAdd(tag.Name.Trim(), value.Trim());
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
