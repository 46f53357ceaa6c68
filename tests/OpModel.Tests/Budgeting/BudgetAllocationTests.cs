using NodaTime;
using OpModel.Budgeting;
using OpModel.Organization;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>What lines get of envelopes, worked out by hand, with the reasons that are told.</summary>
public sealed class BudgetAllocationTests
{
    [Fact]
    public void A_cap_leaves_more_to_the_others() => Assert.Equal(
        [
            "Checkout 90000.00: 30 points would be 103,333.33 EUR, held at its cap of 90,000.00 EUR",
            "Search 103333.33: 30 of 90 points of 310,000.00 EUR that lines at their bounds leave",
            "Marketplace 206666.67: 60 of 90 points of 310,000.00 EUR that lines at their bounds leave",
        ],
        Lines(Products(400_000, Weight("Checkout", 30, cap: 90_000), Weight("Search", 30), Weight("Marketplace", 60))));

    [Fact]
    public void A_floor_leaves_less_to_the_others() => Assert.Equal(
        [
            "Checkout 250.00: 1 point would be 75.00 EUR, raised to its floor of 250.00 EUR",
            "Search 75.00: 1 of 2 points of 150.00 EUR that lines at their bounds leave",
            "Marketplace 75.00: 1 of 2 points of 150.00 EUR that lines at their bounds leave",
        ],
        Lines(Products(400, Weight("Checkout", 1, floor: 250), Weight("Search", 1), Weight("Marketplace", 1))));

    // At 100 a point Checkout would have 100 and Search 300, so with a floor at 200 and a cap at 150 both are held, and 50 are left.
    [Fact]
    public void Floors_and_caps_are_held_at_once() => Assert.Equal(
        [200m, 150m, 50m],
        Allocate(Products(400, Weight("Checkout", 1, floor: 200), Weight("Search", 3, cap: 150), Weight("Marketplace", 1))).Envelopes[0].Lines.Select(line => line.Allocated.Rounded.Amount));

    [Fact]
    public void Asks_come_before_weights_and_earlier_priorities_before_later_ones() => Assert.Equal(
        [
            "Checkout 400.00: as asked",
            "Search 250.00: 1 of 1 point of 250.00 EUR",
            "Marketplace 50.00: priority 2: its floor, as other floors, earlier asks and priorities take the rest",
            "Coaching 0.00: priority 3: nothing, as earlier asks and priorities take all",
        ],
        Lines(Products(700, Ask("Checkout", 400), Weight("Search", 1), Ask("Marketplace", 300, priority: 2) with { Floor = Euro(50) }, Weight("Coaching", 1, priority: 3))));

    [Fact]
    public void A_later_priority_gets_what_caps_leave() => Assert.Equal(
        [100m, 150m, 50m],
        Allocate(Products(300, Weight("Checkout", 1, cap: 100), Ask("Search", 150, priority: 2), Weight("Marketplace", 1, priority: 3))).Envelopes[0].Lines.Select(line => line.Allocated.Rounded.Amount));

    [Fact]
    public void Asks_for_more_than_there_is_are_cut_in_proportion()
    {
        var lines = Allocate(Products(500, Ask("Checkout", 400), Ask("Search", 200), Weight("Marketplace", 1))).Envelopes[0].Lines;

        Assert.Equal([333.33m, 166.67m, 0m], lines.Select(line => line.Allocated.Rounded.Amount));
        Assert.Equal([true, true, false], lines.Select(line => line.IsCut));
        Assert.Equal("cut in proportion: 500.00 EUR for asks of 600.00 EUR", lines[0].Why);
        Assert.Equal("1000/3", lines[0].Allocated.Exact);
    }

    [Fact]
    public void One_ask_for_more_than_there_is_gets_all_of_it()
    {
        var line = Allocate(Products(500, Ask("Checkout", 600))).Envelopes[0].Lines[0];

        Assert.Equal((Euro(500), true, "cut: 500.00 EUR is all that is there"), (line.Allocated.Rounded, line.IsCut, line.Why));
    }

    [Fact]
    public void Shares_are_of_what_the_reserve_leaves()
    {
        var envelope = Products(
            1_000,
            BudgetLine.ForTeam("Checkout", AllocationBasis.Share(33.5m)),
            BudgetLine.ForTeam("Search", AllocationBasis.Share(66.5m))) with
        { Reserve = EnvelopePart.Percent(10), CarryOver = new(Euro(80), 5) };

        var allocated = Allocate(envelope);

        // 1,000 and 50 carried over (5 % of 1,000) are 1,050, of which 105 are held back.
        Assert.Equal([316.58m, 628.42m], allocated.Envelopes[0].Lines.Select(line => line.Allocated.Rounded.Amount));
        Assert.Equal((Euro(50), Euro(105), Euro(1_050)), (allocated.Envelopes[0].CarriedOver, allocated.Reserved, allocated.Total));
        Assert.Equal("33.5 % of 945.00 EUR", allocated.Envelopes[0].Lines[0].Why);
    }

    [Fact]
    public void A_driver_weighs_by_what_is_counted()
    {
        var plan = Plan(Products(90, BudgetLine.ForTeam("Checkout", AllocationBasis.Driver("users")), BudgetLine.ForTeam("Search", AllocationBasis.Driver("Users")))) with
        {
            Drivers = [new BudgetDriver { Name = "users", Quantities = [new("checkout", 2_000), new("Search", 1_000)] }],
        };

        var lines = plan.Allocate(Model).AsT0.Envelopes[0].Lines;

        Assert.Equal(["2,000 of 3,000 users of 90.00 EUR", "1,000 of 3,000 Users of 90.00 EUR"], lines.Select(line => line.Why));
        Assert.Equal([60m, 30m], lines.Select(line => line.Allocated.Rounded.Amount));
    }

    [Fact]
    public void A_reserve_takes_what_lines_leave()
    {
        var allocated = Allocate(Products(100, Weight("Checkout", 1, cap: 60)) with { Reserve = EnvelopePart.Of(Euro(10)) });

        Assert.Equal((Euro(60), Euro(40), Euro(100)), (allocated.Allocated, allocated.Reserved, allocated.Total));
    }

    [Fact]
    public void A_nested_envelope_allocates_what_it_was_allocated()
    {
        var allocated = Allocate(
            Products(100, BudgetLine.ForEnvelope("Helpers", AllocationBasis.Weight(2)), Weight("Checkout", 1)),
            new Envelope { Name = "Helpers", AllocatedBy = "Payments", Lines = [Weight("Payments", 1), Weight("Coaching", 1)] });

        Assert.Equal(["Checkout 33.33 EUR", "Coaching 33.34 EUR", "Payments 33.33 EUR"], allocated.Teams.Select(team => $"{team.Team} {team.Allocated}"));
        Assert.Equal(["Leadership", "Payments"], allocated.Envelopes.Select(envelope => envelope.AllocatedBy!.Name));
        Assert.Equal("Products", allocated.Envelopes[1].Parent);
    }

    [Fact]
    public void A_cent_goes_to_the_first_name_of_equals_in_whatever_order_they_stand()
    {
        string[] Names(params string[] teams) =>
            [.. Allocate(Products(100.01m, [.. teams.Select(team => Weight(team, 1))])).Teams.Select(team => $"{team.Team} {team.Allocated}")];

        Assert.Equal(["Checkout 33.34 EUR", "Marketplace 33.34 EUR", "Search 33.33 EUR"], Names("Search", "Marketplace", "Checkout"));
        Assert.Equal(Names("Search", "Marketplace", "Checkout"), Names("Checkout", "Search", "Marketplace"));
    }

    // 12.3 % of 100.01 are 12.30123, of which a floor takes 12.31 and a cap 12.30.
    [Fact]
    public void A_floor_in_percent_is_rounded_up_and_a_cap_down()
    {
        var (floor, cap) = (Weight("Checkout", 1) with { Floor = EnvelopePart.Percent(12.3m) }, Weight("Checkout", 9) with { Cap = EnvelopePart.Percent(12.3m) });

        Assert.Equal((12.31m, 12.31m), (Line(Products(100.01m, floor, Weight("Search", 99))).Allocated.Rounded.Amount, Line(Products(100.01m, floor, Weight("Search", 99))).Floor!.Value.Amount));
        Assert.Equal((12.30m, 12.30m), (Line(Products(100.01m, cap, Weight("Search", 1))).Allocated.Rounded.Amount, Line(Products(100.01m, cap, Weight("Search", 1))).Cap!.Value.Amount));
        Assert.Equal(Euro(90), Line(Products(10, Weight("Checkout", 1, cap: 90))).Cap);
    }

    [Fact]
    public void A_floor_may_be_the_cap_and_floors_may_be_all_there_is() => Assert.Equal(
        ["Checkout 6.00: its floor, as other floors, earlier asks and priorities take the rest", "Search 4.00: its floor, as other floors, earlier asks and priorities take the rest"],
        Lines(Products(10, Weight("Checkout", 1, floor: 6, cap: 6), Weight("Search", 1, floor: 4))));

    [Fact]
    public void Lines_that_are_all_served_say_at_which_bound_they_are_held() => Assert.Equal(
        [
            "Checkout 200.00: as asked",
            "Search 30.00: as asked, raised to its floor of 30.00 EUR",
            "Marketplace 40.00: as asked, held at its cap of 40.00 EUR",
            "Payments 20.00: 1 point, held at its cap of 20.00 EUR",
            "Coaching 10.00: 0 points, raised to its floor of 10.00 EUR",
        ],
        Lines(Products(300, Ask("Checkout", 200), Ask("Search", 10) with { Floor = Euro(30) }, Ask("Marketplace", 90) with { Cap = Euro(40) }, Weight("Payments", 1, cap: 20), Weight("Coaching", 0, floor: 10))));

    [Fact]
    public void Lines_that_are_cut_say_to_what() => Assert.Equal(
        [
            "Checkout 60.00: cut in proportion: 90.00 EUR for asks of 150.00 EUR",
            "Search 30.00: cut in proportion: 90.00 EUR for asks of 150.00 EUR",
            "Marketplace 10.00: cut, raised to its floor of 10.00 EUR",
            "Payments 0.00: nothing, as earlier asks and priorities take all",
        ],
        Lines(Products(100, Ask("Checkout", 100), Ask("Search", 50), Ask("Marketplace", 5) with { Floor = Euro(10) }, Weight("Payments", 1))));

    [Fact]
    public void A_line_without_weight_gets_nothing_and_one_alone_gets_all() => Assert.Equal(
        ["Checkout 100.00: 2 of 2 points of 100.00 EUR", "Search 0.00: 0 points"],
        Lines(Products(100, Weight("Checkout", 2), Weight("Search", 0))));

    [Fact]
    public void An_ask_that_gets_less_is_cut_and_one_at_its_cap_is_not()
    {
        var lines = Allocate(Products(100, Ask("Checkout", 60), Ask("Search", 60) with { Cap = Euro(40) }, Ask("Payments", 60, priority: 2), Weight("Coaching", 1, priority: 2))).Envelopes[0].Lines;

        Assert.Equal([false, false, true, false], lines.Select(line => line.IsCut));
        Assert.Equal([true, true], Allocate(Products(100, Ask("Checkout", 150) with { Cap = Euro(120) }, Ask("Search", 50))).Envelopes[0].Lines.Select(line => line.IsCut));
    }

    // A decimal has no room for this amount in cents.
    [Fact]
    public void Amounts_of_28_digits_are_shared_to_the_cent()
    {
        var lines = Allocate(Products(70_000_000_000_000_000_000_000_000.03m, Weight("Checkout", 1, floor: 0.01m), Weight("Search", 1))).Envelopes[0].Lines;

        Assert.Equal([35_000_000_000_000_000_000_000_000.02m, 35_000_000_000_000_000_000_000_000.01m], lines.Select(line => line.Allocated.Rounded.Amount));
        Assert.Equal(Euro(0.01m), lines[0].Floor);
    }

    [Fact]
    public void A_plan_is_in_the_currency_of_its_amounts()
    {
        var allocated = Allocate(new Envelope { Name = "Products", Amount = Money.Parse("10 USD"), Lines = [Weight("checkout", 1), Weight(" Search ", 1)] });

        Assert.Equal(["Checkout 5.00 USD", "Search 5.00 USD"], allocated.Envelopes[0].Lines.Select(line => $"{line.Recipient} {line.Allocated.Rounded}"));
        Assert.Equal((Money.Parse("10 USD"), Money.Parse("10 USD"), Money.Parse("0 USD")), (allocated.Total, allocated.Envelopes[0].Allocated, allocated.Reserved));
        Assert.Empty(allocated.Capacity);
    }

    [Fact]
    public void What_is_carried_over_is_no_more_than_its_percentage_of_the_amount()
    {
        Money CarriedOver(CarryOver carryOver) => Allocate(Products(100, Weight("Checkout", 1)) with { CarryOver = carryOver }).Envelopes[0].CarriedOver;

        decimal AtMostFive(decimal unspent) => CarriedOver(new(Euro(unspent), AtMostPercent: 5)).Amount;

        Assert.Equal((5m, 4.99m, 5m, 0m), (AtMostFive(6), AtMostFive(4.99m), AtMostFive(5), AtMostFive(0)));
        Assert.Equal(Euro(500), CarriedOver(new(Euro(500))));
    }

    [Fact]
    public void A_driver_counts_for_envelopes_as_for_teams() => Assert.Equal(
        ["Helpers 75.00: 3 of 4 heads of 100.00 EUR", "Checkout 25.00: 1 of 4 heads of 100.00 EUR"],
        (Plan(
            Products(100, BudgetLine.ForEnvelope("Helpers", AllocationBasis.Driver("heads")), BudgetLine.ForTeam("Checkout", AllocationBasis.Driver("heads"))),
            new Envelope { Name = "Helpers", Lines = [Weight("Coaching", 1)] }) with
        {
            Drivers = [new() { Name = "heads", Quantities = [new("Checkout", 1), new("helpers", 3), new("Search", 0)] }],
        }).Allocate(Model).AsT0.Envelopes[0].Lines.Select(line => FormattableString.Invariant($"{line.Recipient} {line.Allocated.Rounded.Amount:F2}: {line.Why}")));

    [Fact]
    public void Whoever_allocates_an_envelope_allocates_those_in_it_too()
    {
        var allocated = Allocate(
            Products(100, BudgetLine.ForEnvelope("Helpers", AllocationBasis.Weight(2))),
            new Envelope { Name = "Helpers", AllocatedBy = "Payments", Lines = [BudgetLine.ForEnvelope("Inner", AllocationBasis.Weight(1))] },
            new Envelope { Name = "Inner", Lines = [Weight("Coaching", 1)] });

        Assert.Equal(["Leadership", "Payments", "Payments"], allocated.Envelopes.Select(envelope => envelope.AllocatedBy!.Name));
    }

    [Fact]
    public void A_company_without_an_ecosystem_team_and_a_team_that_is_not_there_are_told_and_funded()
    {
        var model = Of(
            Team("Checkout", TeamType.ProductTeam) with { From = IsoDate.Parse("2026-12-31") },
            Team("Search", TeamType.ProductTeam) with { Until = IsoDate.Parse("2025-12-31") },
            Team("Leads", TeamType.Guild),
            Team("Testers", TeamType.Chapter));

        Assert.Equal(
            [
                "Acme has no ecosystem team, so nobody may allocate Products; state the team that leads it (D0.R2 to D0.R4).",
                "Search is not there in 2026-01-01/2026-12-31, and is funded from Products; correct the dates of the team, or take its line out.",
                "the guild Leads is funded from Products; fund product teams, internal product teams and enabling teams, or the teams that work as such (D0.R2 to D0.R4).",
                "the chapter Testers is funded from Products; fund product teams, internal product teams and enabling teams, or the teams that work as such (D0.R2 to D0.R4).",
            ],
            Plan(Products(100, Weight("Checkout", 1), Weight("Search", 1), Weight("Leads", 1), Weight("Testers", 1))).Allocate(model).AsT0.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Plans_of_two_currencies_are_not_compared() => Assert.Equal(
        "One plan is in EUR and the other in USD; plans are compared in one currency.",
        Assert.Throws<InvalidOperationException>(() => BudgetComparison.Of(
            Allocate(Products(100, Weight("Checkout", 1))),
            Allocate(new Envelope { Name = "Products", Amount = Money.Parse("10 USD"), Lines = [Weight("Checkout", 1)] }))).Message);

    [Fact]
    public void A_revision_holds_from_its_day()
    {
        var plan = Plan(Products(100, Weight("Checkout", 1)), Products(80, Weight("Search", 1)) with { From = new(2026, 7, 1) });

        string On(LocalDate day) => plan.Allocate(Model, day).AsT0.Teams.Select(team => $"{team.Team} {team.Allocated}").Single();

        Assert.Equal("Checkout 100.00 EUR", On(new(2026, 6, 30)));
        Assert.Equal("Search 80.00 EUR", On(new(2026, 7, 1)));
    }

    [Fact]
    public void Two_plans_are_compared_line_by_line()
    {
        var comparison = BudgetComparison.Of(
            Allocate(Products(100, Weight("Checkout", 1), Weight("Search", 1))),
            Allocate(Products(120, Weight("Checkout", 1), Weight("Marketplace", 3))));

        Assert.Equal(
            ["Checkout 50.00 EUR -> 30.00 EUR: -20.00 EUR", "Marketplace 0.00 EUR -> 90.00 EUR: 90.00 EUR", "Search 50.00 EUR -> 0.00 EUR: -50.00 EUR"],
            comparison.Lines.Select(line => $"{line.Recipient} {line.AllocatedBefore} -> {line.AllocatedAfter}: {line.Difference}"));
        Assert.Equal([false, true, false], comparison.Lines.Select(line => line.Before is null));
    }

    [Fact]
    public void Two_teams_of_one_name_are_compared_each_with_itself()
    {
        var model = Of(
            Team("Leadership", TeamType.EcosystemTeam),
            Team("search-north", TeamType.ProductTeam) with { Id = "search-north", Name = "Search" },
            Team("search-south", TeamType.ProductTeam) with { Id = "search-south", Name = "Search" });
        BudgetAllocation Shared(decimal north) => Plan(Products(100, Weight("search-north", north), Weight("search-south", 1))).Allocate(model).AsT0;

        var comparison = BudgetComparison.Of(Shared(1), Shared(3));

        Assert.Equal([25m, -25m], comparison.Lines.Select(line => line.Difference.Amount));
    }

    [Fact]
    public void Who_is_funded_twice_or_is_no_team_to_be_funded_is_told_and_funded() => Assert.Equal(
        [
            "the department Sales is funded from Products; fund product teams, internal product teams and enabling teams, or the teams that work as such (D0.R2 to D0.R4).",
            "Checkout is funded twice, from Products and from More; take one line out unless both are meant.",
        ],
        Allocate(
            Products(100, Weight("Checkout", 1), Weight("Sales", 1)),
            Products(50, Weight("Checkout", 1)) with { Name = "More" }).Findings.Select(finding => finding.Message));

    private static LineAllocation Line(Envelope envelope) => Allocate(envelope).Envelopes[0].Lines[0];
}
