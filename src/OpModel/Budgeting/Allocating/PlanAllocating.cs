using NodaTime;
using OneOf;
using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>One allocating of one plan: finds the envelopes of the day, and fills each when the one around it is filled.</summary>
internal sealed class PlanAllocating
{
    private readonly BudgetPlan _plan;
    private readonly OperatingModel _model;
    private readonly LocalDate _asOf;
    private readonly PlanProblems _problems = new();
    private readonly List<BudgetProblem> _findings = [];
    private readonly List<EnvelopeAllocation> _done = [];
    private readonly HashSet<Envelope> _reached = new(ReferenceEqualityComparer.Instance);
    private readonly List<TrancheSchedule> _schedules = [];
    private readonly RecordedValues _readings;
    private readonly FundedTeams _teams;

    public PlanAllocating(BudgetPlan plan, OperatingModel model, LocalDate asOf, RecordedValues readings)
    {
        (_plan, _model, _asOf, _readings) = (plan, model, asOf, readings);
        _teams = new(model);
    }

    /// <summary>Allocates, or tells everything that is wrong.</summary>
    public OneOf<BudgetAllocation, IReadOnlyList<BudgetProblem>> Run()
    {
        if (!_plan.Period.Days.Contains(_asOf))
        {
            return (BudgetProblem[])[new(null, null, FormattableString.Invariant($"{_asOf:uuuu-MM-dd} is no day of {_plan.Period}; name a day on which the plan is to be looked at."))];
        }

        var tree = EnvelopeTree.Of(_plan, _asOf, _problems);
        var capacity = CostOfCapacity();
        var demands = new DemandReading(_plan, tree, _teams, capacity, _problems);
        foreach (var root in tree.Roots)
        {
            var amount = root.Amount is { } stated ? _problems.Units(stated, new("the amount", root.Name), root, null, "amount") : null;
            Fill(root, amount, parent: null, AllocatorOf(root, null), null, demands, tree);
        }

        // What no root reaches is in a circle, which was told; its lines are looked at all the same.
        foreach (var envelope in tree.All.Where(envelope => !_reached.Contains(envelope)).ToList())
        {
            Fill(envelope, null, parent: null, null, null, demands, tree);
        }

        Release();
        CheckCurrencyOfCapacity();
        return _problems.Found.Count > 0
            ? OneOf<BudgetAllocation, IReadOnlyList<BudgetProblem>>.FromT1(_problems.Found)
            : new BudgetAllocation(_plan, _model, _asOf, _problems.Currency ?? _model.Currency, _done, [.. _findings, .. Doubts()], capacity);
    }

    private CapacityCost? CostOfCapacity()
    {
        if (_plan.Capacity is not { } input)
        {
            return null;
        }

        return CapacityCost.Of(_model, _plan.Period.Months, input).Match(
            cost => cost,
            problems =>
            {
                foreach (var problem in problems)
                {
                    _problems.Add(null, null, "capacity", problem.Message);
                }

                return (CapacityCost?)null;
            });
    }

    private void CheckCurrencyOfCapacity()
    {
        if (_plan.Capacity is not null && _problems.Currency is { } currency && currency != _model.Currency)
        {
            _problems.Add(null, null, "capacity", $"the plan is in {currency}, and people cost {_model.Currency}; plan in {_model.Currency}, or leave capacity out.");
        }
    }

    private void Release()
    {
        if (_schedules.Count == 0)
        {
            return;
        }

        var checking = new TrancheChecking(_plan, _model, _problems);
        checking.Check(_schedules);
        if (_problems.Found.Count == 0)
        {
            new TrancheReleasing(_plan, _asOf, _model.Currency, _readings, checking, _problems).Release(_schedules);
        }
    }

    private void Fill(Envelope envelope, Int128? amount, string? parent, Team? allocator, TrancheSchedule? around, DemandReading demands, EnvelopeTree tree)
    {
        if (!_reached.Add(envelope))
        {
            return;
        }

        var (lines, filled) = demands.Fill(envelope, amount);
        EnvelopeAllocation? allocation = null;
        if (filled is { } books)
        {
            var currency = _problems.Currency ?? _model.Currency;
            allocation = new(envelope, parent, allocator, currency, books, Allocated(envelope, lines, books, currency));
            _done.Add(allocation);
        }

        around = envelope.Tranches.Count > 0 ? Scheduled(envelope, null) : around;
        for (var index = 0; index < envelope.Lines.Count; index++)
        {
            var schedule = envelope.Lines[index].Tranches.Count > 0 ? Scheduled(envelope, envelope.Lines[index]) : around;
            if (schedule is not null && !envelope.Lines[index].IsEnvelope)
            {
                schedule.IsUsed = true;
                schedule.Lines.AddRange(allocation is null ? [] : [allocation.Lines[index]]);
            }

            if (envelope.Lines[index] is { IsEnvelope: true } line && tree.Find(line.Recipient) is { } part)
            {
                Fill(part, allocation is null ? null : (Int128)allocation.Books.Lines.UnitsOf(index), envelope.Name, AllocatorOf(part, allocator), schedule, demands, tree);
            }
        }
    }

    private TrancheSchedule Scheduled(Envelope envelope, BudgetLine? line)
    {
        TrancheSchedule schedule = new(envelope, line);
        _schedules.Add(schedule);
        return schedule;
    }

    private static LineAllocation[] Allocated(Envelope envelope, IReadOnlyList<ReadLine> lines, EnvelopeBooks books, Currency currency)
    {
        var allocated = new LineAllocation[lines.Count];
        for (var index = 0; index < allocated.Length; index++)
        {
            allocated[index] = new(envelope, lines[index].Line, lines[index].Team, lines[index].Demand, books, index, currency);
        }

        return allocated;
    }

    /// <summary>Who allocates an envelope: an ecosystem team, but for those that it hands on.</summary>
    private Team? AllocatorOf(Envelope envelope, Team? around)
    {
        if (envelope.AllocatedBy is { } name)
        {
            var team = _teams.Find(name);
            if (team is null)
            {
                _problems.Add(envelope, null, "allocated-by", _teams.DescribeUnknown(name));
            }
            else if (around is null && team.Type != TeamType.EcosystemTeam)
            {
                _problems.Add(envelope, null, "allocated-by", $"{team} is to allocate {envelope.Name} and is no ecosystem team; name one that is (D0.R2 to D0.R4), or nest the envelope in one of an ecosystem team.");
            }

            return team;
        }

        if (around is not null || _teams.EcosystemTeams.Count == 1)
        {
            return around ?? _teams.EcosystemTeams[0];
        }

        if (_teams.EcosystemTeams.Count > 1)
        {
            _problems.Add(envelope, null, null, $"{_model.Name} has {_teams.EcosystemTeams.Count} ecosystem teams; say which of them allocates {envelope.Name} (allocated-by).");
        }
        else
        {
            _findings.Add(new(envelope.Name, null, $"{_model.Name} has no ecosystem team, so nobody may allocate {envelope.Name}; state the team that leads it (D0.R2 to D0.R4)."));
        }

        return null;
    }

    /// <summary>What is not wrong, and should be looked at by somebody.</summary>
    private IEnumerable<BudgetProblem> Doubts()
    {
        // A team has one line in an envelope, so that one alone funds nobody twice.
        Dictionary<Team, string>? funded = _done.Count > 1 ? [] : null;
        foreach (var envelope in _done)
        {
            foreach (var line in envelope.Lines)
            {
                if (line.Team is not { } team)
                {
                    continue;
                }

                if (FundedTeams.Doubt(team, envelope.Name, _plan.Period) is { } doubt)
                {
                    yield return new(envelope.Name, line.Line.Recipient, doubt);
                }

                if (line.Line.Basis is { Method: AllocationMethod.Capacity, Number: > 0 } && line.Ask is { Amount: 0 })
                {
                    yield return new(envelope.Name, line.Line.Recipient, $"{team} is funded by capacity, and has nobody in {_plan.Period} who costs anything; state its people, or take its line out.");
                }

                if (funded?.TryAdd(team, envelope.Name) == false)
                {
                    yield return new(envelope.Name, line.Line.Recipient, $"{team} is funded twice, from {funded[team]} and from {envelope.Name}; take one line out unless both are meant.");
                }
            }
        }
    }
}
