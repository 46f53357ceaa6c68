namespace OpModel.Chargeback;

/// <summary>One calculation of one tariff, step by step; <see cref="Tariff"/> says in which order and why.</summary>
internal sealed class TariffCalculation(Tariff tariff, ExactAmount quantity, ExactAmount dayShare)
{
    private static readonly ExactAmount Hundred = ExactAmount.From(100);

    private readonly List<TariffStep> _steps = [];
    private readonly bool _isCredit = quantity.Sign < 0;

    // What is negative is reckoned as if it were positive and then turned round.
    private readonly ExactAmount _used = quantity.Sign < 0 ? -quantity : quantity;

    private ExactAmount _sum;

    public TariffCharge Charge()
    {
        AddFlatFee();
        var dueAnyway = _sum;
        AddUse(_used - AddFreeQuantity());
        var credit = _isCredit ? _sum - dueAnyway : ExactAmount.Zero;
        AddShortfall(credit * AddDiscount());
        AddCap();
        return new(tariff.Currency, _sum, _steps);
    }

    private void AddFlatFee()
    {
        if (tariff.FlatFee is { } fee)
        {
            Add(TariffStepKind.FlatFee, Of(fee), price: fee);
        }
    }

    private ExactAmount AddFreeQuantity()
    {
        var free = Min(_used, Threshold(tariff.FreeQuantity));
        if (free.Sign > 0)
        {
            Add(TariffStepKind.FreeQuantity, ExactAmount.Zero, Signed(free));
        }

        return free;
    }

    private void AddUse(ExactAmount billed)
    {
        if (billed.Sign == 0 || tariff.Tiers.Count == 0)
        {
            return;
        }

        var things = tariff.PackageSize is { } size
            ? ExactAmount.FromUnscaled((billed / ExactAmount.From(size)).Ceiling(0), 0)
            : billed;
        if (tariff.TierPricing == TierPricing.Volume)
        {
            var reached = 0;
            while (reached < tariff.Tiers.Count - 1 && things > End(reached))
            {
                reached++;
            }

            AddTier(reached, things);
            return;
        }

        var start = ExactAmount.Zero;
        for (var i = 0; start < things; i++)
        {
            var end = i == tariff.Tiers.Count - 1 ? things : Min(things, End(i));
            AddTier(i, end - start);
            start = end;
        }
    }

    private void AddTier(int place, ExactAmount things)
    {
        var tier = tariff.Tiers[place];
        Add(TariffStepKind.Use, Signed(things * ExactAmount.From(tier.Price.Amount)), Signed(things), tier.Price, place);
        if (tier.Fee is { } fee)
        {
            Add(TariffStepKind.TierFee, Signed(Of(fee)), price: fee, tier: place);
        }
    }

    /// <summary>Returns the part that is left of each amount.</summary>
    private ExactAmount AddDiscount()
    {
        var percent = 0m;
        foreach (var discount in tariff.Discounts)
        {
            percent = Threshold(discount.From) <= _used ? discount.Percent : percent;
        }

        if (percent != 0 && _sum.Sign != 0)
        {
            Add(TariffStepKind.Discount, -(_sum * ExactAmount.From(percent) / Hundred), percent: percent);
        }

        return ExactAmount.From(100 - percent) / Hundred;
    }

    // A credit is for use of earlier periods, so it neither fills nor swallows the commitment of this one.
    private void AddShortfall(ExactAmount credit)
    {
        var due = _sum - credit;
        if (tariff.Minimum is { } minimum && due < Of(minimum))
        {
            Add(TariffStepKind.Shortfall, Of(minimum) - due, price: minimum, before: due);
        }
    }

    private void AddCap()
    {
        if (tariff.Cap is not { } cap)
        {
            return;
        }

        var most = Of(cap);
        if (_sum > most || _sum < -most)
        {
            Add(TariffStepKind.Cap, (_sum > most ? most : -most) - _sum, price: cap);
        }
    }

    private void Add(
        TariffStepKind kind,
        ExactAmount amount,
        ExactAmount quantity = default,
        Money? price = null,
        int tier = -1,
        decimal percent = 0,
        ExactAmount? before = null)
    {
        _steps.Add(new()
        {
            Kind = kind,
            Tariff = tariff,
            DayShare = dayShare,
            Quantity = quantity,
            Price = price,
            Percent = percent,
            Before = before ?? _sum,
            Tier = tier,
            Amount = amount,
        });
        _sum += amount;
    }

    private ExactAmount End(int tier) => Threshold(tariff.Tiers[tier].UpTo!.Value);

    private ExactAmount Threshold(decimal ofWholePeriod) => ExactAmount.From(ofWholePeriod) * dayShare;

    private ExactAmount Of(Money ofWholePeriod) => ExactAmount.From(ofWholePeriod.Amount) * dayShare;

    private ExactAmount Signed(ExactAmount amount) => _isCredit ? -amount : amount;

    private static ExactAmount Min(ExactAmount left, ExactAmount right) => left < right ? left : right;
}
