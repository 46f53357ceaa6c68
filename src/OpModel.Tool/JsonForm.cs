using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpModel.Tool;

/// <summary>JSON as the tool writes it: for scripts, and to be read by people.</summary>
internal static class JsonForm
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document, with a line end behind it.</summary>
    public static void Write(TextWriter writer, JsonNode document)
    {
        writer.Write(document.ToJsonString(Indented));
        writer.Write('\n');
    }
}
