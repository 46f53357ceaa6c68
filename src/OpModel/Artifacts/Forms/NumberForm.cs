using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of numbers.</summary>
/// <typeparam name="T">The type of the number.</typeparam>
internal abstract class NumberForm<T> : ValueForm<T, T?>
    where T : struct, INumber<T>
{
    public override T? ToDto(T value) => value;

    public override bool TryRead(T? dto, ref ValidationFindings findings, out T value)
    {
        value = dto.GetValueOrDefault();
        return IsWritten(value, ref findings);
    }

    public override T? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.Number && TryGet(ref reader, out var value))
        {
            return value;
        }

        JsonTokens.Refuse(ref reader, Expected, ref findings);
        return null;
    }

    public override void WriteJsonDto(Utf8JsonWriter writer, T? dto) => WriteJson(writer, dto.GetValueOrDefault());

    public override void WriteJsonDtoMember(Utf8JsonWriter writer, JsonEncodedText member, T? dto)
    {
        if (dto is { } value)
        {
            WriteJsonMember(writer, member, value);
        }
    }

    public override void Check(T value, ref ValidationFindings findings) => IsWritten(value, ref findings);

    public override string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>What to write.</summary>
    protected abstract string Expected { get; }

    protected abstract bool TryGet(ref Utf8JsonReader reader, out T value);

    /// <summary>JSON has neither infinity nor what is not a number.</summary>
    private bool IsWritten(T value, ref ValidationFindings findings)
    {
        if (T.IsFinite(value))
        {
            return true;
        }

        findings.Add(ValidationRule.Form, "", Expected, Text(value));
        return false;
    }
}
