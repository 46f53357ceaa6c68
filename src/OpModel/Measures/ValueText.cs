using System.Globalization;

namespace OpModel.Measures;

/// <summary>Values of measures as people read them.</summary>
internal static class ValueText
{
    /// <summary>The value with its unit: <c>42.5 points</c>, <c>6.5 %</c>, <c>12.30 EUR</c>.</summary>
    public static string Of(Measure measure, MeasuredValue value) => Of(measure, value.Value, value.Currency);

    /// <inheritdoc cref="Of(Measure, MeasuredValue)"/>
    public static string Of(Measure measure, decimal value, Currency? currency) => measure.Unit switch
    {
        MeasureUnit.Share => $"{Fixed(value * 100, 1)} %",
        MeasureUnit.Points => $"{Fixed(value, 1)} points",
        MeasureUnit.Score => Fixed(value, 2),
        MeasureUnit.Ratio => Fixed(value, 2),
        MeasureUnit.Money => currency is { } known ? $"{Fixed(value, known.MinorUnitDigits)} {known.Code}" : Fixed(value, 2),
        MeasureUnit.PerDay => $"{Fixed(value, 2)} a day",
        MeasureUnit.PerWeek => $"{Fixed(value, 1)} a week",
        MeasureUnit.PerMonth => $"{Fixed(value, 1)} a month",
        MeasureUnit.Days => $"{Fixed(value, 1)} days",
        MeasureUnit.Hours => $"{Fixed(value, 1)} hours",
        MeasureUnit.Milliseconds => $"{Fixed(value, Math.Abs(value) < 10 ? 1 : 0)} ms",
        MeasureUnit.Count => Fixed(value, value == decimal.Truncate(value) ? 0 : 1),
        _ => Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture),
    };

    /// <summary>A difference of two values: as the value, with a plus before it where it rose, and in percentage points where it is a share.</summary>
    public static string OfDifference(Measure measure, decimal difference, Currency? currency)
    {
        var sign = difference > 0 ? "+" : "";
        return measure.Unit == MeasureUnit.Share
            ? $"{sign}{Fixed(difference * 100, 1)} pp"
            : sign + Of(measure, difference, currency);
    }

    /// <summary>A value for scripts: at most six decimals, no zeros at the end, no unit.</summary>
    public static string Plain(decimal value) =>
        Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);

    private static string Fixed(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);

        // What rounds to zero from below is zero.
        return (rounded == 0 ? 0m : rounded).ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture);
    }
}
