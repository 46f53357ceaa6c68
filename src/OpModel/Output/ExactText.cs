using System.Globalization;
using System.Text;

namespace OpModel;

/// <summary>Exact numbers as people read them in a formula; the same in every culture.</summary>
internal static class ExactText
{
    private const int DigitsOfEndless = 6;
    private const int DigitsOfGroup = 3;

    /// <summary>All digits, with commas between thousands: <c>12,345.678</c>. One that never ends is cut: <c>451.612903…</c>.</summary>
    public static string Of(ExactAmount number)
    {
        if (number.TryFormatDecimal(out var text))
        {
            return Group(text);
        }

        var sign = number.Sign < 0 ? "-" : "";
        var digits = (number.Sign < 0 ? -number : number).Floor(DigitsOfEndless);
        return $"{sign}{Group(ExactAmount.FormatUnits(digits, DigitsOfEndless))}…";
    }

    /// <summary>A number as a fraction in lowest terms where it is no whole number: <c>14/31</c>.</summary>
    public static string Fraction(ExactAmount number)
    {
        var denominator = number.Denominator.ToString(CultureInfo.InvariantCulture);
        return number.Denominator.IsOne ? Of(number) : $"{number.Numerator.ToString(CultureInfo.InvariantCulture)}/{denominator}";
    }

    /// <summary>A number of things: <c>1 query</c>, <c>2 queries</c>, <c>2,048 GiB</c>; the number alone where the unit is not known.</summary>
    public static string Count(ExactAmount number, string? unit)
    {
        var isOne = number == ExactAmount.From(1) || number == ExactAmount.From(-1);
        return unit is null ? Of(number) : $"{Of(number)} {(isOne ? unit : Plural(unit))}";
    }

    private static string Group(string text)
    {
        var start = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var grouped = new StringBuilder(text);
        for (var at = (point < 0 ? text.Length : point) - DigitsOfGroup; at > start; at -= DigitsOfGroup)
        {
            grouped.Insert(at, ',');
        }

        return grouped.ToString();
    }

    // Symbols of units such as GiB, kWh or h have no plural; words of English follow its rules.
    private static string Plural(string unit) =>
        unit.Length < 3 || unit.Any(char.IsUpper) || !char.IsAsciiLetter(unit[^1]) ? unit
        : unit is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? $"{unit[..^1]}ies"
        : unit is [.., not 's', 's'] ? unit // Several already, as in "million events".
        : unit is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] ? $"{unit}es"
        : $"{unit}s";
}
