using CsCheck;

namespace OpModel.Tests;

public class ExactSumTests
{
    [Fact]
    public void Nothing_adds_up_to_zero()
    {
        Assert.Equal(ExactAmount.Zero, ExactSum.Of([]));
        Assert.Equal(ExactAmount.Zero, ExactSum.Of([ExactAmount.Zero, ExactAmount.Zero]));
    }

    // 1/6 + 2/6 = 1/2; the denominator of the sum holds that of the next; it is held by it; they share 2 of 4 and 6; they share nothing.
    [Theory]
    [InlineData("1/6 2/6", "1/2")]
    [InlineData("1/6 1/2", "2/3")]
    [InlineData("1/2 1/6", "2/3")]
    [InlineData("3/4 1/6", "11/12")]
    [InlineData("1/4 1/9 1/25", "361/900")]
    [InlineData("1/6 5 1/3", "11/2")]
    [InlineData("1/3 -1/6 -1/6", "0/1")]
    [InlineData("1/3 -1/3 1/7", "1/7")]
    public void Fractions_add_up_in_lowest_terms(string amounts, string sum) =>
        Assert.Equal(Parsed(sum), ExactSum.Of(amounts.Split(' ').Select(Parsed)));

    [Fact]
    public void Zero_among_the_amounts_changes_nothing() =>
        Assert.Equal(ExactAmount.Ratio(1, 3), ExactSum.Of([ExactAmount.Zero, ExactAmount.Ratio(1, 3), ExactAmount.Zero]));

    [Fact]
    public void A_sum_can_be_asked_for_before_all_is_added()
    {
        var sum = default(ExactSum);
        sum.Add(ExactAmount.Ratio(1, 3));
        var first = sum.ToAmount();
        sum.Add(ExactAmount.Ratio(1, 6));

        Assert.Equal((ExactAmount.Ratio(1, 3), ExactAmount.Ratio(1, 2)), (first, sum.ToAmount()));
    }

    [Fact]
    public void It_is_the_sum_of_one_after_the_other() =>
        MoneyGen.Exact.Array[0, 8].Sample(amounts => ExactSum.Of(amounts) == MoneyGen.Sum(amounts));

    private static ExactAmount Parsed(string fraction)
    {
        var parts = Array.ConvertAll(fraction.Split('/'), part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        return ExactAmount.Ratio(parts[0], parts.Length == 1 ? 1 : parts[1]);
    }
}
