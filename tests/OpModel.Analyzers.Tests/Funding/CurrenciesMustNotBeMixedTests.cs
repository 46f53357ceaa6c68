using OpModel.Compiling;

namespace OpModel.Funding;

public sealed class CurrenciesMustNotBeMixedTests
{
    private static readonly AnalyzerRun Rule = new("OPM5010");

    [Theory]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("<")]
    [InlineData("<=")]
    [InlineData(">")]
    [InlineData(">=")]
    public Task Operator_between_two_currencies_Triggers(string @operator) => Rule.Triggers(
        In($$"""{|#0:Money.Parse("1 EUR") {{@operator}} Money.Parse("2 USD")|}"""),
        "Money.Parse(\"1 EUR\") is in EUR and Money.Parse(\"2 USD\") in USD, and they cannot be added or compared; "
            + "convert one of them first.");

    [Fact]
    public Task Comparison_of_two_currencies_Triggers() => Rule.Triggers(
        In("""{|#0:Money.Parse("1 EUR").CompareTo(Money.Parse("2 USD"))|}"""),
        "Money.Parse(\"1 EUR\") is in EUR and Money.Parse(\"2 USD\") in USD, and they cannot be added or compared; "
            + "convert one of them first.");

    [Theory]
    [InlineData("""new Money(1, Currency.Parse("USD"))""", "USD")]
    [InlineData("""new Money(currency: Currency.Parse("USD"), amount: 1)""", "USD")]
    [InlineData("""Money.Zero(Currency.Parse("USD"))""", "USD")]
    [InlineData("""Money.Parse(TwoDollars)""", "USD")]
    [InlineData("""-Money.Parse("2 USD")""", "USD")]
    [InlineData("""Money.Parse("2 USD") * 3""", "USD")]
    [InlineData("""3 * Money.Parse("2 USD")""", "USD")]
    [InlineData("""Money.Parse("2 USD").Round()""", "USD")]
    [InlineData("""price + Money.Parse("2 USD")""", "USD")]
    [InlineData("""new Money(1, Currency.None)""", "XXX")]
    [InlineData("""new Money(1, default)""", "XXX")]
    [InlineData("""new Money()""", "XXX")]
    [InlineData("""default(Money)""", "XXX")]
    public Task Currency_of_an_expression_is_told_Triggers(string expression, string currency) => Rule.Triggers(
        In($$"""{|#0:{{expression}} + Money.Parse("1 EUR")|}"""),
        $"{expression} is in {currency} and Money.Parse(\"1 EUR\") in EUR, and they cannot be added or compared; "
            + "convert one of them first.");

    [Fact]
    public Task Sum_that_mixes_currencies_and_goes_on_Triggers_once() => Rule.Triggers(
        In("""{|#0:Money.Parse("1 EUR") + Money.Parse("2 USD")|} + Money.Parse("3 EUR")"""),
        "Money.Parse(\"1 EUR\") is in EUR and Money.Parse(\"2 USD\") in USD, and they cannot be added or compared; "
            + "convert one of them first.");

    [Theory]
    [InlineData("""Money.Parse("1 EUR") + Money.Parse("2 EUR")""")]
    [InlineData("""Money.Parse("1 EUR") == Money.Parse("2 USD")""")]
    [InlineData("""Money.Parse("1 EUR") != Money.Parse("2 USD")""")]
    [InlineData("""Money.Parse("1 EUR").Equals(Money.Parse("2 USD"))""")]
    [InlineData("""Money.Parse("1 EUR") + price""")]
    [InlineData("""Money.Parse("1 EUR") + new Money(1, eur)""")]
    [InlineData("""(Money.Parse("1 EUR"), Money.Parse("2 USD"))""")]
    [InlineData("""Money.Parse("1 EUR").Amount + Money.Parse("2 USD").Amount""")]
    [InlineData("""Money.Parse("1 EUR") + (price.IsRounded ? price : Money.Parse("2 USD"))""")]
    public Task Amounts_of_one_currency_or_of_unknown_ones_DoesNotTrigger(string expression) => Rule.DoesNotTrigger(In(expression));

    private static string In(string expression) => $$"""
        public static class Prices
        {
            private const string TwoDollars = "2 " + "USD";

            public static object Of(Money price, Currency eur) => {{expression}};
        }
        """;
}
