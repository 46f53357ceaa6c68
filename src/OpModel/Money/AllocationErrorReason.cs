namespace OpModel;

/// <summary>What is wrong with the ratios that an amount was to be shared out by.</summary>
public enum AllocationErrorReason
{
    /// <summary>There are none.</summary>
    NoRatios,

    /// <summary>One of them is below zero.</summary>
    NegativeRatio,

    /// <summary>All of them are zero.</summary>
    AllRatiosZero,
}
