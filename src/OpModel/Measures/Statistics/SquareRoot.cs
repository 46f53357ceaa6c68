using System.Numerics;

namespace OpModel.Measures;

/// <summary>Square roots in decimal digits, the same on every machine.</summary>
internal static class SquareRoot
{
    private const int Digits = 14;

    /// <summary>The root, cut behind its 14th decimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public static decimal Of(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return ExactAmount.ToDecimal(FloorRoot(ExactAmount.From(value).Floor(2 * Digits)), Digits);
    }

    // Newton's method for whole numbers: from above it falls until it is the floor of the root.
    private static BigInteger FloorRoot(BigInteger square)
    {
        if (square.IsZero)
        {
            return square;
        }

        var root = BigInteger.One << ((int)(square.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
