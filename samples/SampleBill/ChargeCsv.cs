using System.Globalization;
using System.Text;

namespace SampleBill;

/// <summary>Writes charges as CSV (RFC 4180, lines ending in LF) in the columns of FOCUS 1.0 and one of our own.</summary>
internal static class ChargeCsv
{
    private const string Null = "NULL";

    private static readonly (string Name, Func<Charge, string?> Value)[] Columns =
    [
        ("AvailabilityZone", _ => null),
        ("BilledCost", charge => Number(charge.BilledCost)),
        ("BillingAccountId", charge => charge.Provider.BillingAccountId),
        ("BillingAccountName", _ => "Acme"),
        ("BillingCurrency", _ => "EUR"),
        ("BillingPeriodEnd", _ => Time(Period.End)),
        ("BillingPeriodStart", _ => Time(Period.Start)),
        ("ChargeCategory", charge => charge.Category),
        ("ChargeClass", charge => charge.Class),
        ("ChargeDescription", charge => charge.Description),
        ("ChargeFrequency", charge => charge.Frequency),
        ("ChargePeriodEnd", charge => Time(charge.End)),
        ("ChargePeriodStart", charge => Time(charge.Start)),
        ("CommitmentDiscountCategory", charge => charge.CommitmentId is null ? null : "Spend"),
        ("CommitmentDiscountId", charge => charge.CommitmentId),
        ("CommitmentDiscountName", _ => null),
        ("CommitmentDiscountStatus", charge => charge is { CommitmentId: not null, Category: "Usage" } ? "Used" : null),
        ("CommitmentDiscountType", charge => charge.CommitmentId is null ? null : "Savings Plan"),
        ("ConsumedQuantity", charge => Number(charge.Quantity)),
        ("ConsumedUnit", charge => charge.Offering?.Unit),
        ("ContractedCost", charge => Number(charge.BilledCost)),
        ("ContractedUnitPrice", charge => Number(charge.Offering?.UnitPrice)),
        ("EffectiveCost", charge => Number(charge.EffectiveCost ?? charge.BilledCost)),
        ("InvoiceIssuerName", charge => charge.Provider.Issuer),
        ("ListCost", charge => Number(charge.EffectiveCost ?? charge.BilledCost)),
        ("ListUnitPrice", charge => Number(charge.Offering?.UnitPrice)),
        ("PricingCategory", charge => charge.Offering is null ? null : charge.CommitmentId is null ? "Standard" : "Committed"),
        ("PricingQuantity", charge => Number(charge.Quantity)),
        ("PricingUnit", charge => charge.Offering?.Unit),
        ("ProviderName", charge => charge.Provider.Name),
        ("PublisherName", charge => charge.Provider.Name),
        ("RegionId", charge => charge.Offering is null ? null : charge.Provider.RegionId),
        ("RegionName", charge => charge.Offering is null ? null : charge.Provider.RegionName),
        ("ResourceId", charge => charge.ResourceId),
        ("ResourceName", _ => null),
        ("ResourceType", charge => charge.Offering?.ResourceType),
        ("ServiceCategory", charge => charge.ServiceCategory),
        ("ServiceName", charge => charge.Service),
        ("SkuId", charge => charge.Offering?.Sku),
        ("SkuPriceId", _ => null),
        ("SubAccountId", charge => charge.SubAccount?.Id),
        ("SubAccountName", charge => charge.SubAccount?.Name),
        ("Tags", charge => charge.Tags),
        ("x_CostCenter", charge => charge.SubAccount?.CostCenter),
    ];

    public static string Write(IEnumerable<Charge> charges)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', Columns.Select(column => column.Name)).Append('\n');
        foreach (var charge in charges)
        {
            csv.AppendJoin(',', Columns.Select(column => Field(column.Value(charge)))).Append('\n');
        }

        return csv.ToString();
    }

    private static string Field(string? value) =>
        value is null ? Null
        : value.AsSpan().IndexOfAny(",\"\n") < 0 ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
