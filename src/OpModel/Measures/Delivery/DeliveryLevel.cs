namespace OpModel.Measures;

/// <summary>The level of a measure of delivery, by one report of DORA.</summary>
/// <param name="Report">The report.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Level">The level.</param>
public sealed record DeliveryLevel(DoraReport Report, Measure Measure, PerformanceLevel Level) : IComparable<DeliveryLevel>
{
    /// <summary>Finds the level of a value.</summary>
    /// <param name="report">The report.</param>
    /// <param name="measure">
    /// Deployment frequency, lead time for changes, change failure rate, and of 2021 the time to restore service, of 2023 failed deployment recovery time.
    /// </param>
    /// <param name="value">The value, in the unit of the measure.</param>
    /// <param name="policy">What holds where the published bands leave a gap or share a boundary.</param>
    /// <returns>The level. A month is taken as 30 days, six as 180, and on demand as more than once a day.</returns>
    /// <exception cref="ArgumentException">The report has no bands for the measure, or the measure cannot have the value.</exception>
    public static DeliveryLevel Of(DoraReport report, Measure measure, decimal value, BoundaryPolicy policy = BoundaryPolicy.LowerLevel)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (DeliveryBands.Find(report, measure) is not { } bands)
        {
            var rival = measure.Rivals.FirstOrDefault(other => DeliveryBands.Find(report, other) is not null);
            throw new ArgumentException(
                $"The report of {(int)report} has no levels of {measure}; {(rival is null ? "take a measure of delivery" : $"it judges {rival}")}.", nameof(measure));
        }

        return measure.Range.Contains(value)
            ? new(report, measure, bands.LevelOf(value, policy))
            : throw new ArgumentException(FormattableString.Invariant($"{measure} cannot be {value}; it is {measure.Range}."), nameof(value));
    }

    /// <summary>Compares two levels by one report.</summary>
    /// <param name="other">The other level.</param>
    /// <returns>Above zero where this one is higher.</returns>
    /// <exception cref="InvalidOperationException">They are by two reports, or of two measures.</exception>
    public int CompareTo(DeliveryLevel? other)
    {
        if (other is null)
        {
            return 1;
        }

        Measure.ThrowIfOther(other.Measure);
        return Report == other.Report
            ? Level.CompareTo(other.Level)
            : throw new InvalidOperationException(
                $"the levels of {Measure} are by the reports of {(int)Report} and of {(int)other.Report}, whose bands differ; judge both by one report.");
    }

    /// <summary>Level, measure and report.</summary>
    /// <returns>Such as <c>elite by DORA 2023</c>.</returns>
    public override string ToString() => $"{Level.ToString().ToLowerInvariant()} by DORA {(int)Report}";

    /// <summary>Tells whether one level is lower than another.</summary>
    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(DeliveryLevel left, DeliveryLevel right) => Comparer<DeliveryLevel>.Default.Compare(left, right) < 0;

    /// <summary>Tells whether one level is at most another.</summary>
    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(DeliveryLevel left, DeliveryLevel right) => Comparer<DeliveryLevel>.Default.Compare(left, right) <= 0;

    /// <summary>Tells whether one level is higher than another.</summary>
    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(DeliveryLevel left, DeliveryLevel right) => Comparer<DeliveryLevel>.Default.Compare(left, right) > 0;

    /// <summary>Tells whether one level is at least another.</summary>
    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(DeliveryLevel left, DeliveryLevel right) => Comparer<DeliveryLevel>.Default.Compare(left, right) >= 0;
}
