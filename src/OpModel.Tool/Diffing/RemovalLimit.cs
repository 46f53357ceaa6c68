using System.Globalization;

namespace OpModel.Tool.Diffing;

/// <summary>How many of something may be removed: a number of them, or a part in percent.</summary>
/// <param name="Value">The number, or the percent.</param>
/// <param name="IsPercent">Which of the two it is.</param>
internal readonly record struct RemovalLimit(decimal Value, bool IsPercent)
{
    /// <summary>Reads <c>12</c>, <c>5%</c> or <c>2.5 %</c>; nothing where it is something else.</summary>
    public static RemovalLimit? Parse(string text)
    {
        var isPercent = text.EndsWith('%');
        var number = isPercent ? text[..^1].TrimEnd() : text;
        var style = isPercent ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        return decimal.TryParse(number, style, CultureInfo.InvariantCulture, out var value) && (!isPercent || value <= 100) ? new(value, isPercent) : null;
    }

    /// <summary>Whether more are removed than may be; exact, without rounding.</summary>
    public bool IsExceededBy(int removed, int of) => IsPercent ? removed * 100m > Value * of : removed > Value;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}{(IsPercent ? " %" : "")}");
}
