using System.Numerics;
using NodaTime;
using OpModel.Measures;

namespace OpModel.Budgeting;

/// <summary>Cuts what lines are allocated into their tranches, and tells which of these are released on a day.</summary>
/// <remarks>
/// A tranche is released on the first day from which all that it waits for holds: its day has come, the tranche before it is released, the last reading of its measure meets the
/// condition. What happens later takes nothing back, so that more is released as days go by, and never less.
/// </remarks>
internal sealed class TrancheReleasing(BudgetPlan plan, LocalDate asOf, Currency currency, RecordedValues readings, TrancheChecking names, PlanProblems problems)
{
    private readonly Dictionary<(TrancheSchedule Schedule, int Tranche), Step[]> _steps = [];

    /// <summary>Tells of each line what is released. The schedules were looked at, and nothing is wrong with them.</summary>
    public void Release(IReadOnlyList<TrancheSchedule> schedules)
    {
        foreach (var schedule in schedules)
        {
            for (var tranche = 0; tranche < schedule.Tranches.Count; tranche++)
            {
                TakeWithAwaited(schedule, tranche);
            }

            for (var row = 0; row < schedule.Lines.Count; row++)
            {
                if (AmountsOf(schedule, schedule.Lines[row]) is not { } amounts)
                {
                    continue;
                }

                schedule.Lines[row].Tranches =
                [
                    .. from tranche in Enumerable.Range(0, schedule.Tranches.Count)
                       let step = _steps[(schedule, tranche)][row]
                       select new TrancheRelease(schedule.Tranches[tranche], schedule.NameOf(tranche), amounts[tranche], step.Day, step.Why),
                ];
            }
        }
    }

    /// <summary>Takes a tranche after all that it waits for, however long that chain is.</summary>
    private void TakeWithAwaited(TrancheSchedule schedule, int tranche)
    {
        Stack<(TrancheSchedule Schedule, int Tranche)> waiting = [];
        for ((TrancheSchedule Schedule, int Tranche)? at = (schedule, tranche); at is { } next && !_steps.ContainsKey(next); at = names.Awaited(next.Schedule, next.Tranche))
        {
            waiting.Push(next);
        }

        while (waiting.TryPop(out var next))
        {
            _steps.Add(next, [.. next.Schedule.Lines.Select((line, row) => StepOf(next.Schedule, next.Tranche, line, row))]);
        }
    }

    private Step StepOf(TrancheSchedule schedule, int at, LineAllocation line, int row)
    {
        var tranche = schedule.Tranches[at];
        List<string> reasons = [];
        var day = plan.Period.Days.Start;
        if (tranche.From is { } from)
        {
            day = from;
            reasons.Add(FormattableString.Invariant($"from {from:uuuu-MM-dd}"));
            if (from > asOf)
            {
                return new(null, FormattableString.Invariant($"not before {from:uuuu-MM-dd}"));
            }
        }

        if (names.Awaited(schedule, at) is { } awaited)
        {
            // A tranche of the own line, or those of all lines that have it.
            var steps = _steps[awaited];
            var name = awaited.Schedule.Describe(awaited.Tranche);
            if (awaited.Schedule == schedule)
            {
                (steps, name) = ([steps[row]], schedule.NameOf(awaited.Tranche));
            }

            if (steps.Any(step => step.Day is null))
            {
                return new(null, $"waits for {name}");
            }

            day = steps.Aggregate(day, (latest, step) => LocalDate.Max(latest, step.Day!.Value));
            reasons.Add($"after {name}");
        }

        if (tranche.When is { } condition && schedule.Conditions[at] is var (measure, subject))
        {
            subject ??= new(line.Recipient, [line.Team!.Name, line.Team.Id], []);
            var (metOn, why) = FirstDay(condition, measure, subject, day);
            return metOn is null ? new(null, why) : new(metOn, string.Join(", ", [.. reasons, why]));
        }

        return new(day, reasons.Count == 0 ? "from the beginning" : string.Join(", ", reasons));
    }

    /// <summary>The first day, from one on, on which the last reading meets a condition, and the reading; or why there is none.</summary>
    private (LocalDate? Day, string Why) FirstDay(TrancheCondition condition, Measure measure, MeasuredSubject subject, LocalDate from)
    {
        var known = readings.Of(measure, subject.Names).Where(reading => reading.Date <= asOf).ToList();
        var wanted = $"{condition.Comparison switch
        {
            MeasureComparison.AtLeast => "at least",
            MeasureComparison.AtMost => "at most",
            MeasureComparison.MoreThan => "more than",
            _ => "less than",
        }} {ValueText.Of(measure, condition.Value, currency)}";
        var standing = known.FindLastIndex(reading => reading.Date <= from);
        for (var at = Math.Max(standing, 0); at < known.Count; at++)
        {
            if (condition.IsMetBy(known[at].Value))
            {
                return (LocalDate.Max(from, known[at].Date), $"{Read(known[at])}, {wanted}");
            }
        }

        return (null, known.Count == 0
            ? FormattableString.Invariant($"no {measure} of {subject.Name} is recorded up to {asOf:uuuu-MM-dd}, and it has to be {wanted}")
            : $"{Read(known[^1])}, and has to be {wanted}");

        string Read((LocalDate Date, decimal Value) reading) =>
            FormattableString.Invariant($"{measure} of {subject.Name} is {ValueText.Of(measure, reading.Value, currency)} on {reading.Date:uuuu-MM-dd}");
    }

    /// <summary>What the tranches of a line come to; nothing where what is stated does not fit what it is allocated.</summary>
    private Money[]? AmountsOf(TrancheSchedule schedule, LineAllocation line)
    {
        var digits = line.Currency.MinorUnitDigits;
        var whole = ExactAmount.From(line.Allocated.Rounded.Amount);
        var parts = schedule.Tranches.Select(tranche => tranche.Part is not { } part ? ExactAmount.Zero
            : part.Amount is { } amount ? ExactAmount.From(amount.Amount)
            : whole * ExactAmount.From(part.InPercent ?? 0) / ExactAmount.From(100)).ToArray();
        var rest = whole - ExactSum.Of(parts);
        var place = schedule.Tranches.Select((tranche, at) => tranche.Part is null ? at : -1).Max();
        if (rest.Sign < 0 || (rest.Sign > 0 && place < 0))
        {
            var sum = UnitText.Show((whole - rest) * ExactAmount.FromUnscaled(BigInteger.Pow(10, digits), 0), line.Currency);
            problems.Add(schedule.Envelope, schedule.Line, "tranches", $"the tranches of {schedule.Owner} add up to {sum}, and it is allocated {UnitText.Show(line.Units, line.Currency)}; "
                + (rest.Sign < 0 ? "lower an amount, or write shares." : "raise an amount, or add a tranche without one, which is the rest."));
            return null;
        }

        if (place >= 0)
        {
            parts[place] = rest;
        }

        return Array.ConvertAll(Apportionment.Round(parts, line.Units, digits), units => Money.FromUnits(units, digits, line.Currency));
    }

    /// <summary>What became of a tranche of one line.</summary>
    private readonly record struct Step(LocalDate? Day, string Why);
}
