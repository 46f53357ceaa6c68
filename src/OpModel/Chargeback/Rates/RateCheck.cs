using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds what is wrong with the prices of a service.</summary>
internal static class RateCheck
{
    /// <summary>What problems are told to be about.</summary>
    public const string Part = "rate card";

    /// <summary>Checks all versions of a service's price, each for itself and against one another.</summary>
    public static void Check(string service, IReadOnlyCollection<RateVersion> versions, List<PolicyProblem> problems)
    {
        List<RateVersion> ordered = [.. versions.OrderBy(First).ThenBy(Last)];
        RateVersion? longest = null;
        foreach (var version in ordered)
        {
            foreach (var message in InTariff(version.Tariff).Concat(InBenchmark(version)).Distinct())
            {
                problems.Add(Problem(service, ordered.Count == 1 ? message : $"{version}: {message}"));
            }

            if (First(version) > Last(version))
            {
                problems.Add(Problem(service, $"{version} ends before it begins; exchange the two days, or mend one."));
            }

            if (longest is not null && First(version) <= Last(longest))
            {
                problems.Add(Problem(
                    service,
                    FormattableString.Invariant($"{longest} and {version} both hold on {First(version):uuuu-MM-dd}; ")
                    + "end the earlier one on the day before the later one begins."));
            }

            // What an earlier version reaches over is compared with it, not with a short one in between.
            longest = longest is null || Last(version) > Last(longest) ? version : longest;
        }
    }

    public static PolicyProblem Problem(string service, string message) => new(null, $"{service}: {message}", Part);

    private static LocalDate First(RateVersion version) => version.From ?? LocalDate.MinIsoValue;

    private static LocalDate Last(RateVersion version) => version.Until ?? LocalDate.MaxIsoValue;

    private static IEnumerable<string> InBenchmark(RateVersion version) =>
        version.Benchmark is { } benchmark ? InAmount("benchmark", benchmark) : [];

    private static IEnumerable<string> InTariff(Tariff tariff) =>
        [.. InPrices(tariff), .. InTiers(tariff), .. InDiscounts(tariff), .. InLimits(tariff)];

    private static IEnumerable<string> InPrices(Tariff tariff)
    {
        if (tariff.Tiers.Count == 0 && tariff.FlatFee is null)
        {
            yield return "the tariff has neither a price nor a flat fee; give it one of the two.";
        }

        foreach (var problem in tariff.Prices.SelectMany(price => InAmount(price.What, price.Amount)))
        {
            yield return problem;
        }

        List<Currency> currencies = [.. tariff.Prices.Select(price => price.Amount.Currency).Where(currency => currency != Currency.None).Distinct()];
        if (currencies.Count > 1)
        {
            yield return $"the tariff has prices in {string.Join(" and ", currencies)}; take one currency for all of it.";
        }
    }

    private static IEnumerable<string> InAmount(string what, Money amount)
    {
        if (amount.Currency == Currency.None)
        {
            yield return $"the {what} has no currency; give it one, such as EUR.";
        }

        if (amount.Amount < 0)
        {
            yield return $"the {what} is {amount}; it cannot be negative. For a reduction, give a discount.";
        }
    }

    private static IEnumerable<string> InTiers(Tariff tariff)
    {
        var end = 0m;
        for (var i = 0; i < tariff.Tiers.Count; i++)
        {
            var isLast = i == tariff.Tiers.Count - 1;
            if (tariff.Tiers[i].UpTo is not { } upTo)
            {
                if (!isLast)
                {
                    yield return FormattableString.Invariant($"tier {i + 1} has no end and is not the last; give it an end, or put it last.");
                }

                continue;
            }

            if (isLast)
            {
                yield return FormattableString.Invariant($"the last tier ends at {upTo}, so use above it has no price; leave its end away.");
            }

            if (upTo <= end)
            {
                yield return FormattableString.Invariant($"tier {i + 1} ends at {upTo}, which is not above {end}, where it begins; let the ends rise.");
            }

            end = upTo;
        }

        if (tariff.PackageSize is { } size)
        {
            if (size <= 0)
            {
                yield return FormattableString.Invariant($"a package has {size} units; its size lies above 0.");
            }

            if (tariff.Tiers.Count != 1)
            {
                yield return "packages have one price; leave the tiers away, or the size of the package.";
            }
        }
    }

    private static IEnumerable<string> InDiscounts(Tariff tariff)
    {
        for (var i = 0; i < tariff.Discounts.Count; i++)
        {
            var (percent, from) = tariff.Discounts[i];
            if (percent is < 0 or > 100)
            {
                yield return FormattableString.Invariant($"the discount is {percent} %; it lies from 0 to 100.");
            }

            if (from < 0)
            {
                yield return FormattableString.Invariant($"the discount begins at {from}; a quantity to begin at is not negative.");
            }

            if (i > 0 && from <= tariff.Discounts[i - 1].From)
            {
                yield return FormattableString.Invariant($"the discount from {from} on stands behind the one from {tariff.Discounts[i - 1].From} on; let the quantities rise.");
            }
        }
    }

    private static IEnumerable<string> InLimits(Tariff tariff)
    {
        if (tariff.FreeQuantity < 0)
        {
            yield return FormattableString.Invariant($"the free quantity is {tariff.FreeQuantity}; it is not negative.");
        }

        if (tariff.Unit is { } unit && string.IsNullOrWhiteSpace(unit))
        {
            yield return "the unit is empty; write it in the singular, such as GiB, or leave it away.";
        }

        if (tariff is { Minimum: { } minimum, Cap: { } cap } && minimum.Currency == cap.Currency && minimum > cap)
        {
            yield return $"the minimum of {minimum} is above the cap of {cap}; mend one of them.";
        }
    }
}
