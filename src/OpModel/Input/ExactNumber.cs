namespace OpModel;

/// <summary>
/// A decimal number as it is written, without rounding: <see cref="Unscaled"/> divided by ten to the power of <see cref="Scale"/>.
/// </summary>
/// <remarks>
/// FOCUS sets no limit to the digits of an amount, and a number with more digits than <see cref="decimal"/> holds would be rounded
/// in silence by <see cref="decimal.Parse(string)"/>; here it is refused instead.
/// </remarks>
internal readonly record struct ExactNumber(Int128 Unscaled, int Scale)
{
    /// <summary>The most significant digits a number may have, and the most digits after the point.</summary>
    public const int MaximumDigits = 38;

    private static readonly Int128[] PowersOfTen = MakePowersOfTen();

    /// <summary>Reads an optional sign, digits with at most one point, and an optional exponent (<c>1.2E-05</c>).</summary>
    /// <returns>False for anything else, and for a number that needs more than <see cref="MaximumDigits"/> digits.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out ExactNumber number)
    {
        number = default;
        text = text.Trim((byte)' ');
        var negative = !text.IsEmpty && text[0] == '-';
        if (!text.IsEmpty && text[0] is (byte)'-' or (byte)'+')
        {
            text = text[1..];
        }

        if (!TryParseExponent(ref text, out var exponent)
            || !TryParseDigits(text, out var unscaled, out var scale, out var overflowingZeros))
        {
            return false;
        }

        return TryMake(negative ? -unscaled : unscaled, (long)scale - overflowingZeros - exponent, out number);
    }

    private static bool TryParseExponent(ref ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        var at = text.IndexOfAny((byte)'e', (byte)'E');
        if (at < 0)
        {
            return true;
        }

        var digits = text[(at + 1)..];
        text = text[..at];
        var negative = !digits.IsEmpty && digits[0] == '-';
        if (!digits.IsEmpty && digits[0] is (byte)'-' or (byte)'+')
        {
            digits = digits[1..];
        }

        if (digits.IsEmpty || digits.Length > 4)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            if (!IsDigit(digit))
            {
                return false;
            }

            exponent = (exponent * 10) + (digit - '0');
        }

        exponent = negative ? -exponent : exponent;
        return true;
    }

    /// <summary>Reads digits and a point; zeros at the end that no longer fit are counted and do not make the number fail.</summary>
    private static bool TryParseDigits(ReadOnlySpan<byte> text, out Int128 unscaled, out int scale, out int overflowingZeros)
    {
        unscaled = 0;
        scale = 0;
        overflowingZeros = 0;
        ulong small = 0;
        var significant = 0;
        var pointSeen = false;
        var digitSeen = false;
        foreach (var c in text)
        {
            if (c == '.' && !pointSeen)
            {
                pointSeen = true;
                continue;
            }

            if (!IsDigit(c))
            {
                return false;
            }

            digitSeen = true;
            scale += pointSeen ? 1 : 0;
            if (significant < 18)
            {
                small = (small * 10) + (ulong)(c - '0');
                significant += small == 0 ? 0 : 1;
                unscaled = small;
            }
            else if (significant < MaximumDigits && overflowingZeros == 0)
            {
                unscaled = (unscaled * 10) + (c - '0');
                significant++;
            }
            else if (c == '0')
            {
                overflowingZeros++;
            }
            else
            {
                return false;
            }
        }

        return digitSeen;
    }

    private static bool TryMake(Int128 unscaled, long scale, out ExactNumber number)
    {
        number = default;
        if (unscaled == 0)
        {
            return true;
        }

        for (; scale > MaximumDigits && unscaled % 10 == 0; scale--)
        {
            unscaled /= 10;
        }

        if (scale is > MaximumDigits or <= -MaximumDigits)
        {
            return false;
        }

        if (scale < 0)
        {
            var factor = PowersOfTen[-scale];
            if (Int128.Abs(unscaled) > (PowersOfTen[MaximumDigits] - 1) / factor)
            {
                return false;
            }

            unscaled *= factor;
            scale = 0;
        }

        number = new ExactNumber(unscaled, (int)scale);
        return true;
    }

    private static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    private static Int128[] MakePowersOfTen()
    {
        var powers = new Int128[MaximumDigits + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
