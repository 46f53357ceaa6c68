namespace OpModel.Measures;

/// <summary>What the readings of several days within one window are together.</summary>
public enum MeasureAddition
{
    /// <summary>The last of them counts; those of rates and averages cannot be added.</summary>
    LastCounts,

    /// <summary>Each tells of what happened on its day, so they add up: revenue, customers lost.</summary>
    AddsUp,

    /// <summary>Each tells how many there are on its day, so their average counts: headcount, customers.</summary>
    Averages,
}
