using System.Numerics;

namespace OpModel;

/// <summary>Reads numbers that <see cref="decimal"/> holds as they are written; others are refused and not rounded.</summary>
internal static class DecimalText
{
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        var fits = ExactNumber.TryParse(text, out var number) && TryFit(ref number);
        value = fits ? ExactAmount.ToDecimal((BigInteger)number.Unscaled, number.Scale) : 0;
        return fits;
    }

    /// <summary>Why a cell is no such number, and what to write.</summary>
    public static string Describe(ReadOnlySpan<byte> cell) => ExactNumber.TryParse(cell, out _)
        ? $"{CellText.Quote(cell)} has more than 28 digits and cannot be kept exactly; round it."
        : CellText.DescribeNumber(cell);

    // Zeros at the end say nothing, so a number may have as many as its writer likes.
    private static bool TryFit(ref ExactNumber number)
    {
        while (!ExactAmount.FitsDecimal((BigInteger)number.Unscaled, number.Scale))
        {
            var (quotient, remainder) = Int128.DivRem(number.Unscaled, 10);
            if (remainder != 0 || number.Scale == 0)
            {
                return false;
            }

            number = new ExactNumber(quotient, number.Scale - 1);
        }

        return true;
    }
}
