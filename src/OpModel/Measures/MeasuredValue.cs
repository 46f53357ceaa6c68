namespace OpModel.Measures;

/// <summary>The value of a measure, with what tells how far to trust it.</summary>
public sealed record MeasuredValue
{
    /// <summary>The value, in the unit of the measure; a share is between 0 and 1. A quotient that does not end is rounded at its 28th digit.</summary>
    public required decimal Value { get; init; }

    /// <summary>How many answers, deployments or other things it was computed from; nothing where it was read.</summary>
    public long? SampleSize { get; init; }

    /// <summary>Where the true value lies, of a count what is to be expected in such a window; nothing where that is not known, or the value was read.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The currency of an amount; nothing where the value is none.</summary>
    public Currency? Currency { get; init; }
}
