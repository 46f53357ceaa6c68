using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of text, which is itself.</summary>
internal sealed class StringForm : TextForm<string>
{
    public override string Expected => "a text in quotes";

    public override bool TryParse(string text, out string value)
    {
        value = text;
        return true;
    }

    public override string Text(string value) => value;

    public override void WriteJson(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, string value) => writer.WriteString(member, value);
}
