namespace OpModel.Chargeback;

/// <summary>A tariff in one line of words.</summary>
internal static class TariffText
{
    /// <summary>The parts in the order in which they are applied: <c>500.00 EUR a period; 0.02 EUR per GiB; first 100 free; at most 900.00 EUR</c>.</summary>
    public static string Of(Tariff tariff) => string.Join("; ", Parts(tariff));

    private static IEnumerable<string> Parts(Tariff tariff)
    {
        if (tariff.FlatFee is { } fee)
        {
            yield return $"{fee} a period";
        }

        if (tariff.FreeQuantity != 0)
        {
            yield return $"first {Number(tariff.FreeQuantity)} free";
        }

        if (tariff.Tiers.Count > 0)
        {
            yield return Tiers(tariff);
        }

        foreach (var discount in tariff.Discounts)
        {
            yield return $"{Number(discount.Percent)} % off{(discount.From == 0 ? "" : $" from {Number(discount.From)} on")}";
        }

        if (tariff.Minimum is { } minimum)
        {
            yield return $"at least {minimum}";
        }

        if (tariff.Cap is { } cap)
        {
            yield return $"at most {cap}";
        }
    }

    private static string Tiers(Tariff tariff)
    {
        var per = tariff.PackageSize is { } size ? $"per package of {ExactText.Count(ExactAmount.From(size), tariff.Unit)}" : $"per {tariff.Unit ?? "unit"}";
        if (tariff.Tiers.Count == 1)
        {
            return $"{Price(tariff.Tiers[0])} {per}";
        }

        var bands = tariff.Tiers.Select(tier => Price(tier) + (tier.UpTo is { } upTo ? $" up to {Number(upTo)}" : " above"));
        return $"{string.Join(", ", bands)}, {per}{(tariff.TierPricing == TierPricing.Volume ? ", the band reached for all" : "")}";
    }

    private static string Price(Tier tier) => tier.Fee is { } fee ? $"{tier.Price} and {fee} once" : $"{tier.Price}";

    private static string Number(decimal number) => ExactText.Of(ExactAmount.From(number));
}
