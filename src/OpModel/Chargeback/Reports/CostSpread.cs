namespace OpModel.Chargeback;

/// <summary>Follows cost from where it was spent to those with whom it ends, over as many steps as it takes.</summary>
/// <remarks>
/// <para>
/// Of a provider or pool that passes its cost on, the parts are exact: with the shares S between those that pass on and T to those that do
/// not, a unit of cost ends as (I − S)⁻¹ T. The sums over all cost are what statements charge.
/// </para>
/// <para>
/// Prices do not say what cost a charge recovers. The cost of a provider at rates is split in proportion to what it charged, up to its cost: of 100
/// spent and 80 charged, 80 is split and 20 is with nobody; of 100 spent and 120 charged, all 100 is.
/// </para>
/// </remarks>
internal sealed class CostSpread(ChargebackRun run)
{
    private static readonly ExactAmount One = ExactAmount.From(1);
    private static readonly ExactAmount ErrorLimit = ExactAmount.FromUnscaled(1, 15);

    private readonly Dictionary<CostNode, IReadOnlyList<CostPart>> _known = [];

    /// <summary>The parts of a node's cost, which add up to 1, in the order of the nodes; none where it stays where it was spent.</summary>
    public IReadOnlyList<CostPart> Of(CostNode source)
    {
        if (!_known.TryGetValue(source, out var parts))
        {
            _known.Add(source, parts = source.PassesOn ? PassedOn(source) : Recovered(ProviderOf(source)));
        }

        return parts;
    }

    /// <summary>The parts of an origin charge, which add up to 1; none where it stays where it was spent.</summary>
    /// <remarks>The working time of a person may be paid by several teams, of which some pass it on; days without a team have nobody.</remarks>
    public IReadOnlyList<CostPart> Of(OriginCharge origin)
    {
        if (origin.Node is { } source)
        {
            return Of(source);
        }

        if (origin.WorkingTime.Count == 0)
        {
            return [];
        }

        Dictionary<CostNode, ExactAmount> ends = [];
        var left = One;
        foreach (var (node, part) in origin.WorkingTime)
        {
            left -= part;
            foreach (var (end, ratio, _, _) in Of(node) is { Count: > 0 } parts ? parts : [new CostPart(node, One)])
            {
                if (end is null)
                {
                    left += part * ratio;
                }
                else
                {
                    ends[end] = ends.GetValueOrDefault(end) + (part * ratio);
                }
            }
        }

        return [.. InOrder(ends.Select(end => new CostPart(end.Key, end.Value))), .. left.Sign > 0 ? [new CostPart(null, left)] : Array.Empty<CostPart>()];
    }

    /// <summary>How a node's cost reaches others; nothing for a shared pool.</summary>
    public ChargingMethod? MethodOf(CostNode source) => source.Method ?? ProviderOf(source).Method;

    private IReadOnlyList<CostPart> PassedOn(CostNode source)
    {
        var passedOn = run.Matrix.PassedOn;
        var legs = passedOn.LegsOf(source);
        if (!legs.Any(leg => leg.Target.PassesOn) && legs.Select(leg => leg.Target).Distinct().Count() == legs.Count)
        {
            var total = PassedOnCost.TotalOf(legs);
            return InOrder(legs.Select(leg => new CostPart(leg.Target, leg.Weight / total, leg.Measure.Name, leg.Weight)));
        }

        Dictionary<CostNode, ExactAmount> ends = [];
        var passing = passedOn.Follow(source, ErrorLimit);
        for (var place = 0; place < passing.Count; place++)
        {
            if (passing[place].Sign > 0)
            {
                AddEnds(passedOn.LegsOf(passedOn.Nodes[place]), passing[place], ends);
            }
        }

        return Whole(ends);
    }

    private static void AddEnds(IReadOnlyList<CostLeg> legs, ExactAmount passing, Dictionary<CostNode, ExactAmount> ends)
    {
        var unit = passing / PassedOnCost.TotalOf(legs);
        foreach (var leg in legs.Where(leg => !leg.Target.PassesOn))
        {
            ends[leg.Target] = ends.GetValueOrDefault(leg.Target) + (unit * leg.Weight);
        }
    }

    private IReadOnlyList<CostPart> Recovered(CostNode provider)
    {
        if (provider.Method != ChargingMethod.AtRates)
        {
            return [];
        }

        List<(CostNode Target, ExactAmount Amount)> charged =
        [
            .. run.Matrix.Cells
                .Where(cell => cell.Row.Source == provider)
                .GroupBy(cell => cell.Target)
                .Select(cells => (cells.Key, cells.Aggregate(ExactAmount.Zero, (sum, cell) => sum + cell.Amount)))
                .Where(each => each.Item2.Sign > 0),
        ];
        if (charged.Count == 0)
        {
            return [];
        }

        var revenue = charged.Aggregate(ExactAmount.Zero, (sum, each) => sum + each.Amount);
        var cost = run.Matrix.Nodes.All.Where(node => ProviderOf(node) == provider).Aggregate(ExactAmount.Zero, (sum, node) => sum + node.OwnCost);
        var whole = cost > revenue ? cost : revenue;
        CostPart[] left = cost > revenue ? [new(null, (cost - revenue) / cost)] : [];
        if (!charged.Any(each => each.Target.PassesOn))
        {
            return [.. InOrder(charged.Select(each => new CostPart(each.Target, each.Amount / whole, run.Currency.Code, each.Amount))), .. left];
        }

        Dictionary<CostNode, ExactAmount> ends = [];
        foreach (var (target, amount) in charged)
        {
            foreach (var (end, ratio, _, _) in target.PassesOn ? Of(target) : [new CostPart(target, One)])
            {
                ends[end!] = ends.GetValueOrDefault(end!) + (ratio * amount / whole);
            }
        }

        return [.. InOrder(ends.Select(end => new CostPart(end.Key, end.Value))), .. left];
    }

    // Where a network is too large to be solved as fractions, the parts miss the whole by less than the limit of the error.
    private static IReadOnlyList<CostPart> Whole(Dictionary<CostNode, ExactAmount> ends)
    {
        var sum = ends.Values.Aggregate(ExactAmount.Zero, (total, amount) => total + amount);
        return InOrder(ends.Select(end => new CostPart(end.Key, end.Value / sum)));
    }

    private static IReadOnlyList<CostPart> InOrder(IEnumerable<CostPart> parts) => [.. parts.OrderBy(part => part.Target!.Index)];

    private CostNode ProviderOf(CostNode node) => node.Service is null ? node : run.Matrix.Nodes[node.CostObject!];
}
