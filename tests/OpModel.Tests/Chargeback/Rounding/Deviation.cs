using System.Numerics;

namespace OpModel.Tests.Chargeback.Rounding;

/// <summary>How far roundings are from the exact amounts: the sum of squares, in units.</summary>
internal static class Deviation
{
    public static ExactAmount Of(IEnumerable<ExactAmount> exact, IEnumerable<BigInteger> rounded, int digits) =>
        MoneyGen.Sum(exact.Zip(rounded, (amount, units) => Square((amount - ExactAmount.FromUnscaled(units, digits)) * Units(digits))));

    /// <summary>What rounding by lot, up with the fraction as its chance, has on average.</summary>
    public static ExactAmount ByLot(IEnumerable<ExactAmount> exact, int digits) =>
        MoneyGen.Sum(exact.Select(amount =>
        {
            var fraction = (amount - ExactAmount.FromUnscaled(amount.Floor(digits), digits)) * Units(digits);
            return fraction - Square(fraction);
        }));

    private static ExactAmount Units(int digits) => ExactAmount.Ratio(BigInteger.Pow(10, digits), 1);

    private static ExactAmount Square(ExactAmount amount) => amount * amount;
}
