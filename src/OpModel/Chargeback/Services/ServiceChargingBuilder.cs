namespace OpModel.Chargeback;

/// <summary>Collects what a policy says of services, by the names that were written, and finds them in the model at the end.</summary>
internal sealed class ServiceChargingBuilder
{

    private readonly List<(string Provider, ChargingMethod Method)> _methods = [];
    private readonly List<(string Name, Split Split)> _pools = [];
    private readonly List<(string Provider, decimal FixedPercent, IReadOnlyDictionary<string, decimal> Capacity)> _dualRates = [];
    private readonly List<(string Service, decimal Percent, string? Bearer)> _subsidies = [];
    private readonly List<(string Consumer, Currency Currency)> _currencies = [];
    private readonly List<(string Former, string Successor)> _successors = [];
    private IReadOnlyList<string> _order = [];
    private ChargingMethod? _method;
    private RateCard? _rates;

    public ServiceChargingBuilder()
    {
    }

    private ServiceChargingBuilder(ServiceChargingBuilder other)
    {
        _methods = [.. other._methods];
        _pools = [.. other._pools];
        _dualRates = [.. other._dualRates];
        _subsidies = [.. other._subsidies];
        _currencies = [.. other._currencies];
        _successors = [.. other._successors];
        (_order, _method, _rates) = (other._order, other._method, other._rates);
    }

    /// <summary>Whether anything was said.</summary>
    public bool IsStated =>
        _method is not null || _rates is not null || _methods.Count + _pools.Count + _dualRates.Count + _subsidies.Count + _currencies.Count + _successors.Count > 0;

    public ServiceChargingBuilder Copy() => new(this);

    public void SetMethod(ChargingMethod method) => _method = method;

    // A later word on one provider goes before an earlier one, so that a policy can be changed.
    public void SetMethodOf(string provider, ChargingMethod method) => _methods.Add((provider, method));

    public void SetOrder(IReadOnlyList<string> providers) => _order = [.. providers];

    public void SetRates(RateCard rates) => _rates = rates;

    public void AddPool(string name, Split split) => _pools.Add((name, split));

    public void AddDualRate(string provider, decimal fixedPercent, IReadOnlyDictionary<string, decimal> capacity) =>
        _dualRates.Add((provider, fixedPercent, capacity));

    public void AddSubsidy(string service, decimal percent, string? bearer) => _subsidies.Add((service, percent, bearer));

    public void AddCurrency(string consumer, Currency currency) => _currencies.Add((consumer, currency));

    public void AddSuccessor(string former, string successor) => _successors.Add((former, successor));

    /// <summary>Finds all names in the model; what is wrong goes to the problems.</summary>
    public ServiceCharging Build(OperatingModel model, CostObjects costObjects, ServiceCatalogue services, List<PolicyProblem> problems)
    {
        var found = new ServiceChargingNames(model, costObjects, services, problems);
        Dictionary<Team, ChargingMethod> methods = [];
        foreach (var (provider, method) in _methods)
        {
            if (found.Team(provider) is { } team)
            {
                methods[team] = method;
            }
        }

        var charging = new ServiceCharging
        {
            Method = _method ?? ChargingMethod.Of(model.Graph.Organization?.ServiceCost ?? ServiceCostMethod.None),
            MethodsByProvider = methods,
            Order = found.Order(_order),
            Pools = [.. _pools.Select(pool => found.Pool(pool.Name, pool.Split)).OfType<SharedPool>()],
            DualRates = found.DualRates(_dualRates),
            Subsidies = found.Subsidies(_subsidies),
            Currencies = found.Currencies(_currencies),
            Successors = found.Successors(_successors),
            Rates = found.Rates(_rates),
        };
        found.RefuseIdle(charging.Subsidies, charging);
        return charging;
    }
}
