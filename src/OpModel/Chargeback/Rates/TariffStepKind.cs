namespace OpModel.Chargeback;

/// <summary>Which part of a tariff a step comes from.</summary>
internal enum TariffStepKind
{
    /// <summary>The quantity in another unit; no amount.</summary>
    Conversion,

    /// <summary>What is due whatever was used.</summary>
    FlatFee,

    /// <summary>The quantity that costs nothing; no amount.</summary>
    FreeQuantity,

    /// <summary>Units, or packages, at a price.</summary>
    Use,

    /// <summary>What is due once a band is reached.</summary>
    TierFee,

    /// <summary>What is taken off in percent.</summary>
    Discount,

    /// <summary>What is missing to the minimum.</summary>
    Shortfall,

    /// <summary>What is above the cap.</summary>
    Cap,
}
