using OpModel.Budgeting;
using OpModel.Organization;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>Budget follows capacity: lines that ask for what the people of a team cost (D3.7).</summary>
public sealed class CapacityFundingTests
{
    // October 2026 has 22 working days. Ada is on Checkout, Alan on Search half of his time; a day costs 500 EUR: 11,000 and 5,500.
    private static readonly OperatingModel Staffed = Of(
        Team("Leadership", TeamType.EcosystemTeam),
        Person("Ada"),
        Person("Alan"),
        Team("Checkout", TeamType.ProductTeam) with { Members = [On("Ada", 100)] },
        Team("Search", TeamType.ProductTeam) with { Members = [On("Alan", 50)] },
        Team("Payments", TeamType.InternalProductTeam) with { Members = [On("Alan", 50)] },
        Team("Empty", TeamType.ProductTeam));

    private static readonly CapacityInput Cost = new() { Rates = [new() { Role = "engineer", PerDay = Euro(500) }] };

    [Fact]
    public void A_line_by_capacity_asks_for_what_its_people_cost_before_weights_share_the_rest() => Assert.Equal(
        ["Checkout 11000.00: what its planned capacity costs", "Search 5775.00: 105 % of what its planned capacity costs", "Payments 3225.00: 1 of 1 point of 3,225.00 EUR"],
        Lines(Products(20_000, Capacity("Checkout"), Capacity("Search", 105), Weight("Payments", 1))));

    [Fact]
    public void Where_money_is_short_lines_are_cut_in_proportion_to_what_their_people_cost() => Assert.Equal(
        ["Checkout 2000.00: cut in proportion: 3,000.00 EUR for asks of 16,500.00 EUR", "Search 1000.00: cut in proportion: 3,000.00 EUR for asks of 16,500.00 EUR"],
        Lines(Products(3_000, Capacity("Checkout"), Capacity("Search"))));

    [Fact]
    public void A_plan_that_does_not_say_what_people_cost_is_told() => Assert.Equal(
        ["Checkout is funded by capacity, and the plan does not say what people cost; add capacity with its rates, or ask for an amount."],
        Found(null, Products(20_000, Capacity("Checkout"), Weight("Search", 1))));

    [Fact]
    public void What_is_wrong_with_rates_is_told_without_what_follows_from_it() => Assert.Equal(
        ["Ada is engineer on 2026-10-01, and there is no rate for it; add one for engineer.", "Alan is engineer on 2026-10-01, and there is no rate for it; add one for engineer."],
        Found(Cost with { Rates = [] }, Products(20_000, Capacity("Checkout"))));

    [Fact]
    public void An_envelope_has_no_capacity_and_a_percentage_is_not_below_zero() => Assert.Equal(
        [
            "the capacity of Checkout is -1 %; write a percentage of what it costs, from 0, such as 100 %.",
            "the envelope Serving is funded by capacity, which only teams have; ask for an amount, or fund its teams by capacity.",
        ],
        Found(Cost, Products(20_000, Capacity("Checkout", -1), BudgetLine.ForEnvelope("Serving", AllocationBasis.Capacity(100))), new Envelope { Name = "Serving", Lines = [Weight("Search", 1)] }));

    [Fact]
    public void A_team_without_people_gets_nothing_and_that_is_a_finding()
    {
        var allocation = October(Cost, Products(11_000, Capacity("Checkout"), Capacity("Empty"))).Allocate(Staffed).AsT0;

        Assert.Equal(0, allocation.Envelopes[0].Lines[1].Allocated.Rounded.Amount);
        Assert.Equal("Empty is funded by capacity, and has nobody in 2026-10 who costs anything; state its people, or take its line out.", Assert.Single(allocation.Findings).Message);
    }

    private static BudgetLine Capacity(string team, decimal percent = 100) => BudgetLine.ForTeam(team, AllocationBasis.Capacity(percent));

    private static BudgetPlan October(CapacityInput? capacity, params Envelope[] envelopes) => new() { Period = ReportingPeriod.Parse("2026-10"), Envelopes = [.. envelopes], Capacity = capacity };

    private static IReadOnlyList<string> Lines(Envelope envelope) =>
        [.. October(Cost, envelope).Allocate(Staffed).AsT0.Envelopes[0].Lines.Select(line => FormattableString.Invariant($"{line.Recipient} {line.Allocated.Rounded.Amount:F2}: {line.Why}"))];

    private static IReadOnlyList<string> Found(CapacityInput? capacity, params Envelope[] envelopes) => [.. October(capacity, envelopes).Allocate(Staffed).AsT1.Select(problem => problem.Message)];

    private static PersonDefinition Person(string name) => new() { Key = name, Id = name, Name = name };

    private static Membership On(string person, int percent) => new() { Person = person, Role = "OpModel.Roles.Engineer", Allocation = percent };
}
