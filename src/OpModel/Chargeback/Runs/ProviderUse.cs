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
}
