using System.Globalization;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>Finds the version that a document states.</summary>
internal static class DocumentVersion
{
    /// <summary>The version; 1 where the document states none.</summary>
    /// <returns>Nothing where there is no such document, or its version is no number: reading it says what is wrong with it, and where.</returns>
    public static int? Of(ReadOnlySpan<byte> json, ValidationSettings settings)
    {
        if (json.Length > settings.MaxBytes)
        {
            return null;
        }

        try
        {
            Utf8JsonReader reader = new(DocumentReader.WithoutMark(json), new JsonReaderOptions { MaxDepth = settings.MaxDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (JsonTokens.NextMember(ref reader))
            {
                var isVersion = reader.ValueTextEquals("$version"u8);
                reader.Read();
                if (isVersion && reader.TokenType != JsonTokenType.Null)
                {
                    return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;
                }

                reader.Skip();
            }

            return 1;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static ValidationErrors Refuse(int found, int version, ValidationSettings settings)
    {
        ValidationFindings findings = new(settings);
        findings.Add(ValidationRule.Version, "$version", version.ToString(CultureInfo.InvariantCulture), found.ToString(CultureInfo.InvariantCulture));
        return findings.ToErrors();
    }
}
