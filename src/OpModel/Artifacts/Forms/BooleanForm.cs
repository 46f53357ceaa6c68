using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of truth values.</summary>
internal sealed class BooleanForm : ValueForm<bool, bool?>
{
    public override bool? ToDto(bool value) => value;

    public override bool TryRead(bool? dto, ref ValidationFindings findings, out bool value)
    {
        value = dto.GetValueOrDefault();
        return true;
    }

    public override bool? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Null:
                return null;
            default:
                JsonTokens.Refuse(ref reader, "true or false", ref findings);
                return null;
        }
    }

    public override void WriteJson(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteJsonDto(Utf8JsonWriter writer, bool? dto) => writer.WriteBooleanValue(dto.GetValueOrDefault());

    public override string Text(bool value) => value ? "yes" : "no";
}
