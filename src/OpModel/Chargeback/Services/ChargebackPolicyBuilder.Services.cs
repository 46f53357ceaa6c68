namespace OpModel.Chargeback;

public sealed partial class ChargebackPolicyBuilder
{
    /// <summary>Says how services are charged where nothing else is said of their provider. Unset, as the organisation states it; else at rates.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ChargeServices(ChargingMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Change(services => services.SetMethod(method));
    }

    /// <summary>Says how the services of one provider are charged.</summary>
    /// <typeparam name="TTeam">A class with one of the team attributes.</typeparam>
    /// <param name="method">The method.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ChargeServicesOf<TTeam>(ChargingMethod method)
        where TTeam : ITeam
        => ChargeServicesOf(TTeam.Definition.Id, method);

    /// <summary>Says how the services of one provider are charged. A later word on the same provider goes before an earlier one.</summary>
    /// <param name="provider">The id or name of the team.</param>
    /// <param name="method">The method.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ChargeServicesOf(string provider, ChargingMethod method)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(method);
        return Change(services => services.SetMethodOf(provider, method));
    }

    /// <summary>
    /// States the order of a step-down. Unset, as <see cref="AllocationOrderAttribute"/> has it; providers without a place follow by the largest
    /// share of their service to other providers, ties by name.
    /// </summary>
    /// <param name="providers">Ids or names of teams, the first to pass its cost on first.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder StepDownInOrder(params IReadOnlyList<string> providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        return Change(services => services.SetOrder(providers));
    }

    /// <summary>Adds a cost pool that no team owns, such as rent: cost records name it in place of a provider.</summary>
    /// <param name="name">The name.</param>
    /// <param name="split">How it is split among teams.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder SharePool(string name, Split split)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(split);
        return Change(services => services.AddPool(name, split));
    }

    /// <summary>Takes rates from a rate card. Unset, the rates are the prices of the model.</summary>
    /// <param name="rates">The rate card; a service that it does not name has the price of the model.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder WithRates(RateCard rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return Change(services => services.SetRates(rates));
    }

    /// <summary>Charges a part of a provider's cost by budgeted capacity and the rest by use; for methods that pass cost on.</summary>
    /// <param name="provider">The id or name of the team.</param>
    /// <param name="fixedPercent">How much of its cost goes by capacity, in percent from 0 to 100.</param>
    /// <param name="capacity">What each consumer, by id or name, budgeted for, in any one unit.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ChargeByDualRate(string provider, decimal fixedPercent, IReadOnlyDictionary<string, decimal> capacity)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(capacity);
        return Change(services => services.AddDualRate(provider, fixedPercent, capacity));
    }

    /// <summary>Lets an ecosystem team bear a part of what a service at rates costs its consumers.</summary>
    /// <param name="service">The service, as <c>name</c> or <c>provider/name</c>.</param>
    /// <param name="percent">How much of each charge it bears, in percent, above 0 and up to 100.</param>
    /// <param name="bearer">The id or name of the ecosystem team; unset, the only one there is.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder Subsidize(string service, decimal percent, string? bearer = null)
    {
        ArgumentNullException.ThrowIfNull(service);
        return Change(services => services.AddSubsidy(service, percent, bearer));
    }

    /// <summary>States the statement of a team or value stream in another currency than that of the books.</summary>
    /// <param name="consumer">Its id or name.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder StateIn(string consumer, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        return Change(services => services.AddCurrency(consumer, currency));
    }

    /// <summary>Says which team takes over cost and use of one that is no more, from the day after its last.</summary>
    /// <param name="former">The id or name of the team that ends.</param>
    /// <param name="successor">The id or name of the team that it is merged into.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder Succeed(string former, string successor)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(successor);
        return Change(services => services.AddSuccessor(former, successor));
    }

    private ChargebackPolicyBuilder Change(Action<ServiceChargingBuilder> change)
    {
        change(_services);
        return this;
    }
}
