namespace OpModel.Measures;

/// <summary>A measure on a scorecard.</summary>
public sealed record ScorecardLine
{
    /// <summary>What it says in the window.</summary>
    public required MeasureReading Reading { get; init; }

    /// <summary>What it said in the window before.</summary>
    public required MeasureReading Former { get; init; }

    /// <summary>What has changed; nothing where one of the two windows has no value.</summary>
    public MeasureChange? Change { get; init; }

    /// <summary>What it is to reach; nothing where that was not said.</summary>
    public MeasureTarget? Target { get; init; }

    /// <summary>Its level by a report of DORA; nothing where it is no measure of delivery.</summary>
    public DeliveryLevel? Level { get; init; }

    /// <summary>The pitfalls that it watches, as the model states it or as its kind does.</summary>
    public IReadOnlyList<Pitfall> Watches { get; init; } = [];

    /// <summary>The measure.</summary>
    public Measure Measure => Reading.Measure;

    /// <summary>Whether the target is reached; nothing where there is none, or no value.</summary>
    public bool? IsTargetMet => Target is { } target && Reading.Value is { } value ? target.IsMetBy(value) : null;

    /// <summary>Whether it counts for the balance: it has a value and a way to get better, or is the organisation's own.</summary>
    internal bool Counts => Reading.Value is not null && (Measure.Direction != MeasureDirection.Neither || Measure.IsOwn);

    /// <summary>Where it goes, as far as chance alone cannot have made it.</summary>
    internal MeasureTrend CertainTrend => Change is { IsWithinNoise: false } change ? change.Trend : MeasureTrend.Steady;

    /// <summary>Whether it is reason to worry: it misses its target, or has none and got worse.</summary>
    internal bool IsWorrying => Counts && (IsTargetMet is { } isMet ? !isMet : CertainTrend == MeasureTrend.Worse);
}
