namespace OpModel.Chargeback;

/// <summary>All use that others make of what one team provides: what its cost can be charged by.</summary>
internal sealed class ProviderUse
{
    public ProviderUse(CostNode provider, IReadOnlyList<ServiceUsage> uses, IReadOnlyList<ServiceUsage> ownUses) =>
        (Provider, Uses, OwnUses) = (provider, uses, ownUses);

    /// <summary>Who provides.</summary>
    public CostNode Provider { get; }

    /// <summary>The use by others, by service and consumer, in the order of the services and of the consumers.</summary>
    public IReadOnlyList<ServiceUsage> Uses { get; }

    /// <summary>The provider's use of its own services, which charges nobody.</summary>
    public IReadOnlyList<ServiceUsage> OwnUses { get; }

    /// <summary>
    /// Whether use is weighed by quantity: where one service is used. Where several are, quantities are not of one kind, and use weighs
    /// what it costs at rates.
    /// </summary>
    public bool IsWeighedByQuantity => Uses.Select(use => use.Service).Distinct().Count() == 1;

    /// <summary>Whether prices are needed to charge the use.</summary>
    public bool IsRated(ChargingMethod method) =>
        method == ChargingMethod.AtRates || method == ChargingMethod.AtRatesWithTrueUp || !IsWeighedByQuantity;

    /// <summary>Says that cost cannot be split by a use from which more was taken back than there was.</summary>
    public static LineFlaw DescribeNegative(ServiceUsage use, ReportingPeriod period) => new(UsageColumns.Quantity, FormattableString.Invariant(
        $"{use.Consumer} used {use.Quantity} of {use.Service} in {period}, since more was corrected than used; cost cannot be split by that. Charge the correction to the period that it is of."));
}
