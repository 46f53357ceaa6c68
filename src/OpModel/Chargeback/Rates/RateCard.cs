using OneOf;
using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Chargeback;

/// <summary>What services cost: for each the versions of its price over time.</summary>
/// <remarks>
/// A service is named by its name, or as <c>provider/service</c> where several teams offer that name. A service on a card has the prices of the
/// card alone: those that the model states for it are not looked at, also on days for which the card has none. Immutable and safe to share between threads.
/// </remarks>
public sealed class RateCard
{
    private readonly Dictionary<string, ServiceRates> _byService;
    private readonly UnitConversion _units;

    internal RateCard(IEnumerable<ServiceRates> services, UnitConversion units)
    {
        Services = [.. services.OrderBy(rates => rates.Service, StringComparer.OrdinalIgnoreCase)];
        _byService = Services.ToDictionary(rates => rates.Service, StringComparer.OrdinalIgnoreCase);
        _units = units;
    }

    /// <summary>The services with their prices, by name.</summary>
    public IReadOnlyList<ServiceRates> Services { get; }

    /// <summary>Begins a card.</summary>
    /// <returns>A card without a price.</returns>
    public static RateCardBuilder Create() => new();

    /// <summary>The card that a model states by the offers of its teams: a price for each unit, with its benchmark and alternative.</summary>
    /// <param name="model">The organisation.</param>
    /// <returns>The card. A service is named as <c>provider/service</c> with the id of the team; one without a price is not on it.</returns>
    /// <remarks>A price that cannot be read, and prices that overlap, are violations that <see cref="OperatingModel.Check()"/> finds; charging tells them too.</remarks>
    public static RateCard FromModel(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var services =
            from team in model.Graph.Teams
            from offers in team.Provides.GroupBy(offer => offer.Service, StringComparer.OrdinalIgnoreCase)
            where offers.Any(offer => offer.Price is not null)
            select FromOffers($"{team.Id}/{offers.Key}", offers);
        return new(services, UnitConversion.Standard);
    }

    /// <summary>The prices of a service, by the name that the card has for it; nothing where it is not on the card.</summary>
    internal ServiceRates? Find(string service) => _byService.GetValueOrDefault(service.Trim());

    /// <summary>The versions of a service's price that hold on days of a period, the earliest first.</summary>
    internal IReadOnlyList<RateVersionInPeriod> VersionsIn(string service, ReportingPeriod period) => Find(service)?.VersionsIn(period) ?? [];

    /// <summary>Charges what was used while a version held.</summary>
    /// <param name="held">The version with its days.</param>
    /// <param name="quantity">The net quantity of those days.</param>
    /// <param name="unitOfUse">What the quantity counts; nothing where it is the unit of the tariff.</param>
    /// <returns>The charge, or why the units do not fit.</returns>
    internal OneOf<TariffCharge, string> Charge(RateVersionInPeriod held, ExactAmount quantity, string? unitOfUse)
    {
        var tariff = held.Version.Tariff;
        if (!TryConvert(held.Version, quantity, unitOfUse, out var converted, out var problem))
        {
            return problem!;
        }

        var charge = tariff.Charge(converted, held.DayShare);
        return unitOfUse is null || tariff.Unit is null || tariff.Unit == unitOfUse ? charge : charge with
        {
            Steps =
            [
                new()
                {
                    Kind = TariffStepKind.Conversion,
                    Tariff = tariff,
                    DayShare = held.DayShare,
                    Quantity = converted,
                    Before = quantity,
                    UnitOfUse = unitOfUse,
                },
                .. charge.Steps,
            ],
        };
    }

    /// <summary>Brings a quantity into the unit of a version's tariff.</summary>
    internal bool TryConvert(RateVersion version, ExactAmount quantity, string? unitOfUse, out ExactAmount converted, out string? problem)
    {
        problem = null;
        converted = quantity;
        if (unitOfUse is null || version.Tariff.Unit is not { } unit || _units.TryConvert(quantity, unitOfUse, unit, out converted))
        {
            return true;
        }

        problem = UnitConversion.DescribeUnknown(unitOfUse, unit);
        return false;
    }

    private static ServiceRates FromOffers(string service, IEnumerable<ServiceOffer> offers)
    {
        List<RateVersion> versions = [];
        List<PolicyProblem> problems = [];
        foreach (var offer in offers.Where(offer => offer.Price is not null))
        {
            if (Read(offer.Price) is { } price)
            {
                versions.Add(new(Tariff.PerUnit(price, offer.Unit))
                {
                    From = offer.From.ToLocalDate(),
                    Until = offer.Until.ToLocalDate(),
                    Benchmark = offer.Benchmark is null ? null : Read(offer.Benchmark),
                    Alternative = offer.Alternative,
                });
            }
        }

        RateCheck.Check(service, versions, problems);
        return new(service, versions) { Problems = problems };

        Money? Read(string? text)
        {
            if (MoneyText.TryRead(text, out _, out _, out var problem))
            {
                return Money.Parse(text!);
            }

            problems.Add(RateCheck.Problem(service, problem));
            return null;
        }
    }
}
