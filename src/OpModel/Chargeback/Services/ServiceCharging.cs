namespace OpModel.Chargeback;

/// <summary>What a policy says of services, with every name found in the model.</summary>
internal sealed record ServiceCharging
{
    /// <summary>The method of providers that have none of their own.</summary>
    public required ChargingMethod Method { get; init; }

    /// <summary>Providers with a method of their own.</summary>
    public required IReadOnlyDictionary<Team, ChargingMethod> MethodsByProvider { get; init; }

    /// <summary>The order of a step-down, as far as it is stated.</summary>
    public required IReadOnlyList<Team> Order { get; init; }

    /// <summary>Cost pools that no team owns.</summary>
    public required IReadOnlyList<SharedPool> Pools { get; init; }

    /// <summary>Providers of whose cost a part goes by budgeted capacity.</summary>
    public required IReadOnlyDictionary<Team, DualRate> DualRates { get; init; }

    /// <summary>What is borne for consumers.</summary>
    public required IReadOnlyList<Subsidy> Subsidies { get; init; }

    /// <summary>Who gets statements in another currency than that of the books.</summary>
    public required IReadOnlyDictionary<CostObject, Currency> Currencies { get; init; }

    /// <summary>Who takes over from a team that is no more.</summary>
    public required IReadOnlyDictionary<Team, Team> Successors { get; init; }

    /// <summary>What services cost, by the card of the policy where it names them and else by the model, each with the card that it stands on.</summary>
    public required IReadOnlyDictionary<OfferedService, (RateCard Card, ServiceRates Rates)> Rates { get; init; }

    public ChargingMethod MethodOf(Team provider) => MethodsByProvider.GetValueOrDefault(provider, Method);

    /// <summary>What a service costs; nothing where it has no price.</summary>
    public (RateCard Card, ServiceRates Rates)? RatesOf(OfferedService service) => Rates.TryGetValue(service, out var rates) ? rates : null;

    public SharedPool? FindPool(string name) =>
        Pools.FirstOrDefault(pool => pool.Name.AsSpan().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase));
}
