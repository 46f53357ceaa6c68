using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OpModel.Budgeting;

/// <summary>A condition on a measure, as <c>NPS &gt;= 30</c>.</summary>
/// <param name="Measure">The measure: one of the catalogue, by its name or what the field calls it, or one that the organisation states.</param>
/// <param name="Comparison">How its value has to stand to the number.</param>
/// <param name="Value">The number, in the unit of the measure; a share is from 0 to 1, an amount in the currency of the organisation.</param>
/// <param name="Of">The team, the value stream or the organisation that is measured, by name or id; nothing for the team that the money is for.</param>
public sealed record TrancheCondition(string Measure, MeasureComparison Comparison, decimal Value, string? Of = null)
{
    private static readonly (string Sign, MeasureComparison Comparison)[] Signs =
    [
        (">=", MeasureComparison.AtLeast), ("≥", MeasureComparison.AtLeast), ("<=", MeasureComparison.AtMost), ("≤", MeasureComparison.AtMost),
        (">", MeasureComparison.MoreThan), ("<", MeasureComparison.LessThan),
    ];

    /// <summary>Reads a condition.</summary>
    /// <param name="text">Measure, one of <c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&lt;</c>, and a number; <c>5 %</c> is 0.05.</param>
    /// <param name="condition">The condition, on what is measured of the team that the money is for.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TrancheCondition? condition)
    {
        condition = null;
        var at = text?.AsSpan().IndexOfAny("<>≤≥") ?? -1;
        if (at < 0)
        {
            return false;
        }

        var (sign, comparison) = Array.Find(Signs, each => text!.AsSpan(at).StartsWith(each.Sign, StringComparison.Ordinal));
        var (measure, number) = (text![..at].Trim(), text[(at + sign.Length)..].Trim());
        var isPercentage = number.EndsWith('%');
        if (measure.Length == 0
            || !decimal.TryParse(number.TrimEnd('%').TrimEnd(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        condition = new(measure, comparison, isPercentage ? value / 100 : value);
        return true;
    }

    /// <summary>Tells whether a value of the measure meets the condition.</summary>
    /// <param name="value">The value, in the unit of the measure.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool IsMetBy(decimal value) => Comparison switch
    {
        MeasureComparison.AtLeast => value >= Value,
        MeasureComparison.AtMost => value <= Value,
        MeasureComparison.MoreThan => value > Value,
        _ => value < Value,
    };

    /// <summary>The condition as files have it.</summary>
    /// <returns>Such as <c>NPS &gt;= 30</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Measure} {Array.Find(Signs, each => each.Comparison == Comparison).Sign} {Value}");
}
