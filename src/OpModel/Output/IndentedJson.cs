using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpModel;

/// <summary>Writes documents of JSON that people can read too: in UTF-8, indented, with line feeds, the same on every platform.</summary>
internal static class IndentedJson
{
    // Names of services and teams are shown as they are; the document is data for programs, never markup.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document with a line break at its end.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        // The writer ends lines as the platform does. A carriage return within a text is escaped, so each raw one belongs to a line's end.
        var lines = buffer.WrittenSpan;
        for (var end = lines.IndexOf((byte)'\r'); end >= 0; end = lines.IndexOf((byte)'\r'))
        {
            output.Write(lines[..end]);
            lines = lines[(end + 1)..];
        }

        output.Write(lines);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a property whose value is a list of values.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a property whose value is a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write) => json.WriteArray(name, items, item =>
    {
        json.WriteStartObject();
        write(item);
        json.WriteEndObject();
    });
}
