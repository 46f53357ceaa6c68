using System.Globalization;
using System.Numerics;
using CsCheck;

namespace OpModel.Tests;

public class ExactAmountTests
{
    private static readonly ExactAmount Third = ExactAmount.Ratio(1, 3);

    [Fact]
    public void Three_thirds_are_one() => Assert.Equal(ExactAmount.From(1), Third + Third + Third);

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal(default, ExactAmount.Zero);
        Assert.Equal(default, ExactAmount.From(0.00m));
        Assert.Equal(Third, default(ExactAmount) + Third);
        Assert.Equal(0, ExactAmount.Zero.Sign);
        Assert.Equal("0", ExactAmount.Zero.ToString());
    }

    [Fact]
    public void Equal_amounts_are_equal_however_they_were_written()
    {
        Assert.Equal(ExactAmount.Ratio(-2, 4), ExactAmount.Ratio(1, -2));
        Assert.Equal(ExactAmount.From(12.30m), ExactAmount.FromUnscaled(123, 1));
        Assert.Equal(ExactAmount.From(12.30m).GetHashCode(), ExactAmount.FromUnscaled(12300, 3).GetHashCode());
    }

    [Fact]
    public void It_calculates_as_decimal_does_where_decimal_is_exact() =>
        Gen.Select(MoneyGen.BillAmount, MoneyGen.BillAmount).Sample((a, b) =>
        {
            var (x, y) = (ExactAmount.From(a), ExactAmount.From(b));
            Assert.Equal(ExactAmount.From(a + b), x + y);
            Assert.Equal(ExactAmount.From(a - b), x - y);
            Assert.Equal(ExactAmount.From(a * b), x * y);
            Assert.Equal(a.CompareTo(b), x.CompareTo(y));
            Assert.Equal(Math.Sign(a), x.Sign);
        });

    [Fact]
    public void It_obeys_the_laws_of_fractions() =>
        Gen.Select(MoneyGen.Exact, MoneyGen.Exact, MoneyGen.Exact).Sample((a, b, c) =>
            a + b == b + a
            && a + b + c == a + (b + c)
            && a * (b + c) == (a * b) + (a * c)
            && a - b == -(b - a)
            && (b.Sign == 0 || a / b * b == a));

    [Fact]
    public void Its_order_is_that_of_differences() =>
        Gen.Select(MoneyGen.Exact, MoneyGen.Exact).Sample((a, b) =>
            a < b == (a - b).Sign < 0
            && a > b == (a - b).Sign > 0
            && a <= b == !(a > b)
            && a >= b == !(a < b)
            && a != b == ((a - b).Sign != 0));

    [Fact]
    public void An_amount_is_neither_less_nor_more_than_itself()
    {
        var same = ExactAmount.Ratio(2, 6);

        Assert.True(Third <= same && Third >= same && Third == same && Third.Equals((object)same));
        Assert.False(Third < same || Third > same || Third != same);
        Assert.Equal(0, Third.CompareTo(same));
        Assert.False(Third.Equals("1/3"));
    }

    [Theory]
    [InlineData(1, 3, 1, 2)]
    [InlineData(-1, 2, -1, 3)]
    [InlineData(-1, 3, 0, 1)]
    [InlineData(0, 1, 1, 3)]
    [InlineData(-1, 2, 1, 3)]
    [InlineData(1, 3, 2, 3)]
    [InlineData(1, 3, 1, 1)]
    public void The_lesser_of_two_fractions_comes_first(int numerator, int denominator, int ofGreater, int partsOfGreater)
    {
        var (lesser, greater) = (ExactAmount.Ratio(numerator, denominator), ExactAmount.Ratio(ofGreater, partsOfGreater));

        Assert.True(lesser < greater && lesser <= greater && greater > lesser && greater >= lesser && lesser != greater);
        Assert.False(greater < lesser || greater <= lesser || lesser > greater || lesser >= greater || lesser == greater);
    }

    // Worked by hand; the fields are compared, so a fraction that is not in lowest terms shows.
    [Theory]
    [InlineData(1, 6, 1, 3, "1/2", "-1/6", "1/18", "1/2")]
    [InlineData(5, 6, 1, 6, "1/1", "2/3", "5/36", "5/1")]
    [InlineData(2, 1, -4, 3, "2/3", "10/3", "-8/3", "-3/2")]
    [InlineData(-3, 4, 2, 1, "5/4", "-11/4", "-3/2", "-3/8")]
    [InlineData(9, 10, 10, 9, "181/90", "-19/90", "1/1", "81/100")]
    [InlineData(0, 1, 3, 7, "3/7", "-3/7", "0/1", "0/1")]
    [InlineData(4, 1, -2, 1, "2/1", "6/1", "-8/1", "-2/1")]
    public void Fractions_are_reckoned_in_lowest_terms(
        int leftNumerator, int leftDenominator, int rightNumerator, int rightDenominator, string sum, string difference, string product, string quotient)
    {
        var (left, right) = (ExactAmount.Ratio(leftNumerator, leftDenominator), ExactAmount.Ratio(rightNumerator, rightDenominator));

        Assert.Equal([sum, difference, product, quotient], new[] { left + right, left - right, left * right, left / right }.Select(Terms));
    }

    [Fact]
    public void Division_by_zero_is_an_error()
    {
        Assert.Throws<DivideByZeroException>(() => Third / ExactAmount.Zero);
        Assert.Throws<DivideByZeroException>(() => ExactAmount.Ratio(1, 0));
    }

    [Theory]
    [InlineData("0.015", 2, 1, 2, 2)]
    [InlineData("-0.015", 2, -2, -1, -2)]
    [InlineData("0.0149", 2, 1, 2, 1)]
    [InlineData("-0.0149", 2, -2, -1, -1)]
    [InlineData("0.02", 2, 2, 2, 2)]
    [InlineData("20.52022672899", 2, 2052, 2053, 2052)]
    [InlineData("0.5", 0, 0, 1, 1)]
    [InlineData("-0.5", 0, -1, 0, -1)]
    public void It_rounds_down_up_and_to_the_nearest(string amount, int digits, int floor, int ceiling, int nearest)
    {
        var exact = ExactAmount.From(decimal.Parse(amount, CultureInfo.InvariantCulture));

        Assert.Equal((floor, ceiling, nearest), (exact.Floor(digits), exact.Ceiling(digits), exact.Round(digits)));
    }

    [Fact]
    public void Rounding_is_the_floor_or_the_ceiling_and_mirrors_at_zero() =>
        Gen.Select(MoneyGen.Exact, Gen.Int[0, 12]).Sample((amount, digits) =>
        {
            var (floor, ceiling, nearest) = (amount.Floor(digits), amount.Ceiling(digits), amount.Round(digits));
            Assert.True(ExactAmount.FromUnscaled(floor, digits) <= amount && amount <= ExactAmount.FromUnscaled(ceiling, digits));
            Assert.InRange(ceiling - floor, 0, 1);
            Assert.True(nearest == floor || nearest == ceiling);
            Assert.Equal(-nearest, (-amount).Round(digits));
        });

    [Fact]
    public void Rounding_is_that_of_decimal() =>
        Gen.Select(MoneyGen.BillAmount, Gen.Int[0, 11]).Sample((amount, digits) =>
            ExactAmount.FromUnscaled(ExactAmount.From(amount).Round(digits), digits)
                == ExactAmount.From(decimal.Round(amount, digits, MidpointRounding.AwayFromZero)));

    [Theory]
    [InlineData(80000, 11, "0.0000008")]
    [InlineData(-5, 2, "-0.05")]
    [InlineData(1230, 2, "12.3")]
    [InlineData(1200, 2, "12")]
    public void Text_has_all_digits_and_no_trailing_zeros(int unscaled, int scale, string text) =>
        Assert.Equal(text, ExactAmount.FromUnscaled(unscaled, scale).ToString());

    [Fact]
    public void An_eighth_ends_as_a_decimal_and_a_third_does_not()
    {
        Assert.True(ExactAmount.Ratio(1, 8).TryFormatDecimal(out var eighth));
        Assert.Equal("0.125", eighth);
        Assert.False(Third.TryFormatDecimal(out _));
        Assert.Equal("1/3", Third.ToString());
    }

    [Theory]
    [InlineData(-5, 2, "-0.05")]
    [InlineData(-5, 0, "-5")]
    [InlineData(0, 2, "0.00")]
    [InlineData(12345, 2, "123.45")]
    public void Units_are_written_with_all_their_decimals(int units, int digits, string text) =>
        Assert.Equal(text, ExactAmount.FormatUnits(units, digits));

    [Fact]
    public void Every_decimal_goes_in_and_out_unchanged() =>
        MoneyGen.Amount.Sample(amount => ExactAmount.From(amount).TryToDecimal(out var back) && back == amount);

    [Fact]
    public void What_decimal_cannot_hold_is_not_turned_into_one()
    {
        Assert.False(Third.TryToDecimal(out _));
        Assert.False(ExactAmount.FromUnscaled(1, 29).TryToDecimal(out _));
        Assert.False((ExactAmount.From(decimal.MaxValue) + ExactAmount.From(1)).TryToDecimal(out _));
        Assert.Throws<OverflowException>(() => ExactAmount.ToDecimal(BigInteger.Pow(2, 96), 0));
    }

    [Fact]
    public void The_largest_and_the_finest_decimal_are_held_and_nothing_beyond()
    {
        var largest = BigInteger.Pow(2, 96) - 1;

        Assert.True(ExactAmount.FitsDecimal(largest, 28) && ExactAmount.FitsDecimal(-largest, 0));
        Assert.False(ExactAmount.FitsDecimal(largest + 1, 0) || ExactAmount.FitsDecimal(-largest - 1, 0) || ExactAmount.FitsDecimal(1, 29));
        Assert.Equal(decimal.MinValue, ExactAmount.ToDecimal(-largest, 0));
        Assert.Equal(new decimal(-1, -1, -1, false, 28), ExactAmount.ToDecimal(largest, 28));
        Assert.Equal(largest, ExactAmount.From(decimal.MaxValue).Numerator);
        Assert.False(Third.TryToDecimal(out var none));
        Assert.Equal(0, none);
    }

    // 2^64 + 2^32 + 1 has a digit in each of the three parts that a decimal is made of.
    [Fact]
    public void All_three_parts_of_a_decimal_are_read() =>
        Assert.Equal("18446744078004518913", ExactAmount.From(new decimal(1, 1, 1, false, 0)).ToString());

    [Fact]
    public void A_sum_of_many_tiny_amounts_loses_nothing()
    {
        var tiny = ExactAmount.FromUnscaled(1, 40);

        Assert.Equal(ExactAmount.FromUnscaled(1000, 40), MoneyGen.Sum(Enumerable.Repeat(tiny, 1000)));
    }

    private static string Terms(ExactAmount amount) => $"{amount.Numerator}/{amount.Denominator}";
}
