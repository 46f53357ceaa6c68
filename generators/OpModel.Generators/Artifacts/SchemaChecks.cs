using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>What scalars and validation attributes are in a JSON Schema.</summary>
internal static class SchemaChecks
{
    /// <summary>The members that tell of a scalar.</summary>
    public static List<KeyValuePair<string, JsonText>> Scalar(string form) => form switch
    {
        "Money" => [new("$ref", JsonText.Of("#/$defs/Money"))],
        "Boolean" => [Type("boolean")],
        "SByte" => Whole(sbyte.MinValue, sbyte.MaxValue),
        "Byte" => Whole(byte.MinValue, byte.MaxValue),
        "Int16" => Whole(short.MinValue, short.MaxValue),
        "UInt16" => Whole(ushort.MinValue, ushort.MaxValue),
        "Int32" => Whole(int.MinValue, int.MaxValue),
        "UInt32" => Whole(uint.MinValue, uint.MaxValue),
        "Int64" => Whole(long.MinValue, long.MaxValue),
        "UInt64" => Whole(0, ulong.MaxValue),
        "Single" or "Double" or "Decimal" => [Type("number")],
        "LocalDate" or "DateOnly" => [Type("string"), new("format", JsonText.Of("date")), Pattern(@"^\d{4}-\d{2}-\d{2}$")],
        "YearMonth" => [Type("string"), Pattern(@"^\d{4}-(0[1-9]|1[0-2])$")],
        "Guid" => [Type("string"), new("format", JsonText.Of("uuid"))],
        "Currency" => [Type("string"), Pattern("^[A-Z]{3}$")],
        "Char" => [Type("string"), new("minLength", JsonText.Raw("1")), new("maxLength", JsonText.Raw("1"))],
        "Int128" or "UInt128" or "BigInteger" => [Type("string"), Pattern("^[-+]?[0-9]+$")],
        "Base64" => [Type("string"), new("contentEncoding", JsonText.Of("base64"))],
        _ => [Type("string")],
    };

    /// <summary>The members that tell of an attribute; none for what a schema cannot say.</summary>
    public static IEnumerable<KeyValuePair<string, JsonText>> Of(ValueShape value, PropertyCheck check)
    {
        var isNumber = value.Kind == ValueKind.Scalar && value.DtoType is not ("string?" or "bool?") && value.Form != "Money";
        return check.Kind switch
        {
            CheckKind.Required or CheckKind.NotEmpty when value.IsString => [Pattern("\\S")],
            CheckKind.NotEmpty when value.Kind == ValueKind.Dictionary => [new("minProperties", JsonText.Raw("1"))],
            CheckKind.NotEmpty => [new("minItems", JsonText.Raw("1"))],
            CheckKind.Positive when isNumber => [new("exclusiveMinimum", JsonText.Raw("0"))],
            CheckKind.NotNegative when isNumber => [new("minimum", JsonText.Raw("0"))],
            CheckKind.Positive when value.Form == "Money" => [Amount("exclusiveMinimum")],
            CheckKind.NotNegative when value.Form == "Money" => [Amount("minimum")],
            CheckKind.Length => Length(value, check),
            CheckKind.Range when isNumber => Range(check),
            CheckKind.RegularExpression => [Pattern($"^(?:{check.Text})?$")],
            CheckKind.EmailAddress => [Pattern("^[^@\\r\\n]+@[^@\\r\\n]+$")],
            CheckKind.Url => [Pattern("^([hH][tT][tT][pP][sS]?|[fF][tT][pP])://")],
            CheckKind.AllowedValues when Literals(value, check) is { } allowed => [new("enum", JsonText.List(allowed))],
            CheckKind.DeniedValues when Literals(value, check) is { } denied => [new("not", JsonText.Object([new("enum", JsonText.List(denied))]))],
            _ => [],
        };
    }

    /// <summary>Of two bounds of one kind the one that says more; nothing for what is no bound.</summary>
    public static KeyValuePair<string, JsonText>? Narrower(KeyValuePair<string, JsonText> one, KeyValuePair<string, JsonText> other)
    {
        var isLeast = one.Key is "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties";
        return (!isLeast && one.Key is not ("maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties"))
            || one.Value.Number is not { } first
            || other.Value.Number is not { } second ? null
            : isLeast == first >= second ? one
            : other;
    }

    private static KeyValuePair<string, JsonText> Type(string type) => new("type", JsonText.Of(type));

    private static KeyValuePair<string, JsonText> Pattern(string pattern) => new("pattern", JsonText.Of(pattern));

    private static KeyValuePair<string, JsonText> Amount(string bound) =>
        new("properties", JsonText.Object([new("amount", JsonText.Object([new(bound, JsonText.Raw("0"))]))]));

    private static List<KeyValuePair<string, JsonText>> Whole(decimal least, decimal most) =>
        [Type("integer"), new("minimum", JsonText.Raw(Number(least))), new("maximum", JsonText.Raw(Number(most)))];

    private static IEnumerable<KeyValuePair<string, JsonText>> Length(ValueShape value, PropertyCheck check)
    {
        var what = value.IsString ? "Length" : value.Kind == ValueKind.Dictionary ? "Properties" : "Items";
        if (check.Least is { } least and not "0")
        {
            yield return new("min" + what, JsonText.Raw(least));
        }

        if (check.Most is { } most)
        {
            yield return new("max" + what, JsonText.Raw(most));
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonText>> Range(PropertyCheck check)
    {
        if (Bare(check.Least!) is { } least)
        {
            yield return new(check.IsLeastExclusive ? "exclusiveMinimum" : "minimum", JsonText.Raw(least));
        }

        if (Bare(check.Most!) is { } most)
        {
            yield return new(check.IsMostExclusive ? "exclusiveMaximum" : "maximum", JsonText.Raw(most));
        }
    }

    /// <summary>A number of C# without its suffix or cast, in a form that JSON has; nothing for a name such as <c>decimal.MaxValue</c>.</summary>
    private static string? Bare(string literal)
    {
        var number = literal.Substring(literal.LastIndexOf('(') + 1).TrimEnd(')', 'm', 'd', 'f', 'L');
        return decimal.TryParse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value) ? Number(value) : null;
    }

    private static IEnumerable<JsonText>? Literals(ValueShape value, PropertyCheck check)
    {
        if (value.Kind == ValueKind.Choice)
        {
            string[] words = [.. check.Values.Select(literal => value.Choices.FirstOrDefault(choice => choice.Value == "global::" + literal)?.Word).OfType<string>()];
            return words.Length == check.Values.Count ? words.Select(JsonText.Of) : null;
        }

        if (value.IsString)
        {
            return check.Values.Select(literal => JsonText.Of(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseToken(literal).ValueText));
        }

        JsonText[] numbers = [.. check.Values.Select(Bare).OfType<string>().Select(JsonText.Raw)];
        return numbers.Length == check.Values.Count ? numbers : null;
    }

    private static string Number(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
