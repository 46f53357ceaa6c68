namespace OpModel;

/// <summary>What a key result counts (D3.5).</summary>
public enum ResultBasis
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>Value to customers or to the organisation.</summary>
    Value,

    /// <summary>Output: features shipped, pages written.</summary>
    Output,

    /// <summary>A deadline that is met.</summary>
    Deadline,

    /// <summary>An internal measure: velocity, hours worked.</summary>
    InternalMeasure,
}
