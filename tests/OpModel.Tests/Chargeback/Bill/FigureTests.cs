using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class FigureTests
{
    private static readonly Figure Third = new(ExactAmount.Ratio(1, 3), Money.Parse("0.33 EUR"));

    [Fact]
    public void Figures_are_equal_where_both_amounts_are()
    {
        var same = new Figure(ExactAmount.Ratio(2, 6), Money.Parse("0.33 EUR"));
        Figure[] others = [new(ExactAmount.Ratio(1, 3), Money.Parse("0.34 EUR")), new(ExactAmount.Ratio(1, 4), Money.Parse("0.33 EUR")), default];

        Assert.True(Third == same && !(Third != same) && Third.Equals((object)same));
        Assert.Equal(Third.GetHashCode(), same.GetHashCode());
        Assert.All(others, other => Assert.True(Third != other && !(Third == other) && !Third.Equals((object)other)));
        Assert.False(Third.Equals("0.33 EUR"));
        Assert.Equal(others.Length, others.Select(other => other.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void A_figure_says_both_amounts() => Assert.Equal(("0.33 EUR", "1/3"), (Third.ToString(), Third.Exact));
}
