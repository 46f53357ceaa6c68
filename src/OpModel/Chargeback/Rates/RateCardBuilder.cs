using OneOf;

namespace OpModel.Chargeback;

/// <summary>Collects the prices of a rate card; <see cref="RateCard.Create"/> begins one.</summary>
public sealed class RateCardBuilder
{
    private readonly Dictionary<string, List<RateVersion>> _services = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PolicyProblem> _problems = [];
    private UnitConversion _units = UnitConversion.Standard;

    internal RateCardBuilder()
    {
    }

    /// <summary>States prices of a service; those that were stated for it before stay.</summary>
    /// <typeparam name="TTeam">The team that offers it: a class with one of the team attributes.</typeparam>
    /// <param name="service">The name of the service, such as <c>card-authorisation</c>.</param>
    /// <param name="versions">The prices, in any order.</param>
    /// <returns>The card so far.</returns>
    public RateCardBuilder For<TTeam>(string service, params IReadOnlyList<RateVersion> versions)
        where TTeam : ITeam
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        return For($"{TTeam.Definition.Id}/{service.Trim()}", versions);
    }

    /// <summary>States prices of a service; those that were stated for it before stay.</summary>
    /// <param name="service">The service, as <c>provider/service</c>, or by its name where one team alone offers it.</param>
    /// <param name="versions">The prices, in any order.</param>
    /// <returns>The card so far.</returns>
    public RateCardBuilder For(string service, params IReadOnlyList<RateVersion> versions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        ArgumentNullException.ThrowIfNull(versions);
        var name = service.Trim();
        if (!_services.TryGetValue(name, out var all))
        {
            _services.Add(name, all = []);
        }

        all.AddRange(versions);
        return this;
    }

    /// <summary>States one price of a service, for all days.</summary>
    /// <typeparam name="TTeam">The team that offers it: a class with one of the team attributes.</typeparam>
    /// <param name="service">The name of the service, such as <c>card-authorisation</c>.</param>
    /// <param name="tariff">The price.</param>
    /// <returns>The card so far.</returns>
    public RateCardBuilder For<TTeam>(string service, Tariff tariff)
        where TTeam : ITeam
        => For<TTeam>(service, new RateVersion(tariff));

    /// <summary>States one price of a service, for all days.</summary>
    /// <param name="service">The service, as <c>provider/service</c>, or by its name where one team alone offers it.</param>
    /// <param name="tariff">The price.</param>
    /// <returns>The card so far.</returns>
    public RateCardBuilder For(string service, Tariff tariff) => For(service, new RateVersion(tariff));

    /// <summary>States what a unit is in another one, for use that is counted in one and priced in the other.</summary>
    /// <param name="unit">The greater unit, such as <c>carton</c>.</param>
    /// <param name="count">How many it is, above 0.</param>
    /// <param name="of">Of what, such as <c>bottle</c>.</param>
    /// <returns>The card so far.</returns>
    /// <remarks>Known without it are second, minute, hour, day and week; byte, kB to PB by thousands; KiB to PiB by 1024. Upper and lower case differ.</remarks>
    public RateCardBuilder Unit(string unit, decimal count, string of)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(of);
        if (_units.TryAdd(unit.Trim(), count, of.Trim(), out var units, out var problem))
        {
            _units = units;
        }
        else
        {
            _problems.Add(new(null, problem, RateCheck.Part));
        }

        return this;
    }

    /// <summary>Ends the card.</summary>
    /// <returns>The card, or everything that is wrong with it.</returns>
    public OneOf<RateCard, IReadOnlyList<PolicyProblem>> Build()
    {
        List<PolicyProblem> problems = [.. _problems];
        foreach (var (service, versions) in _services.OrderBy(each => each.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (versions.Count == 0)
            {
                problems.Add(RateCheck.Problem(service, "no price is given; give one, or leave the service out so that it has the price of the model."));
            }

            RateCheck.Check(service, versions, problems);
        }

        return problems.Count > 0 ? problems : new RateCard(_services.Select(each => new ServiceRates(each.Key, each.Value)), _units);
    }
}
