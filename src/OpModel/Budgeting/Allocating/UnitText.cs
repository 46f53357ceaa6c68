using System.Numerics;

namespace OpModel.Budgeting;

/// <summary>Writes amounts in minor units for people: <c>1,200.50 EUR</c>.</summary>
internal static class UnitText
{
    public static string Show(BigInteger units, Currency currency) => Show(ExactAmount.FromUnscaled(units, 0), currency);

    /// <summary>An amount in fractions of minor units, rounded where it has no end at these.</summary>
    public static string Show(ExactAmount units, Currency currency) =>
        $"{Amounts.Show(Money.FromUnits(units.Round(0), currency.MinorUnitDigits, currency), currency.MinorUnitDigits)} {currency}";
}
