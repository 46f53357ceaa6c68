namespace OpModel.Measures;

/// <summary>What scorecards are asked for.</summary>
public sealed record ScorecardRequest
{
    /// <summary>The days that they are about.</summary>
    public required ReportingPeriod Window { get; init; }

    /// <summary>What measures are computed from.</summary>
    public required MeasureSources Sources { get; init; }

    /// <summary>What measures are to reach.</summary>
    public IReadOnlyList<MeasureTarget> Targets { get; init; } = [];

    /// <summary>The one subject that is asked for, by its name or id; nothing for all.</summary>
    public string? Subject { get; init; }

    /// <summary>The report of DORA that gives levels to measures of delivery.</summary>
    public DoraReport Report { get; init; } = DoraReport.Of2023;

    /// <summary>What holds where its bands leave a gap or share a boundary.</summary>
    public BoundaryPolicy Boundaries { get; init; } = BoundaryPolicy.LowerLevel;

    /// <summary>How much it takes to say something.</summary>
    public MeasuringOptions Options { get; init; } = MeasuringOptions.Default;
}
