using System.Collections.Frozen;

namespace OpModel.Chargeback;

/// <summary>
/// The columns of the FinOps Open Cost and Usage Specification, versions 1.0 to 1.2
/// (<see href="https://focus.finops.org/focus-specification/"/>, column library and columns history).
/// Any other column of a bill is the provider's own; the specification has those begin with <c>x_</c>, but not all do.
/// </summary>
internal static class FocusColumns
{
    public const string BillingCurrency = "BillingCurrency";
    public const string BillingPeriodStart = "BillingPeriodStart";
    public const string ChargePeriodStart = "ChargePeriodStart";
    public const string ServiceName = "ServiceName";
    public const string SubAccountName = "SubAccountName";
    public const string Tags = "Tags";

    /// <summary>The columns that hold amounts and quantities, which are not texts to place lines by.</summary>
    public static FrozenSet<string> Numeric { get; } = FrozenSet.ToFrozenSet(
        [
            "BilledCost", "CommitmentDiscountQuantity", "ConsumedQuantity", "ContractedCost", "ContractedUnitPrice",
            "EffectiveCost", "ListCost", "ListUnitPrice", "PricingCurrencyContractedUnitPrice",
            "PricingCurrencyEffectiveCost", "PricingCurrencyListUnitPrice", "PricingQuantity",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            // 1.0
            "AvailabilityZone", "BilledCost", "BillingAccountId", "BillingAccountName", BillingCurrency, "BillingPeriodEnd",
            BillingPeriodStart, "ChargeCategory", "ChargeClass", "ChargeDescription", "ChargeFrequency", "ChargePeriodEnd",
            ChargePeriodStart, "CommitmentDiscountCategory", "CommitmentDiscountId", "CommitmentDiscountName",
            "CommitmentDiscountStatus", "CommitmentDiscountType", "ConsumedQuantity", "ConsumedUnit", "ContractedCost",
            "ContractedUnitPrice", "EffectiveCost", "InvoiceIssuerName", "ListCost", "ListUnitPrice", "PricingCategory",
            "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName", "RegionId", "RegionName", "ResourceId",
            "ResourceName", "ResourceType", "ServiceCategory", ServiceName, "SkuId", "SkuPriceId", "SubAccountId",
            "SubAccountName", "Tags",

            // 1.1
            "CapacityReservationId", "CapacityReservationStatus", "CommitmentDiscountQuantity", "CommitmentDiscountUnit",
            "ServiceSubcategory", "SkuMeter", "SkuPriceDetails",

            // 1.2
            "BillingAccountType", "InvoiceId", "PricingCurrency", "PricingCurrencyContractedUnitPrice",
            "PricingCurrencyEffectiveCost", "PricingCurrencyListUnitPrice", "SubAccountType",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the specification has a column of this name.</summary>
    public static bool Contains(string name) => All.Contains(name);

    /// <summary>The names in a header that the specification does not know, in the order of the file.</summary>
    public static IReadOnlyList<string> UnknownIn(CsvHeader header) => [.. header.Names.Where(name => !Contains(name))];

    /// <summary>The columns of a header that hold texts: those of the specification that are not numeric, and all of the provider's own.</summary>
    public static IEnumerable<string> TextsIn(CsvHeader header) => header.Names.Where(name => !Numeric.Contains(name));
}
