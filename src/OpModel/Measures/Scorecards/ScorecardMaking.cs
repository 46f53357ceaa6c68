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

        var named = _sources.Subjects.Select(found => found.Subject).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ScorecardReport
        {
            Organization = model.Name,
            Window = request.Window,
            Former = _former,
            Subject = request.Subject,
            Scorecards =
            [
                .. _subjects.Where(subject => request.Subject is null || subject.IsCalled(request.Subject.Trim()))
                    .Where(subject => subject.Stated.Count > 0 || subject.Measured.Names.Any(named.Contains) || (IsValueStream(subject) && subject.Measured.WithParts.Any(named.Contains)))
                    .Select(MakeScorecard)
                    .Where(scorecard => scorecard.Lines.Count > 0),
            ],
        };
    }

    private static bool IsValueStream(ScorecardSubject subject) => subject.Kind == "value stream";

    private IEnumerable<InputProblem> FindUnknownNames()
    {
        (string Source, string Subject)[] asked = request.Subject is { } subject ? [("--subject", subject.Trim())] : [];
        return _sources.Subjects.Concat(request.Targets.Select(target => ("targets", target.Subject))).Concat(asked)
            .Distinct()
            .Where(found => !_subjects.Any(known => known.IsCalled(found.Item2)))
            .Select(found => new InputProblem(found.Item1, null, null, DescribeUnknown(found.Item2)));
    }

    private string DescribeUnknown(string name) =>
        $"{model.Name} has no team, value stream or scorecard {CellText.Quote(name)}; {Meant.Among(name, _subjects.Select(known => known.Name))}";

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
