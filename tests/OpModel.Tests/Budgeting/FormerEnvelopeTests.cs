using NodaTime;
using OpModel.Budgeting;
using OpModel.Chargeback;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>What the former plan has left: what an envelope had, less what its teams cost in that period.</summary>
public sealed class FormerEnvelopeTests
{
    private static readonly Envelope Serving = new() { Name = "Serving", Lines = [Weight("Payments", 1)] };

    private static readonly BudgetAllocation Former = Allocate(
        Products(1_000, Weight("Checkout", 1), BudgetLine.ForEnvelope("Serving", AllocationBasis.Share(25))) with { CarryOver = new(Euro(50)) },
        Serving,
        Products(300, Weight("Search", 1)) with { Name = "Growth" });

    private static readonly CostRecord[] Costs =
    [
        Cost("Checkout", 400), Cost(" checkout", 100.005m), Cost("Payments", 49, new(2026, 1, 1)), Cost("PAYMENTS", 1, new(2026, 12, 31)), Cost("Search", 300), Cost("Nobody", 7),
        Cost("Checkout", 5_000, new(2025, 12, 31)), Cost("Checkout", 5_000, new(2027, 1, 1)),
    ];

    // 1,050.00 less 400, 100.005, 49 and 1 are 499.995, of which 499.99 is whole.
    [Theory]
    [InlineData("Products", 499.99)]
    [InlineData(" products ", 499.99)]
    [InlineData("Serving", 212.50)]
    [InlineData("Growth", 0)]
    public void An_envelope_has_left_what_its_teams_did_not_cost_with_those_nested_in_it(string name, decimal left) =>
        Assert.Equal(Euro(left), FormerEnvelope.UnspentOf(Former, name, Costs).AsT0);

    [Fact]
    public void Who_spent_more_than_there_was_leaves_nothing() =>
        Assert.Equal(Euro(0), FormerEnvelope.UnspentOf(Former, "Growth", [Cost("Search", 300.01m)]).AsT0);

    [Fact]
    public void What_keeps_it_from_being_told_is_said_with_the_mend()
    {
        var twice = Allocate(Products(100, Weight("Checkout", 1), Weight("Search", 1)), Products(50, Weight("Search", 1), Weight("Checkout", 1)) with { Name = "More" });

        Assert.Equal("there is no envelope Product in the plan of 2026-01-01/2026-12-31; did you mean \"Products\"?", FormerEnvelope.UnspentOf(Former, "Product", Costs).AsT1);
        Assert.Equal(
            "Search was funded from Products and from More in 2026-01-01/2026-12-31, so that nobody can tell of which it spent; write what was not spent (unspent).",
            FormerEnvelope.UnspentOf(twice, "Products", Costs).AsT1);
        Assert.Equal(
            "there is no cost in 2026-01-01/2026-12-31, so that nobody can tell what was not spent; name the costs of that period.",
            FormerEnvelope.UnspentOf(Former, "Products", Costs[^2..]).AsT1);
        Assert.Equal(
            "Search spent 5.00 USD on 2026-06-30, and the plan of 2026-01-01/2026-12-31 is in EUR; convert it.",
            FormerEnvelope.UnspentOf(Former, "Growth", [.. Costs, Cost("Search", 5) with { Amount = Money.Parse("5 USD") }]).AsT1);
    }

    private static CostRecord Cost(string team, decimal amount, LocalDate? day = null) => new() { Provider = team, Amount = Euro(amount), Date = day ?? new(2026, 6, 30) };
}
