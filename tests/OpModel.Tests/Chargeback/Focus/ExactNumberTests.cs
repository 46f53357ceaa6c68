using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;

namespace OpModel.Chargeback.Focus;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("-0.00", "0", 0)]
    [InlineData("12.30", "1230", 2)]
    [InlineData("-2.61370000000", "-261370000000", 11)]
    [InlineData("+1", "1", 0)]
    [InlineData(" 7.5 ", "75", 1)]
    [InlineData(".5", "5", 1)]
    [InlineData("5.", "5", 0)]
    [InlineData("1.2E-05", "12", 6)]
    [InlineData("1.5e+3", "1500", 0)]
    [InlineData("8.0000000000000003E-7", "80000000000000003", 23)]
    [InlineData("99999999999999999999999999999999999999", "99999999999999999999999999999999999999", 0)]
    [InlineData("0.1234567890123456789012345678901234567800", "12345678901234567890123456789012345678", 38)]
    public void A_number_is_taken_exactly(string text, string unscaled, int scale)
    {
        Assert.True(ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out var number));
        Assert.Equal(Int128.Parse(unscaled, CultureInfo.InvariantCulture), number.Unscaled);
        Assert.Equal(scale, number.Scale);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("12,3")]
    [InlineData("1.2.3")]
    [InlineData("1 000")]
    [InlineData("1e")]
    [InlineData("1e5.0")]
    [InlineData("e5")]
    [InlineData("--1")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    [InlineData("$5")]
    [InlineData("1e99999")]
    [InlineData("1e38")]
    [InlineData("1e-39")]
    [InlineData("100000000000000000000000000000000000001")]
    [InlineData("999999999999999999999999999999999999990")]
    public void What_is_no_number_or_needs_more_digits_is_refused(string text) =>
        Assert.False(ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void A_decimal_comes_back_as_it_was() =>
        Gen.Decimal.Sample(value =>
        {
            var text = value.ToString(CultureInfo.InvariantCulture);

            Assert.True(ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out var number));

            var expected = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            Assert.Equal(expected, number.Unscaled);
        });
}
