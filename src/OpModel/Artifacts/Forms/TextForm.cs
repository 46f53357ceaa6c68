using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of values that are text outside of the program: dates, enumerations, names.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextForm<T> : ValueForm<T, string?>
{
    /// <summary>What to write, with an example: <c>a date, as in "2026-10-31"</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads a value from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> where the text has another form.</returns>
    public abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    public override string? ToDto(T value) => Text(value);

    /// <inheritdoc/>
    public override bool TryRead(string? dto, ref ValidationFindings findings, out T value)
    {
        if (TryParse(dto!, out value!))
        {
            return true;
        }

        findings.Add(ValidationRule.Form, "", Expected, $"\"{dto}\"");
        return false;
    }

    /// <inheritdoc/>
    public override string? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Null:
                return null;
            default:
                JsonTokens.Refuse(ref reader, Expected, ref findings);
                return null;
        }
    }

    /// <inheritdoc/>
    public override void WriteJsonDto(Utf8JsonWriter writer, string? dto)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(dto);
    }

    /// <inheritdoc/>
    public override void WriteJsonDtoMember(Utf8JsonWriter writer, JsonEncodedText member, string? dto)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (dto is not null)
        {
            writer.WriteString(member, dto);
        }
    }

    /// <inheritdoc/>
    public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(member, Text(value));
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }
}
