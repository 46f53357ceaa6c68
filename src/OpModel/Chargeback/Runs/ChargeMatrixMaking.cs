using System.Runtime.InteropServices;

namespace OpModel.Chargeback;

/// <summary>Works out all charges of a period: at rates first, since they depend on no cost, then what is passed on.</summary>
internal sealed class ChargeMatrixMaking
{
    private readonly ChargebackPolicy _policy;
    private readonly ReportingPeriod _period;
    private readonly CostNodes _nodes;
    private readonly PeriodCosts _costs;
    private readonly IReadOnlyList<ProviderUse> _provided;
    private readonly UseRating _rating;
    private readonly List<ChargeCell> _cells = [];
    private readonly Dictionary<CostNode, ExactSum> _charged = [];
    private readonly Dictionary<CostNode, ExactSum> _revenue = [];
    private readonly List<(CostNode? Source, string Reason, ExactAmount Amount)> _unplaced = [];

    private ChargeMatrixMaking(
        ChargebackPolicy policy, ReportingPeriod period, CostNodes nodes, PeriodCosts costs, IReadOnlyList<ProviderUse> provided, UseRating rating) =>
        (_policy, _period, _nodes, _costs, _provided, _rating) = (policy, period, nodes, costs, provided, rating);

    /// <summary>Works out the charges; nothing, and the problems told, where providers charge one another in a circle.</summary>
    public static ChargeMatrix? Make(
        ChargebackPolicy policy,
        ReportingPeriod period,
        CostNodes nodes,
        PeriodCosts costs,
        IReadOnlyList<ProviderUse> provided,
        UseRating rating,
        ExactAmount errorLimit,
        List<InputProblem> problems,
        CancellationToken cancellation) =>
        new ChargeMatrixMaking(policy, period, nodes, costs, provided, rating).Make(errorLimit, problems, cancellation);

    private ChargeMatrix? Make(ExactAmount errorLimit, List<InputProblem> problems, CancellationToken cancellation)
    {
        ChargeAtRates();
        var passedOn = PassOn();
        FullCosts? solution = null;
        Dictionary<CostNode, ExactAmount> full = [];
        if (!passedOn.IsEmpty)
        {
            solution = passedOn.Solve(_charged, errorLimit, out var circles, cancellation);
            if (solution is null)
            {
                problems.AddRange(circles.Select(Describe));
                return null;
            }

            for (var place = 0; place < passedOn.Nodes.Count; place++)
            {
                full.Add(passedOn.Nodes[place], solution.Amounts[place]);
                Charge(passedOn.Nodes[place], passedOn.LegsOf(passedOn.Nodes[place]), solution.Amounts[place]);
            }
        }

        return new()
        {
            Nodes = _nodes,
            Costs = _costs,
            Cells = _cells,
            Provided = _provided,
            FullCosts = full,
            PassedOn = passedOn,
            Solution = solution,
            Retained = [.. _costs.Retained, .. Retained(full)],
            Unplaced = [.. _costs.Unplaced, .. _unplaced],
            CostIn = _costs.Total,
        };
    }

    private void ChargeAtRates()
    {
        foreach (var provided in _provided.Where(provided => provided.Provider.Method == ChargingMethod.AtRates))
        {
            Dictionary<OfferedService, ChargeRow> rows = [];
            foreach (var use in provided.Uses)
            {
                if (!rows.TryGetValue(use.Service, out var row))
                {
                    rows.Add(use.Service, row = new(provided.Provider, ChargeKind.Use, use.Service, use.Service.Name));
                }

                var charges = _rating.ChargesOf(use);
                var amount = UseRating.Sum(charges);
                Add(new(row, use.Consumer, amount, new ChargeBasis.AtRates(charges)) { Use = use });
                AddTo(_revenue, provided.Provider, amount);
                Subsidize(provided.Provider, use, amount);
            }
        }
    }

    private void Subsidize(CostNode provider, ServiceUsage use, ExactAmount charged)
    {
        foreach (var subsidy in _policy.Charging.Subsidies)
        {
            var bearer = _nodes[subsidy.Bearer];
            if (subsidy.Provider != use.Service.Provider || subsidy.Service != use.Service.Name || bearer == use.Consumer)
            {
                continue;
            }

            var row = new ChargeRow(provider, ChargeKind.Subsidy, use.Service, $"subsidy of {use.Service.Name} for {use.Consumer.Name}");
            var borne = charged * ExactAmount.From(subsidy.Percent) / ExactAmount.From(100);
            var basis = new ChargeBasis.Subsidized(subsidy.Percent, charged, bearer, use.Consumer);
            Add(new(row, use.Consumer, -borne, basis));
            Add(new(row, bearer, borne, basis));
        }
    }

    /// <summary>Finds who passes cost on, and by what.</summary>
    private PassedOnCost PassOn()
    {
        var making = new CostLegs(_nodes, use => UseRating.Sum(_rating.ChargesOf(use)));
        List<(CostNode Node, IReadOnlyList<CostLeg> Legs)> legs = [];
        foreach (var node in _nodes.All.Where(node => node.Pool is not null))
        {
            var parts = making.OfPool(node, _period);
            if (parts.Count > 0)
            {
                legs.Add((node, parts));
            }
            else
            {
                _unplaced.Add((node, $"{node.Name} is split {node.Pool!.Split}, and no sharing team has any", node.OwnCost));
            }
        }

        foreach (var provided in _provided.Where(provided => provided.Provider.Method?.PassesCostOn == true))
        {
            var dualRate = _policy.Charging.DualRates.GetValueOrDefault(provided.Provider.CostObject!.Team!);
            foreach (var node in _costs.NodesOf(provided.Provider))
            {
                node.Method = provided.Provider.Method;
                legs.Add((node, making.OfUse(node, provided, dualRate)));
            }
        }

        var passedOn = new PassedOnCost();
        foreach (var (node, counted) in LegSelection.Of([.. legs.Where(each => each.Legs.Count > 0)], _policy.Charging.Order))
        {
            passedOn.Add(node, counted);
        }

        return passedOn;
    }

    private void Charge(CostNode source, IReadOnlyList<CostLeg> legs, ExactAmount fullCost)
    {
        var total = PassedOnCost.TotalOf(legs);
        var allAtRates = ExactSum.Of(legs.Select(leg => leg.AtRates ?? ExactAmount.Zero));
        var costOfOne = fullCost / total;
        ChargeRow? trueUp = null;
        foreach (var leg in legs)
        {
            var part = costOfOne * leg.Weight;
            if (leg.AtRates is not { } atRates)
            {
                Add(new(leg.Row, leg.Target, part, new ChargeBasis.Share(source, leg.Weight, total, leg.Measure)) { Use = leg.Use });
                continue;
            }

            trueUp ??= new(source, ChargeKind.TrueUp, null, $"true-up of {source.Name}");
            Add(new(leg.Row, leg.Target, atRates, new ChargeBasis.AtRates(_rating.ChargesOf(leg.Use!))) { Use = leg.Use });
            Add(new(trueUp, leg.Target, part - atRates, new ChargeBasis.TrueUp(source, atRates, allAtRates)));
        }
    }

    /// <summary>What stays with those who keep what they are charged: their own cost, less what they earn.</summary>
    private IEnumerable<(CostNode? Owner, string Reason, ExactAmount Amount)> Retained(Dictionary<CostNode, ExactAmount> full)
    {
        foreach (var node in _nodes.All)
        {
            if (full.TryGetValue(node, out var passedOn))
            {
                yield return (node, "what the equations of a very large network leave open", node.OwnCost + _charged.GetValueOrDefault(node).ToAmount() - passedOn);
            }
            else if (_revenue.TryGetValue(node, out var revenue))
            {
                yield return (node, "cost less what was charged at rates", node.OwnCost - revenue.ToAmount());
            }
            else if (node.Pool is null)
            {
                yield return (node, node.Method is null ? "own cost" : "own cost, since nobody is there to be charged", node.OwnCost);
            }
        }
    }

    private void Add(ChargeCell cell)
    {
        if (cell.Amount.Sign == 0 && cell.Use is null)
        {
            return;
        }

        cell.Place = _cells.Count;
        _cells.Add(cell);
        AddTo(_charged, cell.Target, cell.Amount);
    }

    private static void AddTo(Dictionary<CostNode, ExactSum> sums, CostNode node, in ExactAmount amount) =>
        CollectionsMarshal.GetValueRefOrAddDefault(sums, node, out _).Add(amount);

    // Of one alone there is no circle, since what a provider uses of its own services charges nobody.
    private static InputProblem Describe(IReadOnlyList<CostNode> circle) => new(
        "services",
        null,
        null,
        $"{string.Join(", ", circle.Select(node => node.Name))} and {circle[0].Name} again charge one another in a circle, and nobody outside of it, so that "
            + "their cost would never arrive; record use by a team that pays, or charge one of them at rates.");
}
