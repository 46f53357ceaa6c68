namespace OpModel.Accounting;

/// <summary>Splits the difference between two amounts of one thing into price, volume and mix, which add up to it.</summary>
/// <remarks>
/// With a and p for actual and planned, q for quantities, Q for their sums over the things that are mixed and v for prices:
/// price (v_a - v_p) q_a; volume (Q_a - Q_p) (q_p / Q_p) v_p; mix (q_a - Q_a q_p / Q_p) v_p. Where nothing is mixed, Q is q and volume is all that quantity accounts for.
/// </remarks>
internal static class PriceVolumeMix
{
    /// <summary>Splits one thing of a mix.</summary>
    /// <param name="planned">What was planned: a quantity that is not zero, and what it was to come to.</param>
    /// <param name="actual">What came of it.</param>
    /// <param name="plannedOfAll">The planned quantity of all things of the mix, which is not zero.</param>
    /// <param name="actualOfAll">The quantity of all things of the mix.</param>
    public static (ExactAmount Price, ExactAmount Volume, ExactAmount Mix) Split(
        (ExactAmount Quantity, ExactAmount Amount) planned, (ExactAmount Quantity, ExactAmount Amount) actual, ExactAmount plannedOfAll, ExactAmount actualOfAll)
    {
        var plannedPrice = planned.Amount / planned.Quantity;
        var inPlannedMix = actualOfAll * planned.Quantity / plannedOfAll;
        return (
            actual.Amount - (actual.Quantity * plannedPrice), (inPlannedMix - planned.Quantity) * plannedPrice, (actual.Quantity - inPlannedMix) * plannedPrice);
    }

    /// <summary>
    /// Rounds the parts so that they add up to the difference, which may be finer than the minor unit where the records are. Nothing where a part has more digits than an amount can,
    /// as the planned price of next to nothing may have.
    /// </summary>
    public static (Money Price, Money Volume, Money Mix)? Round((ExactAmount Price, ExactAmount Volume, ExactAmount Mix) parts, Money difference)
    {
        var digits = Math.Max(difference.Currency.MinorUnitDigits, difference.Amount.Scale);
        var units = Apportionment.Round([parts.Price, parts.Volume, parts.Mix], ExactAmount.From(difference.Amount).Round(digits), digits);
        return Array.TrueForAll(units, unit => ExactAmount.FitsDecimal(unit, digits)) ? (In(0), In(1), In(2)) : null;

        Money In(int place) => Money.FromUnits(units[place], digits, difference.Currency);
    }
}
