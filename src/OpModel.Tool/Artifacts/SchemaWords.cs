using System.Globalization;

namespace OpModel.Tool.Artifacts;

/// <summary>Says in words what a schema holds a value to, as far as its description does not say so.</summary>
internal static class SchemaWords
{
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What a value is held to.</summary>
    /// <param name="schema">The value.</param>
    public static IEnumerable<string> Held(ArtifactSchema schema)
    {
        if (schema.Choices is { Count: > 0 } choices)
        {
            yield return $"one of {string.Join(", ", choices)}";
        }

        if (schema.Items?.Choices is { Count: > 0 } each)
        {
            yield return $"each one of {string.Join(", ", each)}";
        }

        // A description tells people more than a pattern.
        if (schema is { Pattern: { } pattern, Format: null, Description: null } && pattern != @"\S")
        {
            yield return $"matches {pattern}";
        }

        foreach (var (least, most, unit) in Bounds(schema))
        {
            if (Range(schema, least, most, unit) is { } range)
            {
                yield return range;
            }
        }

        if ((schema.Bound("exclusiveMinimum") ?? schema.BoundOf("amount", "exclusiveMinimum")) is { } above && !IsSaid(schema, above))
        {
            yield return $"more than {Text(above)}";
        }
    }

    private static IEnumerable<(decimal? Least, decimal? Most, string Unit)> Bounds(ArtifactSchema schema)
    {
        yield return (schema.Bound("minLength"), schema.Bound("maxLength"), " character");
        yield return (schema.Bound("minItems"), schema.Bound("maxItems"), " element");
        yield return (schema.Bound("minProperties"), schema.Bound("maxProperties"), " member");
        yield return (Set(schema.Bound("minimum")), Set(schema.Bound("maximum")), "");
        yield return (schema.BoundOf("amount", "minimum"), null, "");
    }

    /// <summary>A bound that somebody set; those of the type itself say nothing.</summary>
    private static decimal? Set(decimal? bound) => bound is int.MinValue or int.MaxValue or long.MinValue or long.MaxValue ? null : bound;

    private static string? Range(ArtifactSchema schema, decimal? least, decimal? most, string unit)
    {
        least = least is { } lower && IsSaid(schema, lower) ? null : least;
        most = most is { } upper && IsSaid(schema, upper) ? null : most;
        return (least, most) switch
        {
            (null, null) => null,
            ({ } from, null) => $"at least {Text(from)}{Units(from)}",
            (null, { } to) => $"at most {Text(to)}{Units(to)}",
            ({ } from, { } to) => $"{Text(from)} to {Text(to)}{Units(to)}",
        };

        string Units(decimal count) => unit.Length == 0 || count == 1 ? unit : unit + "s";
    }

    private static bool IsSaid(ArtifactSchema schema, decimal number)
    {
        if (schema.Description is not { } description)
        {
            return false;
        }

        var words = description.Split([' ', ';', ':', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd(',').ToLowerInvariant());
        string[] written = [Text(number), number.ToString("N0", CultureInfo.InvariantCulture), number is >= 0 and <= 10 && number == (int)number ? Small[(int)number] : Text(number)];
        return words.Any(written.Contains);
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
