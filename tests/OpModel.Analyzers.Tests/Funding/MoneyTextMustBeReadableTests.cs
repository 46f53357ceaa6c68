using OpModel.Compiling;

namespace OpModel.Funding;

public sealed class MoneyTextMustBeReadableTests
{
    private static readonly AnalyzerRun Rule = new("OPM5010");

    [Theory]
    [InlineData("""Money.Parse({|#0:"1.5"|})""", "Money.Parse", "1.5")]
    [InlineData("""Money.Parse(text: {|#0:Price|})""", "Money.Parse", "7")]
    [InlineData("""Money.TryParse({|#0:"1" + "2"|}, out _)""", "Money.TryParse", "12")]
    public Task Amount_without_currency_Triggers(string expression, string method, string text) => Rule.Triggers(
        In(expression),
        $"{method} cannot read the text: \"{text}\" has no currency; write an amount and an ISO 4217 code, such as 12.30 EUR.");

    [Fact]
    public Task Amount_with_a_comma_Triggers() => Rule.Triggers(
        In("""Money.Parse({|#0:"1,5 EUR"|})"""),
        "Money.Parse cannot read the text: \"1,5\" is not a number; "
            + "write digits, with a point before decimals and nothing between thousands, such as 1234.56.");

    [Theory]
    [InlineData("""Currency.Parse({|#0:"eur"|})""", "Currency.Parse")]
    [InlineData("""Currency.TryParse({|#0:"eur"|}, out _)""", "Currency.TryParse")]
    public Task Unknown_currency_Triggers(string expression, string method) => Rule.Triggers(
        In(expression), $"{method} cannot read the text: \"eur\" is not an ISO 4217 currency code; write EUR.");

    [Theory]
    [InlineData("""Money.Parse("0.012 EUR")""")]
    [InlineData("""Money.TryParse("-5 JPY", out _)""")]
    [InlineData("""Money.TryParse(null, out _)""")]
    [InlineData("""Money.Parse(text)""")]
    [InlineData("""Money.Parse($"{text} EUR")""")]
    [InlineData("""Currency.Parse("EUR")""")]
    [InlineData("""decimal.Parse("1,5 EUR")""")]
    public Task Text_that_can_be_read_or_is_not_known_DoesNotTrigger(string expression) => Rule.DoesNotTrigger(In(expression));

    private static string In(string expression) => $$"""
        public static class Prices
        {
            private const string Price = "7";

            public static object Of(string text) => {{expression}};
        }
        """;
}
