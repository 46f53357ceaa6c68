using OneOf;

namespace OpModel.Measures;

/// <summary>All that measures are computed from: answers, events, deployments, incidents, work, and values that were found elsewhere.</summary>
/// <remarks>A value that was recorded counts before one that would be computed.</remarks>
public sealed record MeasureSources
{
    /// <summary>Answers to surveys.</summary>
    public SurveyAnswers Answers { get; init; } = SurveyAnswers.None;

    /// <summary>Who used what.</summary>
    public UserActivity Events { get; init; } = UserActivity.None;

    /// <summary>Deployments.</summary>
    public Deployments Deployments { get; init; } = Deployments.None;

    /// <summary>Incidents.</summary>
    public Incidents Incidents { get; init; } = Incidents.None;

    /// <summary>Work that was finished.</summary>
    public WorkItems Work { get; init; } = WorkItems.None;

    /// <summary>Values that were found elsewhere.</summary>
    public RecordedValues Readings { get; init; } = RecordedValues.None;

    /// <summary>Records of further kinds, such as response times; where several give one measure, the first with records of the subject does.</summary>
    public IReadOnlyList<IMeasureSource> Others { get; init; } = [];

    /// <summary>The currency of amounts; nothing where there are none.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Computes a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="subject">What is measured, as the sources name it.</param>
    /// <param name="window">The days.</param>
    /// <param name="options">How much it takes to say something; null for the defaults.</param>
    /// <returns>The reading: a value, or why there is none.</returns>
    public MeasureReading Read(Measure measure, string subject, ReportingPeriod window, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return Read(measure, new MeasuredSubject(subject, [subject], [subject]), window, options ?? MeasuringOptions.Default);
    }

    /// <summary>Whom or what some record names; those of readings are not among them.</summary>
    internal IEnumerable<(string Source, string Subject)> RecordedSubjects =>
    [
        .. Answers.Subjects.Select(subject => ("answers", subject)),
        .. Events.Subjects.Select(subject => ("events", subject)),
        .. Deployments.Subjects.Select(subject => ("deployments", subject)),
        .. Incidents.Subjects.Select(subject => ("incidents", subject)),
        .. Work.Subjects.Select(subject => ("work", subject)),
        .. Others.SelectMany(source => source.Subjects.Select(subject => (source.Name, subject))),
    ];

    internal MeasureReading Read(Measure measure, MeasuredSubject subject, ReportingPeriod window, MeasuringOptions options)
    {
        var outcome = Compute(measure, subject, window, options);
        var inCurrency = measure.Unit == MeasureUnit.Money && outcome.TryPickT0(out var value, out _) ? value with { Currency = Currency } : outcome;
        return new() { Measure = measure, Subject = subject.Name, Window = window, Outcome = inCurrency };
    }

    private OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, MeasuredSubject subject, ReportingPeriod window, MeasuringOptions options)
    {
        var recorded = Readings.Compute(measure, subject.Names, window, options);
        if (recorded.IsT0)
        {
            return recorded;
        }

        return Survey.All.FirstOrDefault(survey => survey.Measures.Contains(measure)) is { } survey
                ? Answers.TallyOf(survey, subject.WithParts, window).Compute(measure, options)
            : UserActivity.Measures.Contains(measure) ? Events.Compute(measure, subject.WithParts, window, options)
            : Deployments.Measures.Contains(measure) ? Deployments.Compute(measure, subject.WithParts, window, options)
            : Incidents.Measures.Contains(measure) ? Incidents.Compute(measure, subject.WithParts, window)
            : WorkItems.Measures.Contains(measure) ? Work.Compute(measure, subject.WithParts, window, options)
            : ComputeByOthers(measure, subject, window, options) ?? recorded;
    }

    private OneOf<MeasuredValue, NotEnoughData>? ComputeByOthers(Measure measure, MeasuredSubject subject, ReportingPeriod window, MeasuringOptions options)
    {
        List<IMeasureSource> sources = [.. Others.Where(source => source.Measures.Contains(measure))];
        var known = sources.Find(source => source.Subjects.Intersect(subject.WithParts, StringComparer.OrdinalIgnoreCase).Any()) ?? sources.FirstOrDefault();
        return known?.Compute(measure, subject.WithParts, window, options);
    }
}
