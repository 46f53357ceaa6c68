using System.Numerics;
using CsCheck;

namespace OpModel.Tests;

/// <summary>Random money for the laws that hold for all of it.</summary>
internal static class MoneyGen
{
    public static readonly Gen<Currency> Currency = Gen.OneOf(OpModel.Currency.All.ToArray());

    /// <summary>Any decimal there is: 96 bits, a sign, a scale.</summary>
    public static readonly Gen<decimal> AnyDecimal =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28]).Select((low, middle, high, isNegative, scale) =>
            new decimal(low, middle, high, isNegative, (byte)scale));

    /// <summary>Amounts as bills have them: up to 10 digits before the point and 11 behind it.</summary>
    public static readonly Gen<decimal> BillAmount =
        Gen.Select(Gen.Long[-9_999_999_999, 9_999_999_999], Gen.Int[0, 11]).Select((unscaled, scale) =>
            ExactAmount.ToDecimal(unscaled, scale));

    public static readonly Gen<decimal> Amount = Gen.OneOf(BillAmount, AnyDecimal, Gen.OneOf(0m, decimal.MaxValue, decimal.MinValue));

    public static readonly Gen<Money> Any = Gen.Select(Amount, Currency).Select((amount, currency) => new Money(amount, currency));

    public static readonly Gen<Money> OnBill = BillAmount.Select(amount => new Money(amount, OpModel.Currency.Parse("EUR")));

    /// <summary>Ratios that something can be shared out by, some of them zero.</summary>
    public static readonly Gen<decimal[]> Ratios =
        Gen.Select(Gen.OneOf(Gen.Const(0L), Gen.Long[0, 100], Gen.Long[0, 1_000_000_000_000]), Gen.Int[0, 6])
            .Select((unscaled, scale) => ExactAmount.ToDecimal(unscaled, scale))
            .Array[1, 12]
            .Where(ratios => ratios.Any(ratio => ratio > 0));

    /// <summary>Fractions, many of them without an end as a decimal, many of them whole, many alike.</summary>
    public static readonly Gen<ExactAmount> Exact =
        Gen.OneOf(
            Gen.Select(Gen.Int[-300, 300], Gen.Int[1, 12]).Select((numerator, denominator) => ExactAmount.Ratio(numerator, denominator)),
            Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue]).Select((numerator, denominator) => ExactAmount.Ratio(numerator, denominator)),
            BillAmount.Select(ExactAmount.From));

    public static ExactAmount Sum(IEnumerable<ExactAmount> amounts) => amounts.Aggregate(ExactAmount.Zero, (sum, amount) => sum + amount);

    public static BigInteger Sum(IEnumerable<BigInteger> units) => units.Aggregate(BigInteger.Zero, (sum, unit) => sum + unit);
}
