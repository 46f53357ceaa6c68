namespace OpModel.Measures;

/// <summary>How much it takes to say something, and how sure it is to be.</summary>
public sealed record MeasuringOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static MeasuringOptions Default { get; } = new();

    /// <summary>
    /// The least answers of customers from which a value is computed: 30 unless stated, from where on the normal approximation is commonly taken to hold.
    /// </summary>
    public int LeastAnswers { get; init; } = 30;

    /// <summary>The least answers of a team from which a value is computed: 5 unless stated, so that nobody's answer can be told.</summary>
    public int LeastTeamAnswers { get; init; } = 5;

    /// <summary>How sure confidence intervals are.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.Percent95;

    /// <summary>The fiscal calendar whose periods are windows; nothing where all windows are of calendar months or of days.</summary>
    public FiscalCalendar? Calendar { get; init; }

    /// <summary>The window before another.</summary>
    internal ReportingPeriod Before(ReportingPeriod window) => Calendar is null ? MeasureWindow.Before(window) : MeasureWindow.Before(window, Calendar);
}
