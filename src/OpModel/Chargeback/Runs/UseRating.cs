namespace OpModel.Chargeback;

/// <summary>What use costs by the rate card, in the currency of the books.</summary>
internal sealed class UseRating(ServiceCharging charging, ReportingPeriod period, BookCurrency books, List<InputProblem> problems)
{
    private readonly Dictionary<int, IReadOnlyList<RatedUse>> _chargesByPlace = [];
    private readonly Dictionary<ServiceRates, IReadOnlyList<RateVersionInPeriod>> _versions = [];

    /// <summary>What each version of the rate charges for its days, worked out when first asked for.</summary>
    public IReadOnlyList<RatedUse> ChargesOf(ServiceUsage use)
    {
        if (!_chargesByPlace.TryGetValue(use.Place, out var charges))
        {
            _chargesByPlace.Add(use.Place, charges = Rate(use));
        }

        return charges;
    }

    public static ExactAmount Sum(IReadOnlyList<RatedUse> charges) =>
        charges is [var only] ? only.Amount : ExactSum.Of(charges.Select(charge => charge.Amount));

    /// <summary>What the use would have cost outside, in the currency of the books; nothing unless every part of it has a benchmark.</summary>
    public (ExactAmount Amount, string? Alternative)? BenchmarkOf(ServiceUsage use)
    {
        if (charging.RatesOf(use.Service) is not var (card, rates) || !VersionsOf(rates).Any(held => held.Version.Benchmark is not null))
        {
            return null;
        }

        var sum = ExactAmount.Zero;
        string? alternative = null;
        foreach (var held in VersionsOf(rates))
        {
            var quantity = QuantityIn(held, use);
            if (quantity.Sign == 0)
            {
                continue;
            }

            if (!card.TryConvert(held.Version, quantity, use.Service.Unit, out var converted, out _)
                || held.Version.BenchmarkCharge(converted) is not { } outside
                || !books.TryConvert(outside, held.Version.Benchmark!.Value.Currency, out var amount, out _))
            {
                return null;
            }

            sum += amount.Amount;
            alternative = held.Version.Alternative;
        }

        return (sum, alternative);
    }

    private List<RatedUse> Rate(ServiceUsage use)
    {
        if (charging.RatesOf(use.Service) is not var (card, rates))
        {
            return [];
        }

        var versions = VersionsOf(rates);
        List<RatedUse> charges = new(versions.Count);
        foreach (var held in versions)
        {
            var quantity = QuantityIn(held, use);
            if (!card.Charge(held, quantity, use.Service.Unit).TryPickT0(out var charge, out var misfit))
            {
                problems.Add(new("rates", null, use.Service.ToString(), misfit));
            }
            else if (!books.TryConvert(charge.Amount, charge.Currency, out var amount, out var missing))
            {
                problems.Add(new("rates", null, use.Service.ToString(), missing));
            }
            else
            {
                charges.Add(new(held.Days, quantity, charge, amount.Amount, amount.Description.Length > 0 ? amount.Description : null));
            }
        }

        return charges;
    }

    private IReadOnlyList<RateVersionInPeriod> VersionsOf(ServiceRates rates)
    {
        if (!_versions.TryGetValue(rates, out var versions))
        {
            _versions.Add(rates, versions = rates.VersionsIn(period));
        }

        return versions;
    }

    private static ExactAmount QuantityIn(RateVersionInPeriod held, ServiceUsage use)
    {
        var quantity = ExactAmount.Zero;
        foreach (var part in use.Parts)
        {
            quantity = held.Days.Contains(part.Days) ? quantity + part.Quantity : quantity;
        }

        return quantity;
    }
}
