using System.Globalization;
using System.Text;

namespace OpModel.Generators.Artifacts;

/// <summary>A value of JSON, for the schemas that are written; no library of JSON loads into every compiler.</summary>
internal sealed class JsonText
{
    private readonly string? _scalar;
    private readonly IReadOnlyList<KeyValuePair<string, JsonText>>? _members;
    private readonly IReadOnlyList<JsonText>? _elements;

    private JsonText(string? scalar, IReadOnlyList<KeyValuePair<string, JsonText>>? members, IReadOnlyList<JsonText>? elements) =>
        (_scalar, _members, _elements) = (scalar, members, elements);

    /// <summary>A text.</summary>
    public static JsonText Of(string text) => Raw(Quoted(text));

    /// <summary>An object.</summary>
    public static JsonText Object(IEnumerable<KeyValuePair<string, JsonText>> members) => new(null, [.. members], null);

    /// <summary>A list.</summary>
    public static JsonText List(IEnumerable<JsonText> elements) => new(null, null, [.. elements]);

    /// <summary>A number or a truth value, as JSON writes it.</summary>
    public static JsonText Raw(string scalar) => new(scalar, null, null);

    /// <summary>The number that it is; nothing for another value.</summary>
    public decimal? Number => decimal.TryParse(_scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Writes the value in lines, each level indented by two spaces; what is short stands in one line.</summary>
    public string Indented()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        if (_scalar is not null)
        {
            text.Append(_scalar);
        }
        else if (_elements is not null && _elements.All(element => element._scalar is not null))
        {
            text.Append('[').Append(string.Join(", ", _elements.Select(element => element._scalar))).Append(']');
        }
        else
        {
            var (open, close, count) = _members is null ? ('[', ']', _elements!.Count) : ('{', '}', _members.Count);
            text.Append(open);
            for (var index = 0; index < count; index++)
            {
                text.Append(index == 0 ? "\n" : ",\n").Append(' ', (depth + 1) * 2);
                if (_members is not null)
                {
                    text.Append(Quoted(_members[index].Key)).Append(": ");
                }

                (_members is null ? _elements![index] : _members[index].Value).Write(text, depth + 1);
            }

            if (count > 0)
            {
                text.Append('\n').Append(' ', depth * 2);
            }

            text.Append(close);
        }
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
