namespace OpModel.Measures;

/// <summary>Which way a measure gets better.</summary>
public enum MeasureDirection
{
    /// <summary>Neither: it is what others are computed from, or nobody said.</summary>
    Neither,

    /// <summary>Higher is better.</summary>
    HigherIsBetter,

    /// <summary>Lower is better.</summary>
    LowerIsBetter,
}
