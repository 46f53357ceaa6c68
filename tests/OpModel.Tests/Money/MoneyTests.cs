using CsCheck;

namespace OpModel.Tests;

public class MoneyTests
{
    private static readonly Currency Euro = Currency.Parse("EUR");
    private static readonly Currency Dollar = Currency.Parse("USD");

    [Fact]
    public void A_price_times_a_quantity_stays_finer_than_a_minor_unit() =>
        Assert.Equal(new Money(0.14814m, Euro), new Money(0.012m, Euro) * 12.345m);

    [Fact]
    public void Sums_do_not_depend_on_the_order_of_operands() =>
        Gen.Select(MoneyGen.OnBill, MoneyGen.OnBill, MoneyGen.OnBill).Sample((a, b, c) =>
            a + b == b + a && (a + b) + c == a + (b + c));

    [Fact]
    public void Subtracting_takes_back_what_adding_gave() =>
        Gen.Select(MoneyGen.OnBill, MoneyGen.OnBill).Sample((a, b) => a + b - b == a && a - a == Money.Zero(Euro) && a + -a == a - a);

    [Fact]
    public void Multiplying_distributes_over_adding() =>
        Gen.Select(MoneyGen.OnBill, MoneyGen.OnBill, Gen.Int[-9999, 9999]).Sample((a, b, times) =>
            (a + b) * times == (a * times) + (b * times) && a * times == times * a);

    [Fact]
    public void Trailing_zeros_mean_nothing()
    {
        var short_ = new Money(1.0m, Euro);
        var long_ = new Money(1.000m, Euro);

        Assert.True(short_ == long_);
        Assert.Equal(short_.GetHashCode(), long_.GetHashCode());
        Assert.Equal(0, short_.CompareTo(long_));
        Assert.Equal("1.00 EUR", short_.ToString());
        Assert.Equal("1.00 EUR", long_.ToString());
    }

    [Fact]
    public void Order_is_that_of_the_amounts() =>
        Gen.Select(MoneyGen.OnBill, MoneyGen.OnBill).Sample((a, b) =>
            a < b == a.Amount < b.Amount
            && a <= b == a.Amount <= b.Amount
            && a > b == b < a
            && a >= b == b <= a
            && a == b == (a.CompareTo(b) == 0)
            && a != b == !a.Equals((object)b)
            && ((IComparable)a).CompareTo(b) == a.CompareTo(b));

    [Fact]
    public void An_amount_is_neither_less_nor_more_than_itself()
    {
        var (euro, same) = (new Money(1, Euro), new Money(1.00m, Euro));

        Assert.True(euro <= same && euro >= same && euro == same && euro.Equals((object)same));
        Assert.False(euro < same || euro > same || euro != same);
        Assert.False(euro.Equals(1m));
        Assert.NotEqual(euro.GetHashCode(), new Money(2, Euro).GetHashCode());
    }

    [Fact]
    public void Two_currencies_do_not_mix()
    {
        var euros = new Money(12.3m, Euro);
        var dollars = new Money(5, Dollar);

        Assert.Equal(
            "12.30 EUR and 5.00 USD are in different currencies; convert one of them first.",
            Assert.Throws<InvalidOperationException>(() => euros + dollars).Message);
        Assert.Throws<InvalidOperationException>(() => euros - dollars);
        Assert.Throws<InvalidOperationException>(() => euros < dollars);
        Assert.Throws<InvalidOperationException>(() => euros.CompareTo(dollars));
    }

    [Fact]
    public void Equality_of_two_currencies_is_false_even_for_nothing() =>
        Assert.False(Money.Zero(Euro) == Money.Zero(Dollar));

    [Fact]
    public void Default_money_has_no_currency_and_mixes_with_none()
    {
        Assert.Equal("0 XXX", default(Money).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Money) + new Money(1, Euro));
    }

    [Fact]
    public void Money_is_compared_with_money_alone()
    {
        IComparable money = new Money(1, Euro);

        Assert.Equal(1, money.CompareTo(null));
        Assert.Equal(
            "Money cannot be compared with System.Decimal. (Parameter 'obj')",
            Assert.Throws<ArgumentException>(() => money.CompareTo(1m)).Message);
    }

    [Theory]
    [InlineData("0.015 EUR", "0.02 EUR")]
    [InlineData("-0.015 EUR", "-0.02 EUR")]
    [InlineData("0.0149999999999 EUR", "0.01 EUR")]
    [InlineData("20.52022672899 USD", "20.52 USD")]
    [InlineData("0.5 JPY", "1 JPY")]
    [InlineData("1.0005 KWD", "1.001 KWD")]
    [InlineData("1.00005 CLF", "1.0001 CLF")]
    public void Rounding_takes_half_a_minor_unit_away_from_zero(string exact, string rounded) =>
        Assert.Equal(Money.Parse(rounded), Money.Parse(exact).Round());

    [Theory]
    [InlineData("0.025 EUR", MidpointRounding.ToEven, "0.02 EUR")]
    [InlineData("0.029 EUR", MidpointRounding.ToZero, "0.02 EUR")]
    [InlineData("-0.021 EUR", MidpointRounding.ToNegativeInfinity, "-0.03 EUR")]
    [InlineData("0.021 EUR", MidpointRounding.ToPositiveInfinity, "0.03 EUR")]
    public void Rounding_follows_the_method_that_is_stated(string exact, MidpointRounding method, string rounded) =>
        Assert.Equal(Money.Parse(rounded), Money.Parse(exact).Round(method));

    [Fact]
    public void Rounded_money_is_whole_minor_units_and_rounds_to_itself() =>
        MoneyGen.Any.Sample(money => money.Round().IsRounded && money.Round().Round() == money.Round());

    [Fact]
    public void Rounding_mirrors_at_zero() => MoneyGen.Any.Sample(money => (-money).Round() == -money.Round());

    [Fact]
    public void Amount_finer_than_a_minor_unit_is_not_rounded()
    {
        Assert.False(Money.Parse("0.012 EUR").IsRounded);
        Assert.True(Money.Parse("0.012 KWD").IsRounded);
    }

    [Fact]
    public void Digits_that_decimal_would_drop_are_an_error_not_a_loss()
    {
        var largest = new Money(decimal.MaxValue, Euro);
        var cent = new Money(0.01m, Euro);

        Assert.Equal(
            "79228162514264337593543950335.00 EUR + 0.01 EUR has more than the 28 digits that are kept exactly; round an operand first.",
            Assert.Throws<OverflowException>(() => largest + cent).Message);
        Assert.Throws<OverflowException>(() => largest - cent);
        Assert.Equal(
            "0.01234567890123456789 EUR * 0.01234567890123456789 has more than the 28 digits that are kept exactly; round an operand first.",
            Assert.Throws<OverflowException>(() => new Money(0.01234567890123456789m, Euro) * 0.01234567890123456789m).Message);
        Assert.Throws<OverflowException>(() => largest + largest);

        // The product has four decimals, and there is room for two.
        Assert.Throws<OverflowException>(() => new Money(12345678901234567890123456.789m, Euro) * 9.3m);
    }

    [Fact]
    public void Digits_that_are_zeros_may_be_dropped()
    {
        var largest = new Money(decimal.MaxValue, Euro);

        Assert.Equal(largest, largest + new Money(0.00m, Euro));
        Assert.Equal(Money.Zero(Euro), largest - largest);
        Assert.Equal(largest, largest * 1.00m);
        Assert.Equal(largest, new Money(decimal.MaxValue - 1, Euro) + new Money(1.0m, Euro));
        Assert.Equal(new Money(decimal.MaxValue - 1, Euro), new Money(39614081257132168796771975167m, Euro) * 2.0m);
    }

    [Fact]
    public void Sums_and_products_are_exact_or_an_error() =>
        Gen.Select(MoneyGen.AnyDecimal, MoneyGen.AnyDecimal).Sample((a, b) =>
        {
            AssertExact(() => new Money(a, Euro) + new Money(b, Euro), ExactAmount.From(a) + ExactAmount.From(b));
            AssertExact(() => new Money(a, Euro) * b, ExactAmount.From(a) * ExactAmount.From(b));
        });

    private static void AssertExact(Func<Money> calculate, ExactAmount expected)
    {
        try
        {
            Assert.Equal(expected, ExactAmount.From(calculate().Amount));
        }
        catch (OverflowException)
        {
            Assert.False(expected.TryToDecimal(out _));
        }
    }
}
