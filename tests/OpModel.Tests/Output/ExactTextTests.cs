namespace OpModel.Tests.Output;

public class ExactTextTests
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(999, 1, "999")]
    [InlineData(-999, 1, "-999")]
    [InlineData(1000, 1, "1,000")]
    [InlineData(-1000, 1, "-1,000")]
    [InlineData(-123_456, 1, "-123,456")]
    [InlineData(4_938_269, 4, "1,234,567.25")]
    [InlineData(12_345, 10_000, "1.2345")]
    [InlineData(1, 3, "0.333333…")]
    [InlineData(-2, 3, "-0.666666…")]
    [InlineData(10_000, 3, "3,333.333333…")]
    public void Thousands_are_parted_and_what_has_no_end_breaks_off(int numerator, int denominator, string text) =>
        Assert.Equal(text, ExactText.Of(ExactAmount.Ratio(numerator, denominator)));

    [Theory]
    [InlineData(14, 31, "14/31")]
    [InlineData(-1, 2, "-1/2")]
    [InlineData(2000, 2, "1,000")]
    public void A_fraction_is_told_in_lowest_terms(int numerator, int denominator, string text) =>
        Assert.Equal(text, ExactText.Fraction(ExactAmount.Ratio(numerator, denominator)));

    [Theory]
    [InlineData(1, "call", "1 call")]
    [InlineData(-1, "call", "-1 call")]
    [InlineData(0, "call", "0 calls")]
    [InlineData(-2, "call", "-2 calls")]
    [InlineData(2000, null, "2,000")]
    [InlineData(1, null, "1")]
    public void One_is_told_in_the_singular_and_all_else_in_the_plural(int count, string? unit, string text) =>
        Assert.Equal(text, ExactText.Count(ExactAmount.From(count), unit));

    [Theory]
    [InlineData("query", "queries")]
    [InlineData("day", "days")]
    [InlineData("key", "keys")]
    [InlineData("envoy", "envoys")]
    [InlineData("guy", "guys")]
    [InlineData("box", "boxes")]
    [InlineData("quartz", "quartzes")]
    [InlineData("class", "classes")]
    [InlineData("branch", "branches")]
    [InlineData("dish", "dishes")]
    [InlineData("month", "months")]
    [InlineData("licence", "licences")]
    [InlineData("million events", "million events")]
    public void Words_have_the_plural_of_English(string unit, string plural) =>
        Assert.Equal($"2 {plural}", ExactText.Count(ExactAmount.From(2), unit));

    [Theory]
    [InlineData("h")]
    [InlineData("ms")]
    [InlineData("GiB")]
    [InlineData("kWh")]
    [InlineData("km2")]
    [InlineData("min.")]
    public void Symbols_have_no_plural(string unit) => Assert.Equal($"2 {unit}", ExactText.Count(ExactAmount.From(2), unit));
}
