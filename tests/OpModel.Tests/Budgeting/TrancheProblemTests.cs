using OpModel.Budgeting;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>What is wrong with tranches is told with a mend, and nothing is allocated.</summary>
public sealed class TrancheProblemTests
{
    private static readonly Tranche Rest = new();

    [Fact]
    public void Shares_add_up_to_the_whole()
    {
        Assert.Equal(
            ["the shares of the tranches of Checkout add up to 110 %; lower them to 100 %."],
            Found(Rest with { Part = EnvelopePart.Percent(60) }, Rest with { Part = EnvelopePart.Percent(50) }));
        Assert.Equal(
            ["the shares of the tranches of Checkout add up to 60 %; raise them to 100 %, or add a tranche without a share, which is the rest."],
            Found(Rest with { Part = EnvelopePart.Percent(60) }));
        Assert.Equal(["2 tranches of Checkout have neither amount nor share; one may be without, and is the rest."], Found(Rest, Rest));
    }

    [Fact]
    public void Amounts_add_up_to_what_the_line_is_allocated()
    {
        Assert.Equal(["the tranches of Checkout add up to 120.00 EUR, and it is allocated 100.00 EUR; lower an amount, or write shares."], Found(Rest with { Part = Euro(120) }));
        Assert.Equal(
            ["the tranches of Checkout add up to 80.00 EUR, and it is allocated 100.00 EUR; raise an amount, or add a tranche without one, which is the rest."],
            Found(Rest with { Part = Euro(80) }));
    }

    [Fact]
    public void A_day_lies_in_the_period() => Assert.Equal(
        ["the tranche 1 of Checkout is to be released from 2027-01-01, which is no day of 2026-01-01/2026-12-31; correct the day."],
        Found(Rest with { From = new(2027, 1, 1) }));

    [Fact]
    public void A_measure_and_whose_it_is_are_there()
    {
        Assert.Equal(["there is no measure \"net-promoter-skore\"; did you mean \"net-promoter-score\"?"], Found(Rest with { When = new("net-promoter-skore", MeasureComparison.AtLeast, 30) }));
        Assert.Equal(["\"CSAT\" has several definitions; write customer-satisfaction-average or customer-satisfaction-top-box."], Found(Rest with { When = new("CSAT", MeasureComparison.AtLeast, 4) }));
        Assert.Equal(["\"Serch\" is no team or value stream of Acme; did you mean \"Search\"?"], Found(Rest with { When = new("NPS", MeasureComparison.AtLeast, 30, "Serch") }));
        Assert.Equal(
            ["the tranche 1 of Checkout waits for change-failure-rate <= 10, and change-failure-rate is 0 to 1; write 10 %."],
            Found(Rest with { When = new("change-failure-rate", MeasureComparison.AtMost, 10) }));
    }

    [Fact]
    public void A_tranche_that_waits_for_itself_is_named() => Assert.Equal(
        ["the tranche pilot of Checkout waits for itself, so that it is never released; take its \"after\" out, or name another tranche."],
        Found(Rest with { Name = "pilot", After = "Pilot" }));

    [Fact]
    public void Tranches_that_wait_for_one_another_are_named_once_and_those_outside_the_circle_are_not()
    {
        var problems = Problems(Products(
            100,
            Weight("Checkout", 1) with { Tranches = [Rest with { Name = "a", After = "b" }] },
            Weight("Search", 1) with { Tranches = [Rest with { Name = "b", After = "c" }] },
            Weight("Marketplace", 1) with { Tranches = [Rest with { Name = "c", After = "b" }] }));

        Assert.Equal(["the tranche b of Search waits for c of Marketplace, which waits for b of Search, so that none of them is ever released; take the \"after\" of one of them out."], problems);
    }

    [Fact]
    public void Names_of_tranches_are_there_once()
    {
        Assert.Equal(["there is no tranche \"pilt\"; did you mean \"pilot\"?"], Found(Rest with { Name = "pilot", Part = EnvelopePart.Percent(50) }, Rest with { After = "pilt" }));
        Assert.Equal(["there is no tranche \"pilot\"; give the one that is meant that name."], Found(Rest with { After = "pilot" }));
        Assert.Equal(["Checkout has two tranches pilot; give one another name."], Found(Rest with { Name = "pilot", Part = EnvelopePart.Percent(50) }, Rest with { Name = "pilot" }));
    }

    [Fact]
    public void Tranches_of_an_envelope_are_shares_and_hold_for_a_line()
    {
        Assert.Equal(
            ["the tranche 1 of Products is an amount, and holds for each line of an envelope; write a share."],
            Problems(Products(100, Weight("Checkout", 1)) with { Tranches = [Rest with { Part = Euro(10) }, Rest] }));
        Assert.Equal(
            ["the tranches of Products hold for no line, as each has its own; leave them out."],
            Problems(Products(100, Weight("Checkout", 1) with { Tranches = [Rest] }) with { Tranches = [Rest] }));
    }

    private static IReadOnlyList<string> Found(params Tranche[] tranches) => Problems(Products(100, Weight("Checkout", 1) with { Tranches = [.. tranches] }));
}
