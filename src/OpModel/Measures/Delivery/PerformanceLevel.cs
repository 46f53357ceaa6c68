namespace OpModel.Measures;

/// <summary>How well software is delivered, in the words of DORA.</summary>
public enum PerformanceLevel
{
    /// <summary>The lowest of four.</summary>
    Low,

    /// <summary>The second lowest.</summary>
    Medium,

    /// <summary>The second highest.</summary>
    High,

    /// <summary>The highest of four.</summary>
    Elite,
}
