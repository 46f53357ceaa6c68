using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds in the model what usage records name: on a day, a text of a consumer and one of a service.</summary>
internal sealed class UsageMeaning
{
    private readonly ChargebackPolicy _policy;
    private readonly UsageRecords _usage;
    private readonly CostObject?[] _consumers;
    private readonly IReadOnlyList<OfferedService>[] _services;

    public UsageMeaning(ChargebackPolicy policy, UsageRecords usage)
    {
        (_policy, _usage) = (policy, usage);
        _consumers = [.. usage.Consumers.Select(text => policy.CostObjects.TryFind(text, out var found) ? found : null)];
        _services = [.. usage.Services.Select(policy.Services.Find)];
    }

    /// <summary>The days on which anything changes that use depends on.</summary>
    public IEnumerable<LocalDate> Changes =>
    [
        .. _consumers.SelectMany(consumer => ChangesOf(consumer?.Team)),
        .. _services.SelectMany(services => services).Distinct().SelectMany(service => service.Changes
            .Concat(ChangesOf(service.Provider))
            .Concat(_policy.Charging.RatesOf(service)?.Rates.Versions.SelectMany(version => ChangesOf(version.From, version.Until)) ?? [])),
    ];

    /// <summary>Finds what was used, and who used it; or what is wrong with the record.</summary>
    public LineFlaw? Find(int consumer, int service, LocalDate day, out CostObject? foundConsumer, out OfferedService? foundService)
    {
        foundConsumer = null;
        foundService = null;
        return FindConsumer(consumer, day, out foundConsumer) ?? FindService(service, day, out foundService);
    }

    private LineFlaw? FindConsumer(int consumer, LocalDate day, out CostObject? found)
    {
        found = _consumers[consumer];
        if (found is null)
        {
            return new(UsageColumns.Consumer, _policy.CostObjects.DescribeUnknown(_usage.Consumers[consumer]));
        }

        if (found.Team is null)
        {
            return null;
        }

        if (!TeamOnDay.TryFind(found.Team, day, _policy.Charging.Successors, out var team, out var problem))
        {
            return new(UsageColumns.Date, problem);
        }

        found = _policy.CostObjects[team];
        return null;
    }

    private LineFlaw? FindService(int service, LocalDate day, out OfferedService? found)
    {
        found = null;
        var named = _services[service];
        if (named.Count == 0)
        {
            return new(UsageColumns.Service, _policy.Services.DescribeUnknown(_usage.Services[service]));
        }

        if (named is [var only] && only.IsOfferedOn(day))
        {
            found = only;
            return null;
        }

        // A service that changed hands has one provider a day, so that its name alone will do.
        List<OfferedService> offered = [.. named.Where(each => each.IsOfferedOn(day))];
        found = offered.Count == 1 ? offered[0] : null;
        return offered.Count switch
        {
            0 => new(UsageColumns.Date, FormattableString.Invariant(
                $"{string.Join(" and ", named)} {(named.Count == 1 ? "is" : "are")} not offered on {day:uuuu-MM-dd}, but {string.Join(" and ", named.Select(each => each.DescribeTerms()))}; correct the date, or state the offer of that day.")),
            1 => null,
            _ => new(UsageColumns.Service, ServiceCatalogue.DescribeSeveral(_usage.Services[service], offered)),
        };
    }

    private static IEnumerable<LocalDate> ChangesOf(Team? team) => team is null ? [] : ChangesOf(team.From, team.Until);

    private static IEnumerable<LocalDate> ChangesOf(LocalDate? from, LocalDate? until) =>
        new[] { from, DayAfter.Of(until) }.OfType<LocalDate>();
}
