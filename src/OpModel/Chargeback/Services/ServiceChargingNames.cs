using System.Globalization;
using OpModel.Organization;

namespace OpModel.Chargeback;

/// <summary>Finds in a model what a policy names when it speaks of services, and tells what is wrong with it.</summary>
internal sealed class ServiceChargingNames(
    OperatingModel model, CostObjects costObjects, ServiceCatalogue services, List<PolicyProblem> problems)
{
    private const string Part = "services";

    public Team? Team(string name)
    {
        if (model.FindTeam(name) is { } team)
        {
            return team;
        }

        Add($"\"{name}\" is no team of {model.Name}; {Meant.Among(name, model.Teams.Select(known => known.Id))}");
        return null;
    }

    /// <summary>The stated order, and behind it the places that teams have in the model.</summary>
    public IReadOnlyList<Team> Order(IReadOnlyList<string> stated)
    {
        List<Team> order = [];
        foreach (var team in stated.Select(Team).OfType<Team>())
        {
            if (order.Contains(team))
            {
                Add($"{team} is twice in the order of the step-down; name it once.");
            }

            order.Add(team);
        }

        return stated.Count > 0
            ? order
            :
            [
                .. model.Graph.Teams
                    .Where(team => team.AllocationOrder is not null)
                    .OrderBy(team => team.AllocationOrder)
                    .ThenBy(team => team.Name, StringComparer.Ordinal)
                    .Select(team => model.FindTeam(team.Id)!),
            ];
    }

    public SharedPool? Pool(string name, Split split)
    {
        if (costObjects.TryFind(name, out var same))
        {
            Add($"the shared pool \"{name}\" has the name of {same}; give it another, so that cost records can tell them apart.");
            return null;
        }

        return new(name.Trim(), split, SplitResolution.Resolve(split, model, problems));
    }

    public IReadOnlyDictionary<Team, DualRate> DualRates(
        IReadOnlyList<(string Provider, decimal FixedPercent, IReadOnlyDictionary<string, decimal> Capacity)> stated)
    {
        Dictionary<Team, DualRate> rates = [];
        foreach (var (name, percent, capacity) in stated)
        {
            if (percent is < 0 or > 100)
            {
                Add(string.Create(CultureInfo.InvariantCulture, $"the fixed part of {name} is {percent} %; write one from 0 to 100."));
            }

            if (capacity.Count == 0 || capacity.Values.All(amount => amount == 0))
            {
                Add($"the dual rate of {name} has no budgeted capacity; give each consumer its own.");
            }

            foreach (var negative in capacity.Where(each => each.Value < 0))
            {
                Add(string.Create(CultureInfo.InvariantCulture, $"the capacity of {negative.Key} is {negative.Value}; capacity is not negative."));
            }

            if (Team(name) is { } provider)
            {
                rates[provider] = new(
                    provider,
                    percent,
                    [
                        .. capacity.Select(each => (Consumer: CostObject(each.Key), Amount: each.Value))
                            .Where(each => each.Consumer is not null && each.Consumer.Team != provider)
                            .Select(each => (each.Consumer!, each.Amount)),
                    ]);
            }
        }

        return rates;
    }

    public IReadOnlyList<Subsidy> Subsidies(IReadOnlyList<(string Service, decimal Percent, string? Bearer)> stated)
    {
        List<Subsidy> subsidies = [];
        foreach (var (name, percent, bearer) in stated)
        {
            if (percent is <= 0 or > 100)
            {
                Add(string.Create(CultureInfo.InvariantCulture, $"the subsidy of {name} is {percent} %; write a part above 0 and up to 100."));
            }

            if (!services.TryFind(name, out var service, out var problem))
            {
                Add(problem);
            }
            else if (Bearer(name, bearer) is { } team)
            {
                subsidies.Add(new(service.Provider, service.Name, percent, team));
            }
        }

        foreach (var twice in subsidies.GroupBy(each => (each.Provider, each.Service)).Where(each => each.Count() > 1 && each.Sum(one => one.Percent) > 100))
        {
            Add(string.Create(
                CultureInfo.InvariantCulture,
                $"the subsidies of {twice.Key.Service} add up to {twice.Sum(one => one.Percent)} %; more than the whole cannot be borne."));
        }

        return subsidies;
    }

    /// <summary>Tells of subsidies that would do nothing: what is borne is a part of a charge at rates.</summary>
    public void RefuseIdle(IReadOnlyList<Subsidy> subsidies, ServiceCharging charging)
    {
        foreach (var idle in subsidies.Where(subsidy => charging.MethodOf(subsidy.Provider) != ChargingMethod.AtRates))
        {
            var method = charging.MethodOf(idle.Provider).Description;
            Add($"{idle.Service} of {idle.Provider} is charged {method}, and a subsidy is a part of what is charged at rates; charge it at rates, or leave the subsidy out.");
        }
    }

    public IReadOnlyDictionary<CostObject, Currency> Currencies(IReadOnlyList<(string Consumer, Currency Currency)> stated)
    {
        Dictionary<CostObject, Currency> currencies = [];
        foreach (var (consumer, currency) in stated)
        {
            if (CostObject(consumer) is { } found)
            {
                currencies[found] = currency;
            }
        }

        return currencies;
    }

    public IReadOnlyDictionary<Team, Team> Successors(IReadOnlyList<(string Former, string Successor)> stated)
    {
        Dictionary<Team, Team> successors = [];
        foreach (var (former, successor) in stated)
        {
            if (Team(former) is not { } from || Team(successor) is not { } to)
            {
                continue;
            }

            if (from.Until is null)
            {
                Add($"{from} has a successor and no last day; state the day on which it ends.");
            }

            successors[from] = to;
        }

        foreach (var team in successors.Keys.Where(team => EndsInCircle(team, successors)))
        {
            Add($"{team} is its own successor in the end; name a team that is still there.");
        }

        return successors;
    }

    /// <summary>The rates of each service: of the card, by provider and name before name alone, and of the model for what the card does not name.</summary>
    public IReadOnlyDictionary<OfferedService, (RateCard Card, ServiceRates Rates)> Rates(RateCard? stated)
    {
        var ofModel = RateCard.FromModel(model);
        Dictionary<OfferedService, (RateCard, ServiceRates)> rates = [];
        foreach (var service in services.All)
        {
            var name = $"{service.Provider.Id}/{service.Name}";
            if ((stated?.Find(name) ?? (services.Find(service.Name).Count == 1 ? stated?.Find(service.Name) : null)) is { } found)
            {
                rates.Add(service, (stated!, found));
            }
            else if (ofModel.Find(name) is { } priced)
            {
                rates.Add(service, (ofModel, priced));
            }
        }

        foreach (var unknown in stated?.Services.Where(each => services.Find(each.Service).Count != 1) ?? [])
        {
            services.TryFind(unknown.Service, out _, out var problem);
            Add(problem!);
        }

        return rates;
    }

    // Leadership funds what it wants used (D0.R3), so the bearer of a subsidy is an ecosystem team.
    private Team? Bearer(string service, string? name)
    {
        if (name is not null)
        {
            var team = Team(name);
            if (team is not null && team.Type != TeamType.EcosystemTeam)
            {
                Add($"{team} is to bear a part of {service} and is no ecosystem team; name one that is.");
            }

            return team;
        }

        List<Team> ecosystemTeams = [.. model.Teams.Where(team => team.Type == TeamType.EcosystemTeam)];
        if (ecosystemTeams.Count == 1)
        {
            return ecosystemTeams[0];
        }

        Add($"{model.Name} has {ecosystemTeams.Count} ecosystem teams; say which of them bears the subsidy of {service}.");
        return null;
    }

    private CostObject? CostObject(string name)
    {
        if (costObjects.TryFind(name, out var found))
        {
            return found;
        }

        Add(costObjects.DescribeUnknown(name));
        return null;
    }

    private static bool EndsInCircle(Team team, Dictionary<Team, Team> successors)
    {
        var at = team;
        for (var steps = 0; successors.TryGetValue(at, out var next); steps++)
        {
            if (steps > successors.Count)
            {
                return true;
            }

            at = next;
        }

        return false;
    }

    private void Add(string message) => problems.Add(new(null, message, Part));
}
