namespace OpModel.Budgeting;

/// <summary>Reads the lines of envelopes, tells what is wrong with them, and fills them.</summary>
internal sealed class DemandReading
{
    private readonly EnvelopeTree _tree;
    private readonly FundedTeams _teams;
    private readonly PlanProblems _problems;
    private readonly Feasibility _feasibility;
    private readonly Dictionary<string, Dictionary<object, decimal>> _drivers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What capacity costs; nothing where the plan does not say, or it cannot be told.</summary>
    private readonly CapacityCost? _capacity;
    private readonly bool _saysCapacity;

    public DemandReading(BudgetPlan plan, EnvelopeTree tree, FundedTeams teams, CapacityCost? capacity, PlanProblems problems)
    {
        (_tree, _teams, _capacity, _saysCapacity, _problems) = (tree, teams, capacity, plan.Capacity is not null, problems);
        _feasibility = new(problems);
        foreach (var driver in plan.Drivers)
        {
            if (!_drivers.TryAdd(driver.Name.Trim(), Quantities(driver)))
            {
                _problems.Add(null, null, null, $"there are two drivers {driver.Name}; put them together, or give one another name.");
            }
        }
    }

    /// <summary>Reads the lines of an envelope and fills them.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="amount">What it has, in minor units; nothing where that is not known, so that no more than its words can be looked at.</param>
    public (IReadOnlyList<ReadLine> Lines, EnvelopeBooks? Books) Fill(Envelope envelope, Int128? amount)
    {
        var before = _problems.Found.Count;
        var (carried, held) = (CarriedOver(envelope, amount), (Int128?)0);
        if (envelope.Reserve is { } reserve)
        {
            held = PartOf(reserve, amount + carried, new("the reserve", null), envelope, null, "reserve", (whole, percent) => (Int128)(whole * percent).Round(0));
            if (held > amount + carried)
            {
                _problems.Add(envelope, null, "reserve", $"the reserve of {envelope.Name} is more than it has; lower it.");
                held = null;
            }
        }

        var toAllocate = amount + carried - held;
        HashSet<object> named = new(envelope.Lines.Count, ReferenceEqualityComparer.Instance);
        var lines = new ReadLine[envelope.Lines.Count];
        for (var at = 0; at < lines.Length; at++)
        {
            lines[at] = Read(envelope, envelope.Lines[at], toAllocate, named);
        }

        if (lines.Length == 0)
        {
            _problems.Add(envelope, null, "lines", $"the envelope {envelope.Name} has no line; give it the teams that it is for.");
        }

        _feasibility.CheckWords(envelope);
        var isKnown = _capacity is not null || !envelope.Lines.Any(line => line.Basis.Method == AllocationMethod.Capacity);
        if (toAllocate is not { } known || !isKnown || _problems.Found.Count > before)
        {
            return (lines, null);
        }

        var demands = Array.ConvertAll(lines, line => line.Demand);
        if (!_feasibility.CanFill(envelope, demands, known))
        {
            return (lines, null);
        }

        EnvelopeBooks books = new(amount!.Value, carried!.Value, held!.Value, EnvelopeFilling.Fill(demands, known));
        return _feasibility.IsAllocated(envelope, lines, books) ? (lines, books) : (lines, null);
    }

    private ReadLine Read(Envelope envelope, BudgetLine line, Int128? toAllocate, HashSet<object> named)
    {
        var team = line.IsEnvelope ? null : _teams.Find(line.Recipient);
        var part = line.IsEnvelope ? _tree.Find(line.Recipient) : null;
        if (team is null && part is null)
        {
            _problems.Add(envelope, line, null, line.IsEnvelope
                ? $"there is no envelope \"{line.Recipient}\"; {Meant.Among(line.Recipient, _tree.Names)}"
                : _teams.DescribeUnknown(line.Recipient));
        }
        else if (!named.Add((object?)team ?? part!))
        {
            _problems.Add(envelope, line, null, $"{line.Recipient} has two lines in {envelope.Name}; put them together.");
        }

        if (line.Priority < 1)
        {
            _problems.Add(envelope, line, "priority", FormattableString.Invariant($"the priority of {line.Recipient} is {line.Priority}; count from 1, which is served first."));
        }

        var floor = line.Floor is { } stated ? PartOf(stated, toAllocate, new("the floor", line.Recipient), envelope, line, "floor", (whole, percent) => (Int128)(whole * percent).Ceiling(0)) : 0;
        var cap = line.Cap is { } limit ? PartOf(limit, toAllocate, new("the cap", line.Recipient), envelope, line, "cap", (whole, percent) => (Int128)(whole * percent).Floor(0)) : null;
        if (floor > cap)
        {
            _problems.Add(envelope, line, "floor", $"the floor of {line.Recipient}, {line.Floor}, is above its cap of {line.Cap}; lower the floor, or raise the cap.");
        }

        var basis = line.Basis;
        Int128? ask = basis.Method switch
        {
            AllocationMethod.Amount => _problems.Units(basis.Amount ?? default, new("the amount", line.Recipient), envelope, line, "amount") ?? 0,
            AllocationMethod.Capacity => CostOf(envelope, line, team),
            _ => null,
        };

        // An ask for more than there is counts as a whole where asks are cut in proportion; else nobody can get more than there is.
        var most = Int128.Max(toAllocate ?? Int128.MaxValue, ask ?? 0);
        return new(line, team, new(line.Recipient, line.Priority, floor ?? 0, Int128.Min(cap ?? most, most))
        {
            Ask = ask,
            Share = basis.Method != AllocationMethod.Share ? null
                : _problems.IsPercentage(basis.Number ?? 0, new("the share", line.Recipient), envelope, line, "share") ? basis.Number : 0,
            Weight = basis.Method is AllocationMethod.Weight or AllocationMethod.Driver ? WeightOf(envelope, line, (object?)team ?? part) : 0,
        });
    }

    /// <summary>What the capacity of a team costs, in minor units.</summary>
    private Int128 CostOf(Envelope envelope, BudgetLine line, Team? team)
    {
        var percent = line.Basis.Number ?? 0;
        if (percent < 0)
        {
            _problems.Add(envelope, line, "capacity", $"the capacity of {line.Recipient} is {EnvelopePart.Percent(percent)}; write a percentage of what it costs, from 0, such as 100 %.");
        }

        if (line.IsEnvelope)
        {
            _problems.Add(envelope, line, "capacity", $"the envelope {line.Recipient} is funded by capacity, which only teams have; ask for an amount, or fund its teams by capacity.");
        }
        else if (!_saysCapacity)
        {
            _problems.Add(envelope, line, "capacity", $"{line.Recipient} is funded by capacity, and the plan does not say what people cost; add capacity with its rates, or ask for an amount.");
        }

        return _capacity?.Teams.FirstOrDefault(each => each.Team == team) is { } capacity
            ? (Int128)(ExactAmount.From(capacity.Cost.Amount) * Part(Math.Max(percent, 0))).Round(capacity.Cost.Currency.MinorUnitDigits)
            : 0;
    }

    private decimal WeightOf(Envelope envelope, BudgetLine line, object? recipient)
    {
        if (line.Basis.DriverName is not { } driver)
        {
            var weight = line.Basis.Number ?? 0;
            if (weight < 0)
            {
                _problems.Add(envelope, line, "weight", FormattableString.Invariant($"the weight of {line.Recipient} is {weight}; it cannot be below zero."));
            }

            return Math.Max(weight, 0);
        }

        if (!_drivers.TryGetValue(driver, out var quantities))
        {
            _problems.Add(envelope, line, "driver", $"there is no driver \"{driver}\"; {(_drivers.Count == 0 ? "add it to the drivers of the plan, with a quantity of each team." : Meant.Among(driver, _drivers.Keys))}");
            return 0;
        }

        if (recipient is null || quantities.TryGetValue(recipient, out var quantity))
        {
            return recipient is null ? 0 : Math.Max(quantities[recipient], 0);
        }

        _problems.Add(envelope, line, "driver", $"{line.Recipient} has no quantity of {driver}; add it to the driver, 0 where there is none.");
        return 0;
    }

    private Dictionary<object, decimal> Quantities(BudgetDriver driver)
    {
        Dictionary<object, decimal> quantities = new(ReferenceEqualityComparer.Instance);
        foreach (var (name, quantity) in driver.Quantities)
        {
            if (((object?)_tree.Find(name) ?? _teams.Find(name)) is not { } recipient)
            {
                _problems.AddToDriver(driver.Name, name, _teams.DescribeUnknown(name));
            }
            else if (!quantities.TryAdd(recipient, quantity))
            {
                _problems.AddToDriver(driver.Name, name, $"{name} has two quantities of {driver.Name}; keep one.");
            }

            if (quantity < 0)
            {
                _problems.AddToDriver(driver.Name, name, FormattableString.Invariant($"{driver.Name} of {name} is {quantity}; it cannot be below zero."));
            }
        }

        return quantities;
    }

    private Int128? CarriedOver(Envelope envelope, Int128? amount)
    {
        if (envelope.CarryOver is not { } carryOver)
        {
            return 0;
        }

        var unspent = _problems.Units(carryOver.Unspent, new("the carry-over", envelope.Name), envelope, null, "carry-over");
        if (carryOver.AtMostPercent is not { } percent)
        {
            return unspent;
        }

        if (!_problems.IsPercentage(percent, new("what is carried over at most", null), envelope, null, "carry-over"))
        {
            return null;
        }

        var most = amount is { } known ? (Int128)(Whole(known) * Part(percent)).Floor(0) : (Int128?)null;
        return unspent < most ? unspent : most;
    }

    private Int128? PartOf(EnvelopePart part, Int128? whole, FigureName what, Envelope envelope, BudgetLine? line, string key, Func<ExactAmount, ExactAmount, Int128> round)
    {
        if (part.Amount is { } amount)
        {
            return _problems.Units(amount, what, envelope, line, key);
        }

        return _problems.IsPercentage(part.InPercent ?? 0, what, envelope, line, key) && whole is { } known ? round(Whole(known), Part(part.InPercent ?? 0)) : null;
    }

    private static ExactAmount Whole(Int128 units) => ExactAmount.FromUnscaled(units, 0);

    private static ExactAmount Part(decimal percent) => ExactAmount.From(percent) / ExactAmount.From(100);
}
