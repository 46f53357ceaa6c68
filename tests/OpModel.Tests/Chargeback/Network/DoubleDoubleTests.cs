using System.Numerics;
using CsCheck;

namespace OpModel.Chargeback.Network;

/// <summary>Numbers of twice the digits are held against fractions, which lose nothing.</summary>
public class DoubleDoubleTests
{
    private static readonly Gen<double> Number = Gen.Select(Gen.Long, Gen.Int[-40, 40], (digits, exponent) => Math.ScaleB(digits, exponent));

    private static readonly Gen<double> Divisor = Number.Where(number => number != 0);

    private static readonly Gen<DoubleDouble> Twice = Gen.Select(Number, Gen.Double[-0.5, 0.5], (high, part) =>
        DoubleDouble.Sum(high, part * (Math.BitIncrement(Math.Abs(high)) - Math.Abs(high))));

    // 2^-106, of which the bounds are multiples.
    private static readonly ExactAmount LastBit = ExactAmount.Ratio(BigInteger.One, BigInteger.Pow(2, 106));

    [Fact]
    public void The_sum_of_two_doubles_loses_nothing() => Gen.Select(Number, Number).Sample((left, right) =>
    {
        var sum = DoubleDouble.Sum(left, right);

        Assert.Equal(left + right, sum.High);
        Assert.Equal(TrueValue.Of(left) + TrueValue.Of(right), TrueValue.Of(sum));
    });

    [Fact]
    public void The_product_of_two_doubles_loses_nothing() => Gen.Select(Number, Number).Sample((left, right) =>
    {
        var product = DoubleDouble.Product(left, right);

        Assert.Equal(left * right, product.High);
        Assert.Equal(TrueValue.Of(left) * TrueValue.Of(right), TrueValue.Of(product));
    });

    [Fact]
    public void A_whole_number_of_106_bits_is_kept_and_a_longer_one_nearly() => Gen.Select(Gen.ULong, Gen.ULong, Gen.Int[0, 400]).Sample((high, low, zeros) =>
    {
        var number = ((BigInteger)high << 42) + (low >> 22);

        Assert.Equal(ExactAmount.FromUnscaled(number, 0), TrueValue.Of(DoubleDouble.From(number)));
        Assert.Equal(ExactAmount.FromUnscaled(-number, 0), TrueValue.Of(DoubleDouble.From(-number)));
        var longer = (number << zeros) + high;
        AssertNear(ExactAmount.FromUnscaled(longer, 0), DoubleDouble.From(longer), bits: 4);
    });

    [Fact]
    public void Adding_a_double_takes_no_more_than_the_last_bits_of_what_is_added() => Gen.Select(Twice, Number).Sample((left, right) =>
    {
        var error = FullCostsTests.Distance(TrueValue.Of(left) + TrueValue.Of(right), TrueValue.Of(left + right));

        Assert.True(error <= (TrueValue.Size(TrueValue.Of(left)) + TrueValue.Size(TrueValue.Of(right))) * LastBit * ExactAmount.From(4));
    });

    [Fact]
    public void Products_are_near_to_16_last_bits() => Gen.Select(Twice, Twice).Sample((left, right) =>
        AssertNear(TrueValue.Of(left) * TrueValue.Of(right), left * right, bits: 16));

    [Fact]
    public void Quotients_are_near_to_16_last_bits() => Gen.Select(Twice, Twice, Divisor).Sample((dividend, either, whole) =>
    {
        var divisor = either.High == 0 ? new DoubleDouble(whole, 0) : either;
        AssertNear(TrueValue.Of(dividend) / TrueValue.Of(divisor), dividend / divisor, bits: 16);
    });

    [Fact]
    public void A_third_is_a_third_to_106_bits_whatever_it_is_the_third_of() =>
        Assert.All([1.0, -1.0, 1e20, 1e-20, 7e150], number =>
            AssertNear(TrueValue.Of(number) / ExactAmount.From(3), new DoubleDouble(number, 0) / new DoubleDouble(3, 0), bits: 1));

    private static void AssertNear(ExactAmount expected, DoubleDouble actual, int bits) =>
        Assert.True(
            FullCostsTests.Distance(expected, TrueValue.Of(actual)) <= TrueValue.Size(expected) * LastBit * ExactAmount.From(bits),
            $"{actual.High:R} + {actual.Low:R}");
}
