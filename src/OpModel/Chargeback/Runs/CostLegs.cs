namespace OpModel.Chargeback;

/// <summary>Makes the legs by which a node's cost is passed on: by use, by budgeted capacity, by the split of a shared pool.</summary>
internal sealed class CostLegs(CostNodes nodes, Func<ServiceUsage, ExactAmount> atRates)
{
    private readonly Dictionary<(CostNode, OfferedService), ChargeRow> _rows = [];

    /// <summary>The legs of a provider, by the use of its services.</summary>
    /// <param name="node">The provider, or the cost of one of its services.</param>
    /// <param name="provided">All use by others of what it provides.</param>
    /// <param name="dualRate">How much of it goes by capacity; nothing where none does.</param>
    public IReadOnlyList<CostLeg> OfUse(CostNode node, ProviderUse provided, DualRate? dualRate)
    {
        // What a service costs by itself goes by its use alone; rates and their true-up are of the provider as a whole, and told once.
        var isTruedUp = node.Method == ChargingMethod.AtRatesWithTrueUp && node.Service is null;
        var byQuantity = !isTruedUp && (provided.IsWeighedByQuantity || node.Service is not null);
        List<CostLeg> legs = [];
        foreach (var use in provided.Uses.Where(use => node.Service is null || node.Service == use.Service))
        {
            var charged = byQuantity ? ExactAmount.Zero : atRates(use);
            var weight = byQuantity ? use.Quantity : charged;
            if (weight.Sign > 0)
            {
                legs.Add(new(
                    RowOf(node, use.Service),
                    use.Consumer,
                    weight,
                    byQuantity ? new(use.Service.Unit ?? "unit", IsUnit: true) : new("of use at rates", IsUnit: false),
                    node.Service is null ? use : null,
                    isTruedUp ? charged : null));
            }
        }

        return dualRate is null || node.Method == ChargingMethod.AtRatesWithTrueUp ? legs : WithCapacity(node, legs, dualRate);
    }

    /// <summary>The legs of a shared pool, by its split.</summary>
    public IReadOnlyList<CostLeg> OfPool(CostNode node, ReportingPeriod period)
    {
        var pool = node.Pool!;
        var row = new ChargeRow(node, ChargeKind.SharedCost, null, pool.Name);
        return
        [
            .. SplitWeights.Of(pool.Split, pool.Shares, period.Days, team => nodes[team].OwnCost)
                .Where(each => each.Weight.Sign > 0)
                .Select(each => new CostLeg(row, nodes[each.Team], each.Weight, MeasureOf(pool.Split))),
        ];
    }

    // The fixed part F of the whole goes by capacity: so use, which weighs U, is 1 - F of it, and the whole weighs U / (1 - F).
    private List<CostLeg> WithCapacity(CostNode node, List<CostLeg> use, DualRate dualRate)
    {
        var fixedPart = ExactAmount.From(dualRate.FixedPercent) / ExactAmount.From(100);
        var variablePart = ExactAmount.From(1) - fixedPart;
        var used = PassedOnCost.TotalOf(use);
        var capacity = dualRate.Capacity.Aggregate(ExactAmount.Zero, (sum, each) => sum + ExactAmount.From(each.Amount));
        if (fixedPart.Sign == 0 || capacity.Sign == 0)
        {
            return use;
        }

        var isAllFixed = variablePart.Sign == 0 || used.Sign == 0;
        var fixedWeight = isAllFixed ? ExactAmount.From(1) : used * fixedPart / variablePart;
        var row = new ChargeRow(node, ChargeKind.Capacity, node.Service, node.Service is null ? $"capacity of {node.Name}" : $"capacity for {node.Service.Name}");
        return
        [
            .. isAllFixed ? [] : use,
            .. dualRate.Capacity
                .Where(each => each.Amount > 0)
                .Select(each => new CostLeg(
                    row, nodes[each.Consumer], fixedWeight * ExactAmount.From(each.Amount) / capacity, new("of weight, by use and budgeted capacity", IsUnit: false))),
        ];
    }

    private ChargeRow RowOf(CostNode node, OfferedService service)
    {
        if (!_rows.TryGetValue((node, service), out var row))
        {
            // What a service costs by itself is a line beside its part of the provider's cost, and its use is told once, there.
            _rows.Add((node, service), row = new(node, ChargeKind.Use, service, node.Service is null ? service.Name : $"{service.Name}, own cost"));
        }

        return row;
    }

    private static CostMeasure MeasureOf(Split split) =>
        split.Method == SplitMethod.Even ? new("part", IsUnit: true)
        : split.Method == SplitMethod.FixedShares ? new("percent", IsUnit: false)
        : split.Method == SplitMethod.ProportionalToHeadcount ? new("head", IsUnit: true)
        : split.Method == SplitMethod.ProportionalToDirectCost ? new("direct cost", IsUnit: false)
        : new(split.Driver, IsUnit: false);
}
