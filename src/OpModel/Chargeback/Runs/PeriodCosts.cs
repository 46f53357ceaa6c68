namespace OpModel.Chargeback;

/// <summary>What was spent in a period, found in the model and brought to the nodes that bear it.</summary>
internal sealed class PeriodCosts
{
    private readonly Dictionary<CostNode, List<CostNode>> _servicesOf = [];
    private readonly Dictionary<CostNode, List<BookedCost>> _booked = [];

    /// <summary>All that was spent, in the currency of the books.</summary>
    public ExactAmount Total { get; private set; }

    /// <summary>How many cost records are of other days than the period's.</summary>
    public int OfOtherDays { get; private set; }

    /// <summary>What a bill retains.</summary>
    public IReadOnlyList<(CostNode? Owner, string Reason, ExactAmount Amount)> Retained { get; private set; } = [];

    /// <summary>What a bill leaves unplaced.</summary>
    public IReadOnlyList<(CostNode? Source, string Reason, ExactAmount Amount)> Unplaced { get; private set; } = [];

    /// <summary>A provider, and the services that have cost of their own.</summary>
    public IEnumerable<CostNode> NodesOf(CostNode provider) => [provider, .. _servicesOf.GetValueOrDefault(provider) ?? []];

    /// <summary>The cost records behind a node's own cost, in their order.</summary>
    public IReadOnlyList<BookedCost> RecordsOf(CostNode node) => _booked.GetValueOrDefault(node) ?? [];

    /// <summary>Brings costs to their nodes; what is wrong with a record goes to the problems.</summary>
    public static PeriodCosts Read(ChargebackPolicy policy, ChargebackInput input, CostNodes nodes, BookCurrency books, List<RecordProblem> problems)
    {
        var costs = new PeriodCosts();
        for (var index = 0; index < input.Costs.Count; index++)
        {
            var record = input.Costs[index];
            if (!input.Period.Days.Contains(record.Date))
            {
                costs.OfOtherDays++;
            }
            else if (!books.TryConvert(record.Amount, out var converted, out var missing))
            {
                problems.Add(new(index, new("currency", missing)));
            }
            else if (FindPerson(policy, record) is { } person)
            {
                costs.AddCapacity(policy, person, input.Period, new(index, converted), nodes, problems);
            }
            else if (FindNode(policy, record, nodes, out var problem) is { } node)
            {
                costs.Add(node, converted.Amount, nodes);
                costs.Book(node, new(index, converted));
            }
            else
            {
                problems.Add(new(index, problem!));
            }
        }

        if (input.Bill is { } bill)
        {
            costs.Add(bill, policy, nodes, books);
        }

        return costs;
    }

    /// <summary>The person whose working time it pays; nothing where a team, value stream or pool has the name.</summary>
    private static Person? FindPerson(ChargebackPolicy policy, CostRecord record)
    {
        var sought = record.Provider.Trim();
        return policy.Charging.FindPool(sought) is not null || policy.CostObjects.TryFind(sought, out _)
            ? null
            : policy.Model.People.FirstOrDefault(person => string.Equals(person.Id, sought, StringComparison.OrdinalIgnoreCase))
                ?? policy.Model.People.FirstOrDefault(person => string.Equals(person.Name, sought, StringComparison.OrdinalIgnoreCase));
    }

    private static CostNode? FindNode(ChargebackPolicy policy, CostRecord record, CostNodes nodes, out LineFlaw? problem)
    {
        problem = null;
        if (policy.Charging.FindPool(record.Provider) is { } pool)
        {
            problem = record.Service is null ? null : new("service", $"{pool.Name} is a shared pool, which has no services; leave the service out.");
            return problem is null ? nodes[pool] : null;
        }

        if (!policy.CostObjects.TryFind(record.Provider, out var found))
        {
            problem = new("provider", $"{policy.CostObjects.DescribeUnknown(record.Provider)} A cost that teams share needs a pool of that name in the policy; the cost of a person, the person's id or name.");
            return null;
        }

        if (found.Team is not { } stated)
        {
            return nodes[found];
        }

        if (!TeamOnDay.TryFind(stated, record.Date, policy.Charging.Successors, out var team, out var message))
        {
            problem = new("date", message);
            return null;
        }

        if (record.Service is not { } name)
        {
            return nodes[team];
        }

        if (policy.Services.Find($"{team.Id}/{name}") is [var service])
        {
            return nodes[service];
        }

        problem = new("service", $"{team} has no service \"{name}\"; {Meant.Among(name, policy.Services.All.Where(each => each.Provider == team).Select(each => each.Name))}");
        return null;
    }

    private void Add(CostNode node, ExactAmount amount, CostNodes nodes)
    {
        if (node.Service is { } service)
        {
            var provider = nodes[service.Provider];
            if (!_servicesOf.TryGetValue(provider, out var services))
            {
                _servicesOf.Add(provider, services = []);
            }

            if (!services.Contains(node))
            {
                services.Add(node);
            }
        }

        node.OwnCost += amount;
        Total += amount;
    }

    private void AddCapacity(
        ChargebackPolicy policy, Person person, ReportingPeriod period, BookedCost cost, CostNodes nodes, List<RecordProblem> problems)
    {
        var parts = PersonCapacity.Of(policy.Model, person, period.Days);
        if (parts.Count == 0)
        {
            problems.Add(new(cost.Index, new("provider", $"{person} is not there on any day of {period}; correct the period, or the person's dates.")));
        }

        foreach (var (team, part, days) in parts)
        {
            var amount = cost.Amount.Amount * part;
            if (team is null)
            {
                Total += amount;
                Unplaced = [.. Unplaced, (null, $"{person} is on no team on {(days == 1 ? "1 day" : FormattableString.Invariant($"{days} days"))}", amount)];
                continue;
            }

            Add(nodes[team], amount, nodes);
            Book(nodes[team], cost with { Part = part });
        }
    }

    private void Book(CostNode node, BookedCost cost)
    {
        if (!_booked.TryGetValue(node, out var booked))
        {
            _booked.Add(node, booked = []);
        }

        booked.Add(cost);
    }

    private void Add(BillRun bill, ChargebackPolicy policy, CostNodes nodes, BookCurrency books)
    {
        // That there is no rate is told before, as a problem of the bill.
        if (!books.TryConvert(ExactAmount.From(1), bill.Currency, out var rate, out _))
        {
            return;
        }

        foreach (var statement in bill.Statements)
        {
            // That a bill charges teams of another organisation is told before, as a problem of the bill.
            if (policy.Model.FindTeam(statement.Consumer.Id) is { } team)
            {
                Add(nodes[team], statement.Total.ExactValue * rate.Factor, nodes);
            }
        }

        Retained = [.. bill.RetainedCost.Select(cost => (default(CostNode), cost.Reason, cost.Amount.ExactValue * rate.Factor))];
        Unplaced = [.. Unplaced, .. bill.UnplacedCost.Select(cost => (default(CostNode), cost.Reason, cost.Amount.ExactValue * rate.Factor))];
        Total += (bill.Retained.ExactValue + bill.Unplaced.ExactValue) * rate.Factor;
    }
}
