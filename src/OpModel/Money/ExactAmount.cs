using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace OpModel;

/// <summary>An amount without a currency that is never rounded: a fraction of two whole numbers of any size.</summary>
/// <remarks>
/// A share such as 100 × 1/3 has no end as a decimal. Figures stay exact in this form from the bill's line to the statement, where
/// <see cref="Apportionment"/> rounds them once. The fraction is always in lowest terms, so equal amounts are equal field by field.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal readonly struct ExactAmount : IEquatable<ExactAmount>, IComparable<ExactAmount>
{
    private const int MaxDecimalScale = 28;
    private const int MaxDecimalBits = 96;

    private readonly BigInteger _numerator;

    // Zero in place of one, so that default is 0/1 and equal amounts are equal field by field.
    private readonly BigInteger _denominatorOrZero;

    private ExactAmount(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        if (!divisor.IsOne)
        {
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        _numerator = numerator;
        _denominatorOrZero = denominator.IsOne ? BigInteger.Zero : denominator;
    }

    private ExactAmount(BigInteger numerator, BigInteger denominator, bool isReduced)
    {
        Debug.Assert(isReduced && denominator.Sign > 0, "Whoever reduced the fraction made the denominator positive.");
        _numerator = numerator;
        _denominatorOrZero = denominator.IsOne ? BigInteger.Zero : denominator;
    }

    public static ExactAmount Zero => default;

    public int Sign => _numerator.Sign;

    private static BigInteger[] PowersOfTen { get; } = [.. Enumerable.Range(0, MaxDecimalScale + 1).Select(exponent => BigInteger.Pow(10, exponent))];

    /// <summary>The numerator in lowest terms, which carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The denominator in lowest terms, which is positive.</summary>
    public BigInteger Denominator => _denominatorOrZero.IsZero ? BigInteger.One : _denominatorOrZero;

    /// <summary>An amount from its digits and the place of the point: 1230 at scale 2 is 12.30.</summary>
    public static ExactAmount FromUnscaled(BigInteger unscaled, int scale) => new(unscaled, PowerOfTen(scale));

    public static ExactAmount From(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var low = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        var magnitude = bits[2] == 0 ? low : new BigInteger((uint)bits[2]) << 64 | low;
        return FromUnscaled(decimal.IsNegative(amount) ? -magnitude : magnitude, amount.Scale);
    }

    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static ExactAmount Ratio(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException() : new(numerator, denominator);

    /// <remarks>
    /// Knuth, "The Art of Computer Programming", volume 2, 3rd edition, 1997, section 4.5.1: with the divisor d of both denominators, the
    /// sum can only be reduced by a divisor of d. So the numbers stay as short as they can be, mostly within a machine word.
    /// </remarks>
    public static ExactAmount operator +(ExactAmount left, ExactAmount right)
    {
        if (left._numerator.IsZero || right._numerator.IsZero)
        {
            return left._numerator.IsZero ? right : left;
        }

        // A whole number changes nothing about the other's denominator.
        if (left._denominatorOrZero.IsZero || right._denominatorOrZero.IsZero)
        {
            return InLowestTerms(
                (left._numerator * right.Denominator) + (right._numerator * left.Denominator),
                left._denominatorOrZero.IsZero ? right.Denominator : left.Denominator);
        }

        var shared = BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator);
        var leftRest = left.Denominator / shared;
        var sum = (left._numerator * (right.Denominator / shared)) + (right._numerator * leftRest);
        var divisor = BigInteger.GreatestCommonDivisor(sum, shared);
        return InLowestTerms(sum / divisor, leftRest * (right.Denominator / divisor));
    }

    public static ExactAmount operator -(ExactAmount left, ExactAmount right) => left + -right;

    public static ExactAmount operator -(ExactAmount amount) => InLowestTerms(-amount._numerator, amount.Denominator);

    /// <remarks>What can be reduced is between the one's numerator and the other's denominator, which are shorter than their products.</remarks>
    public static ExactAmount operator *(ExactAmount left, ExactAmount right)
    {
        if (left._numerator.IsZero || right._numerator.IsZero)
        {
            return Zero;
        }

        var (leftNumerator, rightDenominator) = Reduced(left._numerator, right.Denominator);
        var (rightNumerator, leftDenominator) = Reduced(right._numerator, left.Denominator);
        return InLowestTerms(leftNumerator * rightNumerator, leftDenominator * rightDenominator);
    }

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static ExactAmount operator /(ExactAmount dividend, ExactAmount divisor) => divisor.Sign switch
    {
        0 => throw new DivideByZeroException(),
        < 0 => dividend * InLowestTerms(-divisor.Denominator, -divisor._numerator),
        _ => dividend * InLowestTerms(divisor.Denominator, divisor._numerator),
    };

    public static bool operator ==(ExactAmount left, ExactAmount right) => left.Equals(right);

    public static bool operator !=(ExactAmount left, ExactAmount right) => !left.Equals(right);

    public static bool operator <(ExactAmount left, ExactAmount right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactAmount left, ExactAmount right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactAmount left, ExactAmount right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactAmount left, ExactAmount right) => left.CompareTo(right) >= 0;

    public int CompareTo(ExactAmount other) =>
        Sign != other.Sign ? Sign.CompareTo(other.Sign)
        : _denominatorOrZero == other._denominatorOrZero ? _numerator.CompareTo(other._numerator)
        : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(ExactAmount other) =>
        _numerator == other._numerator && _denominatorOrZero == other._denominatorOrZero;

    public override bool Equals(object? obj) => obj is ExactAmount other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorOrZero);

    /// <summary>The greatest whole number of units of 10^-digits that is not above the amount: -0.015 at 2 digits is -2.</summary>
    public BigInteger Floor(int digits)
    {
        var quotient = BigInteger.DivRem(_numerator * PowerOfTen(digits), Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }

    /// <summary>The least whole number of units of 10^-digits that is not below the amount: -0.015 at 2 digits is -1.</summary>
    public BigInteger Ceiling(int digits) => -(-this).Floor(digits);

    /// <summary>The nearest whole number of units of 10^-digits, half away from zero: -0.015 at 2 digits is -2.</summary>
    /// <remarks>It is the floor or the ceiling, so it serves as the total of an <see cref="Apportionment"/>.</remarks>
    public BigInteger Round(int digits)
    {
        var half = Ratio(BigInteger.One, 2 * PowerOfTen(digits));
        return Sign < 0 ? (this - half).Ceiling(digits) : (this + half).Floor(digits);
    }

    /// <summary>The amount as <see cref="decimal"/>, where that holds it without rounding.</summary>
    public bool TryToDecimal(out decimal amount)
    {
        var fits = TryExpand(out var unscaled, out var scale) && FitsDecimal(unscaled, scale);
        amount = fits ? ToDecimal(unscaled, scale) : 0;
        return fits;
    }

    /// <summary>The amount in digits, whole and without trailing zeros: <c>-0.0000008</c>. One third has no such form.</summary>
    public bool TryFormatDecimal(out string text)
    {
        text = TryExpand(out var unscaled, out var scale) ? FormatUnits(unscaled, scale) : "";
        return text.Length > 0;
    }

    public override string ToString() =>
        TryFormatDecimal(out var text)
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{Denominator}");

    /// <summary>Whole units of 10^-digits as text with that many decimals: -5 at 2 digits is <c>-0.05</c>.</summary>
    public static string FormatUnits(BigInteger units, int digits)
    {
        var text = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = units.Sign < 0 ? "-" : "";
        return digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}";
    }

    public static bool FitsDecimal(BigInteger unscaled, int scale) =>
        scale <= MaxDecimalScale && BigInteger.Abs(unscaled).GetBitLength() <= MaxDecimalBits;

    /// <exception cref="OverflowException">The digits do not fit; see <see cref="FitsDecimal"/>.</exception>
    public static decimal ToDecimal(BigInteger unscaled, int scale)
    {
        var whole = (decimal)BigInteger.Abs(unscaled);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(whole, bits);
        return new decimal(bits[0], bits[1], bits[2], unscaled.Sign < 0, (byte)scale);
    }

    // A fraction in lowest terms ends as a decimal if and only if its denominator has no prime factors but 2 and 5.
    private bool TryExpand(out BigInteger unscaled, out int scale)
    {
        var twos = CountFactor(Denominator, 2, out var withoutTwos);
        var fives = CountFactor(withoutTwos, 5, out var rest);
        scale = Math.Max(twos, fives);
        unscaled = rest.IsOne ? _numerator * PowerOfTen(scale) / Denominator : BigInteger.Zero;
        return rest.IsOne;
    }

    private static int CountFactor(BigInteger number, int factor, out BigInteger rest)
    {
        var count = 0;
        rest = number;
        while (true)
        {
            var quotient = BigInteger.DivRem(rest, factor, out var remainder);
            if (!remainder.IsZero)
            {
                return count;
            }

            rest = quotient;
            count++;
        }
    }

    private static BigInteger PowerOfTen(int exponent) => exponent <= MaxDecimalScale ? PowersOfTen[exponent] : BigInteger.Pow(10, exponent);

    private static (BigInteger Numerator, BigInteger Denominator) Reduced(in BigInteger numerator, in BigInteger denominator)
    {
        if (denominator.IsOne || numerator.IsOne)
        {
            return (numerator, denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne ? (numerator, denominator) : (numerator / divisor, denominator / divisor);
    }

    private static ExactAmount InLowestTerms(BigInteger numerator, BigInteger denominator) => new(numerator, denominator, isReduced: true);
}
