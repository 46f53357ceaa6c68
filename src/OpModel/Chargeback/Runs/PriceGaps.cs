using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds days on which a service that is charged by price has none.</summary>
internal static class PriceGaps
{
    /// <summary>Whether there is a day of the period without a price.</summary>
    public static bool IsIn(ServiceCharging charging, OfferedService service, ReportingPeriod period) =>
        charging.RatesOf(service)?.Rates is not { } rates || rates.VersionsIn(period).Sum(version => version.Days.Length) < period.Length;

    /// <summary>What is wrong with use on a day; nothing where the service has a price then.</summary>
    public static LineFlaw? Describe(ServiceCharging charging, OfferedService service, LocalDate day)
    {
        var rates = charging.RatesOf(service)?.Rates;
        return rates is null ? new(UsageColumns.Service, DescribeNone(charging, service))
            : rates.VersionOn(day) is null ? new(UsageColumns.Date, rates.DescribeGap(day))
            : null;
    }

    private static string DescribeNone(ServiceCharging charging, OfferedService service) =>
        charging.MethodOf(service.Provider) is var method && method.PassesCostOn && method != ChargingMethod.AtRatesWithTrueUp
            ? $"{service} has no price; state one for each service of {service.Provider}, since use of several services is weighed by what it costs at rates."
            : $"{service} has no price; state one, or charge {service.Provider} by a method that passes its cost on.";
}
