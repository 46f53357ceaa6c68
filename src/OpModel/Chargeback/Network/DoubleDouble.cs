using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A number as the unevaluated sum of two doubles, the lower at most half a unit in the last place of the higher: some 106 bits.</summary>
/// <remarks>
/// T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18, 1971; D. E. Knuth, "The Art of
/// Computer Programming", volume 2, section 4.2.2, for the sum without loss.
/// </remarks>
/// <param name="High">The number, rounded to a double.</param>
/// <param name="Low">What rounding took away.</param>
internal readonly record struct DoubleDouble(double High, double Low)
{
    /// <summary>2^-53: how far rounding to the nearest double changes a number at most, in relation to it.</summary>
    public const double UnitRoundoff = 1.0 / (1L << 53);

    /// <summary>The whole number, all of it up to 106 bits, and with a relative error below 2^-104 beyond.</summary>
    public static DoubleDouble From(BigInteger number)
    {
        var high = (double)number;
        return Sum(high, (double)(number - new BigInteger(high)));
    }

    /// <summary>The sum of two doubles without loss.</summary>
    public static DoubleDouble Sum(double left, double right)
    {
        var sum = left + right;
        var rightAsAdded = sum - left;
        return new(sum, (left - (sum - rightAsAdded)) + (right - rightAsAdded));
    }

    /// <summary>The product of two doubles without loss.</summary>
    public static DoubleDouble Product(double left, double right)
    {
        var product = left * right;
        return new(product, Math.FusedMultiplyAdd(left, right, -product));
    }

    public static DoubleDouble operator +(DoubleDouble left, double right)
    {
        var sum = Sum(left.High, right);
        return Sum(sum.High, sum.Low + left.Low);
    }

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        var product = Product(left.High, right.High);
        return Sum(product.High, product.Low + (left.High * right.Low) + (left.Low * right.High));
    }

    /// <remarks>Long division with three digits, each a double, so that the relative error stays below 16 × 2^-106.</remarks>
    public static DoubleDouble operator /(DoubleDouble dividend, DoubleDouble divisor)
    {
        var first = dividend.High / divisor.High;
        var rest = Less(dividend, divisor, first);
        var second = rest.High / divisor.High;
        var third = Less(rest, divisor, second).High / divisor.High;
        return Sum(first, second) + third;
    }

    private static DoubleDouble Less(DoubleDouble number, DoubleDouble divisor, double times)
    {
        var product = divisor * new DoubleDouble(times, 0);
        var difference = Sum(number.High, -product.High);
        return Sum(difference.High, difference.Low + (number.Low - product.Low));
    }
}
