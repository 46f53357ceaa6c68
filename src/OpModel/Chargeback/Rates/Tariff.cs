using OpModel.Organization;

namespace OpModel.Chargeback;

/// <summary>How a quantity that was used becomes an amount: the price side of a service.</summary>
/// <remarks>
/// <para>The parts are applied in this order, whatever order they are written in: the flat fee; the free allowance, which is taken off the
/// quantity; tiers or packages; the discount, on all of that; the minimum commitment, whose shortfall is a step of its own; the cap.</para>
/// <para>Fee, allowance, boundaries of tiers and of discounts, minimum and cap are those of a whole charging period. Where a tariff holds
/// on a part of its days only, they count in that proportion. A thousand free units a month that end in the middle of it are five
/// hundred: otherwise a tariff that is replaced by an equal one would give the allowance, or ask for the fee, twice. So a tariff that is cut
/// in two charges the same as in one piece when use is even. The size of a package stays, since half a package cannot be had.</para>
/// <para>Quantities are net of corrections: a tariff sees the sum of a period, never a single record. Where more was corrected than used the sum
/// is negative, and it is credited as the same quantity would have been charged, fee and minimum aside, which stay due: allowance,
/// tiers, packages, discount and cap are mirrored. An earlier period's prices are not looked up.</para>
/// <para>Immutable, and equal where all parts are. Parts are set by <c>with</c>:
/// <c>Tariff.PerUnit(price, "request") with { FreeQuantity = 1000, Cap = Money.Parse("500 EUR") }</c>. What is wrong with a tariff
/// is told when a <see cref="RateCard"/> is built of it.</para>
/// </remarks>
public sealed record Tariff
{
    private Tariff()
    {
    }

    /// <summary>What one of the quantity is, in the singular, such as <c>GiB</c>; nothing where it is the unit of the service.</summary>
    public string? Unit { get; init; }

    /// <summary>What is due for a whole period, whatever was used.</summary>
    public Money? FlatFee { get; init; }

    /// <summary>The quantity of a whole period that costs nothing.</summary>
    public decimal FreeQuantity { get; init; }

    /// <summary>The bands of use, in order; one without an end where every unit has one price; none where use costs nothing.</summary>
    public EquatableArray<Tier> Tiers { get; init; }

    /// <summary>Which units the price of a band is for.</summary>
    public TierPricing TierPricing { get; init; }

    /// <summary>How many units are sold together: what is begun counts as whole. Nothing where units are sold one by one.</summary>
    public decimal? PackageSize { get; init; }

    /// <summary>The discounts; that of the highest quantity that is reached holds alone.</summary>
    public EquatableArray<Discount> Discounts { get; init; }

    /// <summary>What a whole period costs at least.</summary>
    public Money? Minimum { get; init; }

    /// <summary>What a whole period costs at most.</summary>
    public Money? Cap { get; init; }

    /// <summary>The currency of all prices; <see cref="Currency.None"/> where there is no price.</summary>
    internal Currency Currency => (FlatFee ?? (Tiers.Count > 0 ? Tiers[0].Price : Minimum ?? Cap))?.Currency ?? Currency.None;

    /// <summary>All that has a currency, each with what it is.</summary>
    internal IEnumerable<(string What, Money Amount)> Prices
    {
        get
        {
            var tiers = Tiers.SelectMany(tier => new (string, Money?)[] { ("price", tier.Price), ("fee of a tier", tier.Fee) });
            (string What, Money? Amount)[] all = [("flat fee", FlatFee), .. tiers, ("minimum", Minimum), ("cap", Cap)];
            return all.Where(price => price.Amount is not null).Select(price => (price.What, price.Amount!.Value));
        }
    }

    /// <summary>One price for each unit.</summary>
    /// <param name="price">The price of one unit, which may be finer than a minor unit.</param>
    /// <param name="unit">What one is, in the singular; unset, the unit of the service.</param>
    /// <returns>The tariff.</returns>
    public static Tariff PerUnit(Money price, string? unit = null) => new() { Tiers = [new(null, price)], Unit = unit };

    /// <summary>One fee for a period, whatever is used.</summary>
    /// <param name="fee">The fee of a whole period.</param>
    /// <returns>The tariff.</returns>
    public static Tariff Flat(Money fee) => new() { FlatFee = fee };

    /// <summary>Bands that each have their own price: the first units at the first price, the next at the next.</summary>
    /// <param name="tiers">The bands, by rising ends, the last without an end.</param>
    /// <param name="unit">What one is, in the singular; unset, the unit of the service.</param>
    /// <returns>The tariff.</returns>
    public static Tariff Graduated(EquatableArray<Tier> tiers, string? unit = null) =>
        new() { Tiers = tiers, TierPricing = TierPricing.Graduated, Unit = unit };

    /// <summary>Bands of which the one that is reached prices every unit.</summary>
    /// <param name="tiers">The bands, by rising ends, the last without an end.</param>
    /// <param name="unit">What one is, in the singular; unset, the unit of the service.</param>
    /// <returns>The tariff.</returns>
    public static Tariff Volume(EquatableArray<Tier> tiers, string? unit = null) =>
        new() { Tiers = tiers, TierPricing = TierPricing.Volume, Unit = unit };

    /// <summary>Whole packages of units; one that is begun is charged in full.</summary>
    /// <param name="size">How many units a package has.</param>
    /// <param name="price">The price of a package.</param>
    /// <param name="unit">What one is, in the singular; unset, the unit of the service.</param>
    /// <returns>The tariff.</returns>
    public static Tariff Packages(decimal size, Money price, string? unit = null) =>
        new() { Tiers = [new(null, price)], PackageSize = size, Unit = unit };

    /// <summary>The tariff in words.</summary>
    /// <returns>Such as <c>0.012 EUR per authorisation; at most 500.00 EUR</c>; the same in every culture.</returns>
    public override string ToString() => TariffText.Of(this);

    /// <summary>Charges the net quantity of a period, or of the part of it on which the tariff holds.</summary>
    /// <param name="quantity">The quantity, in the tariff's unit.</param>
    /// <param name="dayShare">The part of the period's days on which the tariff holds, above 0 and up to 1.</param>
    /// <returns>The exact amount with its steps.</returns>
    internal TariffCharge Charge(ExactAmount quantity, ExactAmount dayShare) => new TariffCalculation(this, quantity, dayShare).Charge();
}
