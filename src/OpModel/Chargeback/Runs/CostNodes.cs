namespace OpModel.Chargeback;

/// <summary>All places where the cost of a run gathers, in one order: teams and value streams, shared pools, then costs of single services.</summary>
internal sealed class CostNodes
{
    private readonly List<CostNode> _all = [];
    private readonly Dictionary<CostObject, CostNode> _byCostObject = [];
    private readonly Dictionary<Team, CostNode> _byTeam = [];
    private readonly Dictionary<SharedPool, CostNode> _byPool = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OfferedService, CostNode> _byService = [];

    public CostNodes(ChargebackPolicy policy)
    {
        foreach (var costObject in policy.CostObjects.All)
        {
            var node = Add(new(_all.Count, costObject.Name, costObject));
            _byCostObject.Add(costObject, node);
            if (costObject.Team is { } team)
            {
                _byTeam.Add(team, node);
            }
        }

        foreach (var pool in policy.Charging.Pools)
        {
            _byPool.Add(pool, Add(new(_all.Count, pool.Name, costObject: null, pool)));
        }
    }

    public IReadOnlyList<CostNode> All => _all;

    public CostNode this[CostObject costObject] => _byCostObject[costObject];

    public CostNode this[Team team] => _byTeam[team];

    public CostNode this[SharedPool pool] => _byPool[pool];

    /// <summary>The cost of one service alone, made when it is first asked for.</summary>
    public CostNode this[OfferedService service]
    {
        get
        {
            if (!_byService.TryGetValue(service, out var node))
            {
                node = Add(new(_all.Count, service.ToString(), _byTeam[service.Provider].CostObject, pool: null, service));
                _byService.Add(service, node);
            }

            return node;
        }
    }

    private CostNode Add(CostNode node)
    {
        _all.Add(node);
        return node;
    }
}
