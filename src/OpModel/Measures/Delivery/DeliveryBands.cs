namespace OpModel.Measures;

/// <summary>The bands by which a report of DORA gives levels to a measure.</summary>
/// <param name="bands">Elite, high, medium and low, in this order, as they were published: with gaps and shared boundaries.</param>
internal sealed class DeliveryBands(params DeliveryBands.Band[] bands)
{
    private const decimal Day = 24;
    private const decimal Week = 7 * Day;
    private const decimal Month = 30 * Day;
    private const decimal HalfYear = 180 * Day;

    private const decimal Daily = 1;
    private const decimal Weekly = 1m / 7;
    private const decimal Monthly = 1m / 30;
    private const decimal HalfYearly = 1m / 180;

    private static readonly Dictionary<(DoraReport, Measure), DeliveryBands> All = new()
    {
        [(DoraReport.Of2021, Measure.DeploymentFrequency)] = new(Band.Above(Daily), Band.Between(Monthly, Daily), Band.Between(HalfYearly, Monthly), Band.Below(HalfYearly)),
        [(DoraReport.Of2021, Measure.LeadTimeForChanges)] = new(Band.Below(1), Band.FromBelow(1, Week), Band.Between(Week, HalfYear), Band.Above(HalfYear)),
        [(DoraReport.Of2021, Measure.ChangeFailureRate)] = new(Band.Between(0, 0.15m), Band.Between(0.16m, 0.20m), Band.Between(0.21m, 0.30m), Band.Above(0.30m)),
        [(DoraReport.Of2021, Measure.TimeToRestoreService)] = new(Band.Below(1), Band.FromBelow(1, Day), Band.Between(Day, Week), Band.Above(Week)),
        [(DoraReport.Of2023, Measure.DeploymentFrequency)] = new(Band.Above(Daily), Band.Between(Weekly, Daily), Band.Between(Monthly, Weekly), Band.Below(Monthly)),
        [(DoraReport.Of2023, Measure.LeadTimeForChanges)] = new(Band.Below(Day), Band.Between(Day, Week), Band.Between(Week, Month), Band.Above(Month)),
        [(DoraReport.Of2023, Measure.ChangeFailureRate)] = new(Band.Between(0, 0.05m), Band.Between(0.05m, 0.10m), Band.Between(0.10m, 0.15m), Band.Above(0.15m)),
        [(DoraReport.Of2023, Measure.FailedDeploymentRecoveryTime)] = new(Band.Below(1), Band.FromBelow(1, Day), Band.Between(Day, Week), Band.Above(Week)),
    };

    /// <summary>The bands of a measure; nothing where the report has none.</summary>
    public static DeliveryBands? Find(DoraReport report, Measure measure) => All.GetValueOrDefault((report, measure));

    /// <summary>The level of a value.</summary>
    public PerformanceLevel LevelOf(decimal value, BoundaryPolicy policy)
    {
        // A value in one band has its level; in a gap or on a shared boundary there are two neighbours. Gaps are among failure rates alone, which rise.
        var highest = Array.FindIndex(bands, band => band.Contains(value));
        var lowest = Array.FindLastIndex(bands, band => band.Contains(value));
        if (highest < 0)
        {
            lowest = Array.FindIndex(bands, band => band.From > value);
            highest = lowest - 1;
        }

        return PerformanceLevel.Elite - (policy == BoundaryPolicy.HigherLevel ? highest : lowest);
    }

    /// <summary>The values of a level.</summary>
    internal sealed record Band(decimal? From, bool HasFrom, decimal? To, bool HasTo)
    {
        public static Band Below(decimal to) => new(null, false, to, false);

        public static Band Above(decimal from) => new(from, false, null, false);

        public static Band Between(decimal from, decimal to) => new(from, true, to, true);

        public static Band FromBelow(decimal from, decimal to) => new(from, true, to, false);

        public bool Contains(decimal value) =>
            (From is null || value > From || (HasFrom && value == From)) && (To is null || value < To || (HasTo && value == To));
    }
}
