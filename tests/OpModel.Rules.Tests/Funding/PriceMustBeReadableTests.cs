using static OpModel.Checking.RuleTest<OpModel.Checking.PriceMustBeReadable>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class PriceMustBeReadableTests
{
    [Fact]
    public void Price_with_a_decimal_comma_Triggers()
    {
        var payments = InternalProductTeam("Payments").Provides("refund", "0,02 EUR");

        Triggers(payments)
            .Says("The price of refund of Payments cannot be read: \"0,02\" is not a number; "
                + "write digits, with a point before decimals and nothing between thousands, such as 1234.56.")
            .At(payments, "Payments: provides refund #1");
    }

    [Theory]
    [InlineData("0.02")]
    [InlineData("EUR")]
    [InlineData("0.02 Euro")]
    [InlineData("0.02 eur")]
    [InlineData("1,000.00 EUR")]
    public void Price_in_another_form_Triggers(string price) =>
        Triggers(InternalProductTeam("Payments").Provides("refund", price));

    [Fact]
    public void Benchmark_in_another_form_Triggers() =>
        Assert.StartsWith(
            "The benchmark of refund of Payments cannot be read:",
            Triggers(InternalProductTeam("Payments").Provides("refund", "0.02 EUR", benchmark: "0.03")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("0.02 EUR")]
    [InlineData("0.00000000012 USD")]
    [InlineData("100 JPY")]
    [InlineData("0 EUR")]
    public void Amount_with_currency_DoesNotTrigger(string price) =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("refund", price, benchmark: price));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_price_DoesNotTrigger_as_another_rule_says_so(string? price) =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("refund", price));
}
