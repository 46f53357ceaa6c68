using OpModel.Funding;

namespace OpModel.Tests;

public class CurrencyTests
{
    [Fact]
    public void Currency_tells_its_code_name_and_minor_unit()
    {
        var dinar = Currency.Parse("KWD");

        Assert.Equal(("KWD", "Kuwaiti Dinar", 3), (dinar.Code, dinar.Name, dinar.MinorUnitDigits));
    }

    [Fact]
    public void All_are_those_of_the_list() =>
        Assert.Equal(Iso4217.All.Select(listed => listed.Code), Currency.All.Select(currency => currency.Code));

    [Fact]
    public void Text_form_round_trips() =>
        Assert.All(Currency.All, currency => Assert.Equal(currency, Currency.Parse(currency.ToString())));

    [Fact]
    public void Two_of_one_code_are_equal()
    {
        Assert.True(Currency.Parse("EUR") == Currency.Parse("EUR"));
        Assert.True(Currency.Parse("EUR") != Currency.Parse("USD"));
    }

    [Fact]
    public void Default_is_no_currency()
    {
        var none = default(Currency);

        Assert.Equal(Currency.None, none);
        Assert.Equal(("XXX", "No currency", 0), (none.Code, none.Name, none.MinorUnitDigits));
        Assert.DoesNotContain(none, Currency.All);
        Assert.False(Currency.TryParse("XXX", out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("EUR ")]
    [InlineData("EURO")]
    [InlineData("XAU")]
    public void Other_text_is_not_a_currency(string? text)
    {
        Assert.False(Currency.TryParse(text, out var currency));
        Assert.Equal(Currency.None, currency);
    }

    [Theory]
    [InlineData("eur", "\"eur\" is not an ISO 4217 currency code; write EUR.")]
    [InlineData("EURO", "\"EURO\" is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    [InlineData("", "An empty text is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    public void Message_says_what_to_write(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Currency.Parse(text)).Message);

    [Fact]
    public void No_code_at_all_is_a_programmers_mistake() => Assert.Throws<ArgumentNullException>("code", () => Currency.Parse(null!));

    [Fact]
    public void Generic_parsing_reads_the_same() => Assert.Equal(Currency.Parse("EUR"), ParseAs<Currency>("EUR"));

    private static T ParseAs<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out var value) ? value : T.Parse(text, null);
}
