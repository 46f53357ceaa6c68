namespace OpModel.Measures;

/// <summary>Where a measure goes, compared with the window before.</summary>
public enum MeasureTrend
{
    /// <summary>It is as it was.</summary>
    Steady,

    /// <summary>It has risen, and nobody said whether that is good.</summary>
    Rising,

    /// <summary>It has fallen, and nobody said whether that is good.</summary>
    Falling,

    /// <summary>It is better than it was.</summary>
    Better,

    /// <summary>It is worse than it was.</summary>
    Worse,
}
