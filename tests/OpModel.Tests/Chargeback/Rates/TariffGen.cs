using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

/// <summary>Random tariffs in euros that a rate card takes.</summary>
internal static class TariffGen
{
    private static readonly Currency Euro = Currency.Parse("EUR");

    public static readonly Gen<Money> Price = Gen.Int[0, 5000].Select(mills => new Money(mills / 1000m, Euro));

    public static readonly Gen<Money?> MaybePrice = Gen.Select(Gen.Bool, Price).Select((there, price) => there ? price : (Money?)null);

    /// <summary>Quantities, whole and in tenths, many of them at the ends of tiers.</summary>
    public static readonly Gen<ExactAmount> Quantity =
        Gen.OneOf(Gen.Int[0, 50].Select(tens => ExactAmount.From(tens * 10)), Gen.Int[0, 5000].Select(tenths => ExactAmount.Ratio(tenths, 10)));

    /// <summary>The share of days of a version, from one of many to all.</summary>
    public static readonly Gen<ExactAmount> DayShare =
        Gen.Int[1, 31].Select(days => ExactAmount.Ratio(days, 31));

    public static readonly Gen<Tier[]> Tiers = Gen.Select(Gen.Int[1, 20].Array[0, 4], Price.Array[5], MaybePrice.Array[5]).Select((widths, prices, fees) =>
    {
        var end = 0;
        var tiers = widths.Select((width, i) => new Tier(end += width * 10, prices[i], fees[i])).ToList();
        return tiers.Append(new Tier(null, prices[widths.Length], fees[widths.Length])).ToArray();
    });

    public static readonly Gen<Discount[]> Discounts = Gen.Select(Gen.Int[0, 20].ArrayUnique[0, 3], Gen.Int[0, 100].Array[3]).Select((from, percents) =>
        from.Order().Select((at, i) => new Discount(percents[i], at * 10)).ToArray());

    /// <summary>Tariffs without packages, which may be had by the part.</summary>
    public static readonly Gen<Tariff> Divisible =
        Gen.Select(Tiers, Gen.Enum<TierPricing>(), MaybePrice, Gen.Int[0, 100], Discounts, Gen.Select(MaybePrice, MaybePrice)).Select(
            (tiers, pricing, fee, free, discounts, limits) => (pricing == TierPricing.Graduated ? Tariff.Graduated(tiers) : Tariff.Volume(tiers)) with
            {
                FlatFee = fee,
                FreeQuantity = free,
                Discounts = discounts,
                Minimum = limits.Item1 is { } minimum ? minimum * 20 : null,
                Cap = limits.Item2 is { } cap ? (cap * 100) + ((limits.Item1 ?? Money.Zero(Euro)) * 20) : null,
            });

    public static readonly Gen<Tariff> Packaged = Gen.Select(Divisible, Gen.Int[1, 50], Price).Select((tariff, size, price) =>
        tariff with { PackageSize = size, Tiers = [new Tier(null, price)] });

    public static readonly Gen<Tariff> Any = Gen.OneOf(Divisible, Packaged);
}
