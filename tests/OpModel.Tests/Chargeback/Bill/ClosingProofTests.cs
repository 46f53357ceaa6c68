using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class ClosingProofTests
{
    [Fact]
    public void Books_that_close_are_passed_over() => Check("10", "6", "3", "1", "4 EUR", "2 EUR");

    [Theory]
    [InlineData("10.001", "6", "3", "1", "6 EUR")]
    [InlineData("10", "6.001", "3", "1", "6 EUR")]
    [InlineData("10", "6", "2.999", "1", "6 EUR")]
    [InlineData("10", "6", "3", "0.999", "6 EUR")]
    [InlineData("10", "6", "3", "1", "5.99 EUR")] // A cent is missing in the lines alone.
    public void Books_that_do_not_close_are_a_defect(string costIn, string charged, string retained, string unplaced, string line) => Assert.Equal(
        $"The run over 2026-10 does not close: {costIn} went in; {charged} is charged, {retained} retained and {unplaced} unplaced. This is a defect of the library.",
        Assert.Throws<InvalidOperationException>(() => Check(costIn, charged, retained, unplaced, line)).Message);

    private static void Check(string costIn, string charged, string retained, string unplaced, params string[] lines) => ClosingProof.Check(
        "2026-10", Figure(costIn), Figure(charged), lines.Select(line => Money.Parse(line)), Figure(retained), Figure(unplaced));

    private static Figure Figure(string amount)
    {
        var exact = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        return new(ExactAmount.From(exact), new(decimal.Round(exact, 2), AcmeBills.Euro));
    }
}
