using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpModel.Files.Yaml;

namespace OpModel.Tool.Artifacts;

/// <summary>Writes a document in YAML as JSON, so that it is read and validated as any other.</summary>
/// <remarks>
/// Without quotes, YAML does not say whether <c>1</c> is a number or a text: the schema does. Where it does not, the core schema of YAML 1.2 holds,
/// for which dates are texts and <c>yes</c> is one.
/// </remarks>
internal static partial class YamlAsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    /// <summary>Writes the document.</summary>
    /// <param name="root">The document; nothing where the file is empty.</param>
    /// <param name="schema">What it should be.</param>
    /// <returns>JSON in UTF-8.</returns>
    public static byte[] Write(YamlNode? root, ArtifactSchema schema)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            Write(writer, root ?? new YamlScalar(default, "", IsPlain: true), schema);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node, ArtifactSchema? schema)
    {
        switch (node)
        {
            case YamlMap map:
                writer.WriteStartObject();
                var meant = CaseOf(map, schema);
                foreach (var entry in map.Entries)
                {
                    writer.WritePropertyName(entry.Key.Text);
                    Write(writer, entry.Value, meant?.Member(entry.Key.Text));
                }

                writer.WriteEndObject();
                break;
            case YamlList list:
                writer.WriteStartArray();
                var items = schema?.Items;
                foreach (var item in list.Items)
                {
                    Write(writer, item, items);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteScalar(writer, (YamlScalar)node, schema?.Type);
                break;
        }
    }

    /// <summary>The one of several kinds of object that a map is, by what it says of itself.</summary>
    private static ArtifactSchema? CaseOf(YamlMap map, ArtifactSchema? schema) => schema is { Cases: { Count: > 0 } cases }
        ? cases.FirstOrDefault(each => each.Member("kind")?.Constant is { } kind && map["kind"] is YamlScalar said && kind.ValueEquals(said.Text))
        : schema;

    private static void WriteScalar(Utf8JsonWriter writer, YamlScalar scalar, string? type)
    {
        if (!scalar.IsPlain)
        {
            writer.WriteStringValue(scalar.Text);
        }
        else if (scalar.Text is "" or "~" or "null" or "Null" or "NULL")
        {
            writer.WriteNullValue();
        }
        else if (type == "string")
        {
            writer.WriteStringValue(scalar.Text);
        }
        else if (scalar.Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            writer.WriteBooleanValue(scalar.Text[0] is 't' or 'T');
        }
        else if (Number(scalar.Text) is { } number)
        {
            writer.WriteRawValue(number, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(scalar.Text);
        }
    }

    /// <summary>A number of YAML as JSON writes it, digit by digit; nothing where the text is none, or one that JSON cannot write.</summary>
    private static string? Number(string text)
    {
        if (Based().IsMatch(text))
        {
            return text.Length > 18 ? null : Convert.ToInt64(text[2..], text[1] == 'x' ? 16 : 8).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (Decimal().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        return $"{sign}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length == 0 ? "" : "." + fraction)}{match.Groups["exponent"].Value}";
    }

    [GeneratedRegex("^(?:0x[0-9a-fA-F]+|0o[0-7]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Based();

    [GeneratedRegex(@"^(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
