using CsCheck;
using NodaTime;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

public class RoundingGrainTests
{
    [Fact]
    public void As_fine_as_the_bill_the_figures_add_up_to_the_bill_as_it_stands() =>
        Gen.Select(BillGen.Lines, BillGen.AnySplit).Sample((lines, split) =>
        {
            var run = BillGen.Typical().ShareTheRest(split).Charge(Bill(lines), RoundingGrain.AsFineAsTheBill);

            Assert.Equal(run.CostIn.ExactValue, ExactAmount.From(run.CostIn.Rounded.Amount));
            Assert.Equal(
                run.CostIn.ExactValue, MoneyGen.Sum(run.Figures().Select(figure => ExactAmount.From(figure.Amount.Rounded.Amount))));
        });

    [Theory]
    [InlineData(0, "1 EUR", "0 EUR", "0 EUR")]
    [InlineData(1, "0.4 EUR", "0.3 EUR", "0.3 EUR")]
    [InlineData(3, "0.334 EUR", "0.333 EUR", "0.333 EUR")]
    [InlineData(28, "0.3333333333333333333333333334 EUR", "0.3333333333333333333333333333 EUR", "0.3333333333333333333333333333 EUR")]
    public void A_euro_in_three_is_rounded_where_it_is_asked_for(int decimals, params string[] totals)
    {
        var run = Policy().ShareTheRest(Split.Evenly()).Charge(Bill(Line(1, "Support")), RoundingGrain.Decimals(decimals));

        Assert.Equal(totals.Select(total => Money.Parse(total)), run.Statements.Select(statement => statement.Total.Rounded));
        Assert.All(run.Statements, statement => Assert.Equal("1/3", statement.Total.Exact));
    }

    [Fact]
    public void The_minor_unit_is_that_of_the_currency()
    {
        var yen = CostBill.FromLines("bill.csv", Currency.Parse("JPY"), new YearMonth(2026, 10), [Line(100.5m, "Compute")]);
        var dinar = CostBill.FromLines("bill.csv", Currency.Parse("KWD"), new YearMonth(2026, 10), [Line(100.0005m, "Compute")]);

        Assert.Equal("101 JPY", Policy().ShareTheRest(Split.Evenly()).Charge(yen).CostIn.ToString());
        Assert.Equal("100.001 KWD", Policy().ShareTheRest(Split.Evenly()).Charge(dinar).CostIn.ToString());
    }

    [Fact]
    public void A_figure_that_money_cannot_hold_is_a_problem_that_says_what_to_do() => Assert.Equal(
        "bill.csv, column BilledCost: a figure of this bill has more than 28 digits when it is written with 28 decimals; ask for fewer decimals.",
        Assert.Single(Policy().ShareTheRest(Split.Evenly()).Build().AsT0.Charge(Bill(Line(100, "Support")), RoundingGrain.Decimals(28)).AsT1).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimals_out_of_range_are_a_mistake(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingGrain.Decimals(decimals));
}
