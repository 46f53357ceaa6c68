using OneOf;

namespace OpModel.Measures;

/// <summary>The scorecards of an organisation in a window.</summary>
public sealed record ScorecardReport
{
    /// <summary>The organisation.</summary>
    public required string Organization { get; init; }

    /// <summary>The days that it is about.</summary>
    public required ReportingPeriod Window { get; init; }

    /// <summary>The window before, with which it is compared.</summary>
    public required ReportingPeriod Former { get; init; }

    /// <summary>The scorecards: of the organisation and those that it states, of value streams, and of teams, each ordered by name.</summary>
    public required IReadOnlyList<Scorecard> Scorecards { get; init; }

    /// <summary>The one subject that was asked for; nothing where all were.</summary>
    public string? Subject { get; init; }

    /// <summary>How each pitfall is watched, over all scorecards; none where one subject alone was asked for, since others may watch.</summary>
    public IReadOnlyList<PitfallWatch> Pitfalls => Subject is not null ? [] :
    [
        .. PitfallMeasures.All.Select(each => new PitfallWatch(
            each.Pitfall,
            [.. Scorecards.SelectMany(scorecard => scorecard.Lines).Where(line => line.Watches.Contains(each.Pitfall) && line.Reading.Value is not null)])),
    ];

    /// <summary>Makes the scorecards of an organisation.</summary>
    /// <param name="model">The organisation, which states what is measured by <c>[MeasuredBy]</c>.</param>
    /// <param name="request">The window, the sources, the targets.</param>
    /// <returns>The scorecards, or every name that the organisation does not know, and every stated measure with several definitions.</returns>
    public static OneOf<ScorecardReport, IReadOnlyList<InputProblem>> Create(OperatingModel model, ScorecardRequest request)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        return new ScorecardMaking(model, request).Make();
    }

    /// <summary>The measures of an organisation's own that it states, which files may have values of.</summary>
    /// <param name="model">The organisation.</param>
    /// <returns>The measures.</returns>
    public static IReadOnlyList<Measure> OwnMeasures(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. ScorecardSubjects.Of(model).SelectMany(subject => subject.OwnMeasures).DistinctBy(measure => measure.Name)];
    }
}
