namespace OpModel.Measures;

/// <summary>How sure an interval is.</summary>
public enum ConfidenceLevel
{
    /// <summary>90 of 100.</summary>
    Percent90 = 90,

    /// <summary>95 of 100.</summary>
    Percent95 = 95,

    /// <summary>99 of 100.</summary>
    Percent99 = 99,
}
