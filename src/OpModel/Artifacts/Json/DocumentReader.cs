using System.Globalization;
using System.Text.Json;
using OneOf;

namespace OpModel.Artifacts;

/// <summary>Reads documents: all that is wrong with one comes at once, and nothing of it as an exception.</summary>
internal static class DocumentReader
{
    public static OneOf<T, ValidationErrors> Read<T, TDto>(ReadOnlySpan<byte> json, ValidationSettings settings)
        where T : IArtifactPart<T, TDto>
        where TDto : class
    {
        if (json.Length > settings.MaxBytes)
        {
            return TooLong(json.Length, settings);
        }

        ValidationFindings findings = new(settings);
        var content = WithoutMark(json);
        Utf8JsonReader reader = new(content, new JsonReaderOptions { MaxDepth = settings.MaxDepth });
        TDto? dto;
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                findings.Add(ValidationRule.Required, "");
                return findings.ToErrors();
            }

            dto = T.ReadJson(ref reader, ref findings);
            // What stands behind the document is none.
            reader.Read();
        }
        catch (JsonException malformed)
        {
            return Malformed(malformed, settings);
        }
        catch (InvalidOperationException)
        {
            // So says the reader of the text that it stands at.
            var before = content[..(int)reader.TokenStartIndex];
            return Refuse(ValidationRule.Malformed, null, "it has text that is not UTF-8, or half of a pair of surrogates", before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n') - 1);
        }

        return Complete<T, TDto>(dto, ref findings);
    }

    /// <summary>A byte-order mark is none of the document.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    /// <summary>Refuses a document for its length.</summary>
    public static ValidationErrors TooLong(int length, ValidationSettings settings) => Refuse(
        ValidationRule.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"{settings.MaxBytes} bytes"),
        string.Create(CultureInfo.InvariantCulture, $"{length} bytes"),
        null,
        null);

    /// <summary>Reads what was transferred, and leaves out as missing what was there in another form.</summary>
    private static OneOf<T, ValidationErrors> Complete<T, TDto>(TDto? dto, ref ValidationFindings findings)
        where T : IArtifactPart<T, TDto>
        where TDto : class
    {
        if (dto is null)
        {
            return findings.ToErrors();
        }

        if (findings.Count == 0)
        {
            return T.TryRead(dto, ref findings, out var value) && findings.Count == 0 ? value! : findings.ToErrors();
        }

        // Where the list is full, the rest would only be counted, and values that could not be read twice.
        if (findings.Count >= findings.Settings.MaxErrors)
        {
            return findings.ToErrors();
        }

        ValidationFindings further = new(findings.Settings);
        T.TryRead(dto, ref further, out _);
        return ValidationErrors.Join(findings.ToErrors(), further.ToErrors(), findings.Settings.MaxErrors);
    }

    private static ValidationErrors Malformed(JsonException malformed, ValidationSettings settings)
    {
        var message = malformed.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var found = (end < 0 ? message : message[..end]).Trim().TrimEnd('.');
        var isTooDeep = message.Contains("maximum configured depth", StringComparison.Ordinal);
        return isTooDeep
            ? Refuse(ValidationRule.TooLarge, string.Create(CultureInfo.InvariantCulture, $"{settings.MaxDepth} levels"), "more levels than that", malformed.LineNumber, malformed.BytePositionInLine)
            : Refuse(ValidationRule.Malformed, null, found, malformed.LineNumber, malformed.BytePositionInLine);
    }

    private static ValidationErrors Refuse(ValidationRule rule, string? bound, string found, long? line, long? bytePosition) => new(
        [
            new("$", rule, bound, found)
            {
                Line = line is { } number ? (int)Math.Min(number + 1, int.MaxValue) : null,
                Column = bytePosition is { } position ? (int)Math.Min(position + 1, int.MaxValue) : null,
            },
        ],
        0);
}
