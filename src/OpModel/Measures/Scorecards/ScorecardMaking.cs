using OneOf;
using OpModel.Organization;

namespace OpModel.Measures;

/// <summary>Makes the scorecards of one organisation in one window.</summary>
internal sealed class ScorecardMaking(OperatingModel model, ScorecardRequest request)
{
    private readonly IReadOnlyList<ScorecardSubject> _subjects = ScorecardSubjects.Of(model);
    private readonly ReportingPeriod _former = request.Options.Before(request.Window);
    private readonly MeasureSources _sources = request.Sources with { Currency = request.Sources.Currency ?? model.Currency };

    public OneOf<ScorecardReport, IReadOnlyList<InputProblem>> Make()
    {
        List<InputProblem> problems = [.. FindUnknownNames(), .. _subjects.SelectMany(FindWrongMeasures)];
        if (problems.Count > 0)
        {
            return problems;
        }

        var recorded = _sources.RecordedSubjects.Select(found => found.Subject).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var read = _sources.Readings.Subjects.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ScorecardReport
        {
            Organization = model.Name,
            Window = request.Window,
            Former = _former,
            Subject = request.Subject,
            Scorecards =
            [
                .. _subjects.Where(subject => request.Subject is null || subject.IsCalled(request.Subject.Trim()))
                    .Where(subject => subject.Stated.Count > 0 || subject.Measured.Names.Any(read.Contains) || PartsOf(subject).Any(recorded.Contains))
                    .Select(MakeScorecard)
                    .Where(scorecard => scorecard.Lines.Count > 0),
            ],
        };
    }

    // What happened somewhere in the organisation makes no scorecard of the whole, unless the whole is measured.
    private IReadOnlyCollection<string> PartsOf(ScorecardSubject subject) => subject.IsCalled(model.Name) ? subject.Measured.Names : subject.Measured.WithParts;

    private IEnumerable<InputProblem> FindUnknownNames()
    {
        IEnumerable<(string Source, string Subject)> named =
        [
            .. _sources.Readings.Subjects.Select(subject => ("readings", subject)),
            .. request.Targets.Select(target => ("targets", target.Subject)),
            .. request.Subject is { } asked ? [("--subject", asked.Trim())] : Enumerable.Empty<(string, string)>(),
        ];
        var recorded = _subjects.SelectMany(known => known.Measured.WithParts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. named.Distinct()
                .Where(found => !_subjects.Any(known => known.IsCalled(found.Subject)))
                .Select(found => Unknown(found, "team, value stream or scorecard", _subjects.Select(known => known.Name))),
            .. _sources.RecordedSubjects.Distinct()
                .Where(found => !recorded.Contains(found.Subject))
                .Select(found => Unknown(found, "team, service, value stream or scorecard", _subjects.Select(known => known.Name).Concat(model.Services.Select(service => service.Name)))),
        ];
    }

    private InputProblem Unknown((string Source, string Subject) found, string kinds, IEnumerable<string> known) =>
        new(found.Source, null, null, $"{model.Name} has no {kinds} {CellText.Quote(found.Subject)}; {Meant.Among(found.Subject, known)}");

    private static IEnumerable<InputProblem> FindWrongMeasures(ScorecardSubject subject) => subject.Stated
        .Select(use => MeasureNames.DescribeRivals(use.Name)
            ?? (Measure.Find(use.Name) is { } known && known.Family != use.Family
                ? $"{known} is stated to be of {FamilyText.Of(use.Family)}, and is of {FamilyText.Of(known.Family)}; state that."
                : null))
        .OfType<string>()
        .Select(message => new InputProblem($"measures of {subject.Name}", null, null, message));

    private Scorecard MakeScorecard(ScorecardSubject subject)
    {
        var stated = subject.Stated.ToLookup(use => Measure.Find(use.Name) ?? Measure.Own(use.Name, use.Family));
        var known = subject.ShowsStatedAlone ? [] : Measure.All.Where(measure => measure.Direction != MeasureDirection.Neither);
        return new()
        {
            Subject = subject.Name,
            Kind = subject.Kind,
            Lines =
            [
                .. Measure.All.Concat(stated.Select(uses => uses.Key).Where(measure => measure.IsOwn).OrderBy(measure => measure.Name, StringComparer.Ordinal))
                    .Where(measure => stated.Contains(measure) || known.Contains(measure))
                    .Select(measure => MakeLine(subject, measure, stated[measure]))
                    .Where(line => stated.Contains(line.Measure) || line.Reading.Value is not null || line.Target is not null)
                    .OrderBy(line => line.Measure.Family),
            ],
        };
    }

    private ScorecardLine MakeLine(ScorecardSubject subject, Measure measure, IEnumerable<MeasureUse> uses)
    {
        var now = _sources.Read(measure, subject.Measured, request.Window, request.Options);
        var before = _sources.Read(measure, subject.Measured, _former, request.Options);
        var goal = request.Targets.FirstOrDefault(target => target.Measure.Equals(measure) && IsOf(target, subject));
        return new()
        {
            Reading = now,
            Former = before,
            Change = now.ChangeSince(before).TryPickT0(out var change, out _) ? change.JudgedBy(goal) : null,
            Target = goal,
            Level = now.Value is { } value && DeliveryBands.Find(request.Report, measure) is not null
                ? DeliveryLevel.Of(request.Report, measure, value, request.Boundaries)
                : null,
            Watches = PitfallMeasures.Of(measure, uses.Select(use => use.Watches)),
        };
    }

    // A scorecard that somebody put together reads what is known of the organisation, and so has its targets.
    private static bool IsOf(MeasureTarget target, ScorecardSubject subject) => subject.IsCalled(target.Subject.Trim());
}
