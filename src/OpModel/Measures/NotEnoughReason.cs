namespace OpModel.Measures;

/// <summary>Why there is no value.</summary>
public enum NotEnoughReason
{
    /// <summary>Nothing was recorded in the window.</summary>
    NothingRecorded,

    /// <summary>Fewer were asked or counted than it takes to say something.</summary>
    SampleTooSmall,

    /// <summary>It would be divided by zero, as lifetime value is where nobody leaves.</summary>
    DivisorIsZero,

    /// <summary>The window is of a length for which the measure says nothing.</summary>
    WindowUnfit,
}
