using System.Numerics;

namespace OpModel.Chargeback.Network;

/// <summary>What doubles are, to the last bit.</summary>
internal static class TrueValue
{
    private const int BitsBehindFirst = 52;

    /// <summary>A double is a whole number of 53 bits times a power of two.</summary>
    public static ExactAmount Of(double number)
    {
        if (number == 0)
        {
            return ExactAmount.Zero;
        }

        var places = BitsBehindFirst - Math.ILogB(number);
        var digits = new BigInteger(Math.ScaleB(number, places));
        return ExactAmount.Ratio(digits << Math.Max(-places, 0), BigInteger.One << Math.Max(places, 0));
    }

    public static ExactAmount Of(DoubleDouble number) => Of(number.High) + Of(number.Low);

    public static ExactAmount Size(ExactAmount amount) => amount.Sign < 0 ? -amount : amount;
}
