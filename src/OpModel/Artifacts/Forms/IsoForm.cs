using System.Text;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of days and months by ISO 8601, written without a detour over a pattern and, in JSON, without a text of its own.</summary>
internal abstract class IsoForm<T> : TextForm<T>
{
    private const int MaxLength = 16;

    public override string Text(T value)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(text[..Write(value, text)]);
    }

    public override void WriteJson(Utf8JsonWriter writer, T value)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        writer.WriteStringValue(text[..Write(value, text)]);
    }

    public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, T value)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        writer.WriteString(member, text[..Write(value, text)]);
    }

    /// <summary>Writes a value in ASCII.</summary>
    /// <returns>How many bytes were written.</returns>
    protected abstract int Write(T value, Span<byte> text);
}
