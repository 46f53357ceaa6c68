namespace OpModel.Measures;

/// <summary>How a measure differs from an earlier window.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Difference">The value now less the value before.</param>
/// <param name="Trend">Whether that is better or worse.</param>
/// <param name="IsWithinNoise">
/// Whether chance alone may have made the difference, by the confidence intervals of both windows; counts have that of a Poisson distribution. Where they have none the difference is counted
/// in full and is no noise.
/// </param>
public sealed record MeasureChange(Measure Measure, decimal Difference, MeasureTrend Trend, bool IsWithinNoise)
{
    internal static MeasureChange Between(Measure measure, MeasuredValue before, MeasuredValue now)
    {
        var difference = now.Value - before.Value;
        return new(measure, difference, TrendOf(difference, measure.Direction), IsNoise(before, now, difference));
    }

    /// <summary>The change as it is judged where a target says which way the measure gets better, and the measure itself does not.</summary>
    internal MeasureChange JudgedBy(MeasureTarget? target) => target is null || Measure.Direction != MeasureDirection.Neither
        ? this
        : this with { Trend = TrendOf(Difference, target.Bound == TargetBound.AtLeast ? MeasureDirection.HigherIsBetter : MeasureDirection.LowerIsBetter) };

    private static MeasureTrend TrendOf(decimal difference, MeasureDirection direction) =>
        difference == 0 ? MeasureTrend.Steady
        : direction == MeasureDirection.Neither ? (difference > 0 ? MeasureTrend.Rising : MeasureTrend.Falling)
        : (difference > 0) == (direction == MeasureDirection.HigherIsBetter) ? MeasureTrend.Better
        : MeasureTrend.Worse;

    /// <remarks>
    /// The interval of a difference from the intervals of its parts, each with its own arms: G. Y. Zou and A. Donner, "Construction of confidence
    /// limits about effect measures", Statistics in Medicine 27 (2008), 1693-1702. For two shares it is Newcombe's hybrid score interval.
    /// </remarks>
    private static bool IsNoise(MeasuredValue before, MeasuredValue now, decimal difference)
    {
        if (difference == 0 || (before.Interval is null && now.Interval is null))
        {
            return false;
        }

        var (armNow, armBefore) = difference > 0
            ? (now.Value - (now.Interval?.Low ?? now.Value), (before.Interval?.High ?? before.Value) - before.Value)
            : ((now.Interval?.High ?? now.Value) - now.Value, before.Value - (before.Interval?.Low ?? before.Value));
        return Math.Abs(difference) <= SquareRoot.Of((armNow * armNow) + (armBefore * armBefore));
    }
}
