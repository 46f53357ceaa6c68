using System.Globalization;
using CsCheck;
using OpModel.Funding;

namespace OpModel.Tests;

public class MoneyTextTests
{
    /// <summary>Number formats as in German, Swedish and Arabic, made by hand so that they are there on every machine.</summary>
    public static TheoryData<string, string, string> NumberFormats => new()
    {
        { ",", ".", "-" },
        { ",", " ", "−" },
        { "٫", "٬", "؜-" },
    };

    [Theory]
    [InlineData("12.3", "EUR", "12.30 EUR")]
    [InlineData("0.012", "EUR", "0.012 EUR")]
    [InlineData("1.500", "EUR", "1.50 EUR")]
    [InlineData("1.250000", "EUR", "1.25 EUR")]
    [InlineData("-5", "JPY", "-5 JPY")]
    [InlineData("5.25", "JPY", "5.25 JPY")]
    [InlineData("1", "KWD", "1.000 KWD")]
    [InlineData("1", "CLF", "1.0000 CLF")]
    [InlineData("0", "USD", "0.00 USD")]
    [InlineData("0.0000000000000000000000000001", "USD", "0.0000000000000000000000000001 USD")]
    [InlineData("79228162514264337593543950335", "USD", "79228162514264337593543950335.00 USD")]
    public void Text_has_all_digits_and_zeros_up_to_the_minor_unit(string amount, string currency, string text) =>
        Assert.Equal(text, new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Parse(currency)).ToString());

    [Fact]
    public void Nothing_has_no_sign() => Assert.Equal("0.00 EUR", (-Money.Zero(Currency.Parse("EUR"))).ToString());

    [Fact]
    public void Text_round_trips() => MoneyGen.Any.Sample(money => Money.Parse(money.ToString()) == money);

    [Fact]
    public void Equal_money_has_equal_text() =>
        MoneyGen.OnBill.Sample(money => (money * 1.000m).ToString() == money.ToString());

    [Fact]
    public void Format_A_writes_the_amount_alone() =>
        Assert.Equal("12.30", new Money(12.3m, Currency.Parse("EUR")).ToString("A", CultureInfo.InvariantCulture));

    [Fact]
    public void Money_stands_in_an_interpolated_text() =>
        Assert.Equal("Checkout owes 12.30 EUR.", string.Create(CultureInfo.InvariantCulture, $"Checkout owes {Money.Parse("12.3 EUR")}."));

    [Fact]
    public void Unknown_format_is_an_error() =>
        Assert.Equal(
            "\"C\" is not a format of money; use G for amount and currency, or A for the amount alone.",
            Assert.Throws<FormatException>(() => Money.Parse("1 EUR").ToString("C", CultureInfo.InvariantCulture)).Message);

    [Fact]
    public void Writing_into_too_little_room_says_so()
    {
        var money = Money.Parse("12.30 EUR");
        Span<char> text = stackalloc char[9];

        for (var room = 0; room < 9; room++)
        {
            Assert.False(money.TryFormat(text[..room], out var none, "G", null));
            Assert.Equal(0, none);
        }

        Assert.True(money.TryFormat(text, out var written, "G", null));
        Assert.Equal("12.30 EUR", text[..written]);
    }

    [Fact]
    public void The_amount_alone_needs_no_room_for_its_currency()
    {
        Span<char> text = stackalloc char[5];

        Assert.True(Money.Parse("12.30 EUR").TryFormat(text, out var written, "A", null));
        Assert.Equal("12.30", text[..written]);
    }

    [Theory]
    [MemberData(nameof(NumberFormats))]
    public void Text_is_the_same_in_every_culture(string point, string thousands, string minus)
    {
        var culture = UnderCulture.WithNumbers(point, thousands, minus);
        UnderCulture.Run(culture, () =>
        {
            Assert.Equal(minus + "1" + point + "5", (-1.5m).ToString(CultureInfo.CurrentCulture));
            Assert.Equal("-1234.50 EUR", new Money(-1234.5m, Currency.Parse("EUR")).ToString());
            Assert.Equal("-1234.50 EUR", new Money(-1234.5m, Currency.Parse("EUR")).ToString("G", culture));
            Assert.Equal(-1234.5m, Money.Parse("-1234.50 EUR").Amount);
            Assert.False(Money.TryParse($"{minus}1234{point}50 EUR", out _) && (point, minus) != (".", "-"));
            Assert.Equal("-1234.5", ExactAmount.From(-1234.5m).ToString());
            Assert.Contains(" is -1.5;", Money.Parse("1 EUR").Allocate(-1.5m).AsT1.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("12.30", "\"12.30\" has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR.")]
    [InlineData("12.30 ", "\"12.30 \" has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR.")]
    [InlineData("", "An empty text has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR.")]
    [InlineData("12.30 eur", "\"eur\" is not an ISO 4217 currency code; write EUR.")]
    [InlineData("12.30 XAU", "\"XAU\" is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    [InlineData("12.30 €", "\"€\" is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    public void Message_names_the_currency_that_is_wrong(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Money.Parse(text)).Message);

    [Theory]
    [InlineData("12,30")]
    [InlineData("1,234.56")]
    [InlineData("1 234.56")]
    [InlineData(" 12")]
    [InlineData("12 ")]
    [InlineData("+12")]
    [InlineData("--12")]
    [InlineData("- 12")]
    [InlineData("12-")]
    [InlineData("-")]
    [InlineData("(12)")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("١٢")]
    [InlineData("NaN")]
    [InlineData("EUR")]
    public void Message_names_the_number_that_is_wrong(string number)
    {
        Assert.Equal(
            $"\"{number}\" is not a number; write digits, with a point before decimals and nothing between thousands, such as 1234.56.",
            Assert.Throws<FormatException>(() => Money.Parse(number + " EUR")).Message);
        Assert.False(Money.TryParse(number + " EUR", out var money));
        Assert.Equal(default, money);
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("823456789012345678.90123456789")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("100000000000000000000000000000")]
    public void Digits_that_decimal_would_round_away_are_refused(string number) =>
        Assert.Equal(
            $"\"{number}\" has more digits than are kept exactly; write at most 28.",
            Assert.Throws<FormatException>(() => Money.Parse(number + " EUR")).Message);

    [Theory]
    [InlineData("0.10000000000000000000000000000000000000", "0.1")]
    [InlineData("000000000000000000000000000000000000001.5", "1.5")]
    [InlineData("-0.00", "0")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    public void Zeros_at_the_ends_do_not_count_as_digits(string number, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), Money.Parse(number + " EUR").Amount);

    [Fact]
    public void Message_quotes_only_the_start_of_a_text_that_is_very_long()
    {
        var number = new string('9', 10_000_000);

        var message = Assert.Throws<FormatException>(() => Money.Parse(number + " EUR")).Message;

        Assert.Equal($"\"{new string('9', 60)}...\" has more digits than are kept exactly; write at most 28.", message);
    }

    [Fact]
    public void No_text_at_all_is_a_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
        Assert.False(Money.TryParse(null, out _));
        Assert.False(MoneyText.TryRead(null, out _, out _, out var problem));
        Assert.StartsWith("An empty text", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Generic_parsing_reads_the_same()
    {
        Assert.Equal(new Money(0.012m, Currency.Parse("EUR")), ParseAs<Money>("0.012 EUR"));
        Assert.Throws<FormatException>(() => ParseAs<Money>("0.012"));
    }

    private static T ParseAs<T>(string text)
        where T : ISpanParsable<T>
    {
        var read = T.TryParse(text.AsSpan(), null, out var fromSpan);
        Assert.Equal(read, T.TryParse(text, null, out _));
        Assert.Equal(T.Parse(text, null), T.Parse(text.AsSpan(), null));
        return fromSpan!;
    }
}
