using OpModel.Goals;
using OpModel.Measures;

namespace OpModel.Budgeting;

/// <summary>Tells what is wrong with tranches before any money is known, and finds what they name.</summary>
internal sealed class TrancheChecking(BudgetPlan plan, OperatingModel model, PlanProblems problems)
{
    private readonly Lazy<IReadOnlyList<Measure>> _own = new(() => new KeyResultReader(model.Graph).OwnMeasures);
    private readonly Dictionary<string, (TrancheSchedule Schedule, int Tranche)> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tranche that another waits for; nothing where it waits for none.</summary>
    public (TrancheSchedule Schedule, int Tranche)? Awaited(TrancheSchedule schedule, int tranche) =>
        schedule.Tranches[tranche].After is { } after && _byName.TryGetValue(after.Trim(), out var awaited) ? awaited : null;

    /// <summary>Looks at all schedules.</summary>
    public void Check(IReadOnlyList<TrancheSchedule> schedules)
    {
        // Whether an envelope has a line is known where nothing keeps money from reaching it.
        var isWhole = problems.Found.Count == 0;
        foreach (var schedule in schedules)
        {
            if (isWhole && !schedule.IsUsed)
            {
                Add(schedule, "tranches", $"the tranches of {schedule.Owner} hold for no line, as each has its own; leave them out.");
            }

            CheckParts(schedule);
            for (var tranche = 0; tranche < schedule.Tranches.Count; tranche++)
            {
                CheckOne(schedule, tranche);
            }
        }

        foreach (var schedule in schedules)
        {
            for (var tranche = 0; tranche < schedule.Tranches.Count; tranche++)
            {
                if (schedule.Tranches[tranche].After is { } after && !_byName.ContainsKey(after.Trim()))
                {
                    Add(schedule, TrancheSchedule.KeyOf(tranche, "after"), _byName.Count == 0
                        ? $"there is no tranche \"{after}\"; give the one that is meant that name."
                        : $"there is no tranche \"{after}\"; {Meant.Among(after, _byName.Keys)}");
                }
            }
        }

        CheckCircles(schedules);
    }

    private void CheckParts(TrancheSchedule schedule)
    {
        var (shares, rests, amounts) = (0m, 0, 0);
        for (var tranche = 0; tranche < schedule.Tranches.Count; tranche++)
        {
            var part = schedule.Tranches[tranche].Part;
            FigureName what = new($"the tranche {schedule.NameOf(tranche)}", schedule.Owner);
            rests += part is null ? 1 : 0;
            if (part?.InPercent is { } share && problems.IsPercentage(share, what with { Kind = $"the share of the tranche {schedule.NameOf(tranche)}" }, schedule.Envelope, schedule.Line, TrancheSchedule.KeyOf(tranche, "share")))
            {
                shares += share;
            }

            if (part?.Amount is { } amount)
            {
                amounts++;
                problems.Units(amount, what, schedule.Envelope, schedule.Line, TrancheSchedule.KeyOf(tranche, "amount"));
                if (!schedule.IsOfTeam)
                {
                    Add(schedule, TrancheSchedule.KeyOf(tranche, "amount"), $"the tranche {schedule.Describe(tranche)} is an amount, and holds for each line of an envelope; write a share.");
                }
            }
        }

        if (rests > 1)
        {
            Add(schedule, "tranches", FormattableString.Invariant($"{rests} tranches of {schedule.Owner} have neither amount nor share; one may be without, and is the rest."));
        }
        else if (shares > 100 || (shares < 100 && rests + amounts == 0))
        {
            Add(schedule, "tranches", $"the shares of the tranches of {schedule.Owner} add up to {EnvelopePart.Percent(shares)}; "
                + (shares > 100 ? "lower them to 100 %." : "raise them to 100 %, or add a tranche without a share, which is the rest."));
        }
    }

    private void CheckOne(TrancheSchedule schedule, int at)
    {
        var tranche = schedule.Tranches[at];
        if (tranche.Name is { } name && !_byName.TryAdd(name.Trim(), (schedule, at)))
        {
            Add(schedule, TrancheSchedule.KeyOf(at, "name"), _byName[name.Trim()].Schedule == schedule
                ? $"{schedule.Owner} has two tranches {name}; give one another name."
                : $"there are two tranches {name}, of {_byName[name.Trim()].Schedule.Owner} and of {schedule.Owner}; give one another name.");
        }

        if (tranche.From is { } from && !plan.Period.Days.Contains(from))
        {
            Add(schedule, TrancheSchedule.KeyOf(at, "from"), FormattableString.Invariant($"the tranche {schedule.Describe(at)} is to be released from {from:uuuu-MM-dd}, which is no day of {plan.Period}; correct the day."));
        }

        if (tranche.When is { } condition)
        {
            var (measure, subject) = (FindMeasure(schedule, at, condition), FindSubject(schedule, at, condition));
            schedule.Conditions[at] = measure is null ? null : (measure, subject);
        }
    }

    private Measure? FindMeasure(TrancheSchedule schedule, int at, TrancheCondition condition)
    {
        if (!MeasureNames.Find(condition.Measure, _own.Value).TryPickT0(out var measure, out var flaw))
        {
            Add(schedule, TrancheSchedule.KeyOf(at, "when"), flaw);
            return null;
        }

        if (!measure.Range.Contains(condition.Value))
        {
            var mend = measure.Unit == MeasureUnit.Share && condition.Value is > 1 and <= 100 ? FormattableString.Invariant($"write {condition.Value} %") : "correct it";
            Add(schedule, TrancheSchedule.KeyOf(at, "when"), FormattableString.Invariant($"the tranche {schedule.Describe(at)} waits for {condition}, and {measure} is {measure.Range}; {mend}."));
        }

        return measure;
    }

    private MeasuredSubject? FindSubject(TrancheSchedule schedule, int at, TrancheCondition condition)
    {
        if (condition.Of?.Trim() is not { } name)
        {
            return null;
        }

        bool IsMeant(string each) => string.Equals(each, name, StringComparison.OrdinalIgnoreCase);
        if (model.FindTeam(name) is { } team)
        {
            return Subject(team.Name, team.Id);
        }

        if (model.ValueStreams.FirstOrDefault(stream => IsMeant(stream.Name) || IsMeant(stream.Id)) is { } stream)
        {
            return Subject(stream.Name, stream.Id);
        }

        if (IsMeant(model.Name))
        {
            return Subject(model.Name);
        }

        Add(schedule, TrancheSchedule.KeyOf(at, "of"), $"\"{name}\" is no team or value stream of {model.Name}; {Meant.Among(name, model.Teams.Select(each => each.Name).Concat(model.ValueStreams.Select(each => each.Name)))}");
        return null;
    }

    private static MeasuredSubject Subject(params string[] names) => new(names[0], names, names);

    /// <summary>Each tranche waits for one other at most, so that who comes back to a tranche on its own way is in a circle.</summary>
    private void CheckCircles(IReadOnlyList<TrancheSchedule> schedules)
    {
        HashSet<(TrancheSchedule, int)> known = [];
        foreach (var start in schedules.SelectMany(schedule => Enumerable.Range(0, schedule.Tranches.Count).Select(tranche => (Schedule: schedule, Tranche: tranche))))
        {
            List<(TrancheSchedule Schedule, int Tranche)> way = [];
            (TrancheSchedule Schedule, int Tranche)? at = start;
            while (at is { } next && known.Add(next))
            {
                way.Add(next);
                at = Awaited(next.Schedule, next.Tranche);
            }

            if (at is { } again && way.IndexOf(again) is var first and >= 0)
            {
                var names = way.Skip(first + 1).Append(again).Select(each => each.Schedule.Describe(each.Tranche));
                Add(again.Schedule, TrancheSchedule.KeyOf(again.Tranche, "after"), way.Count - first == 1
                    ? $"the tranche {again.Schedule.Describe(again.Tranche)} waits for itself, so that it is never released; take its \"after\" out, or name another tranche."
                    : $"the tranche {again.Schedule.Describe(again.Tranche)} waits for {string.Join(", which waits for ", names)}, so that none of them is ever released; take the \"after\" of one of them out.");
            }
        }
    }

    private void Add(TrancheSchedule schedule, string key, string message) => problems.Add(schedule.Envelope, schedule.Line, key, message);
}
