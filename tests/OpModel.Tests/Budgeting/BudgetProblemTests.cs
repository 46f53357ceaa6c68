using OpModel.Budgeting;
using OpModel.Organization;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>Plans that cannot be kept are explained with the lines that keep them from it, and nothing is allocated.</summary>
public sealed class BudgetProblemTests
{
    [Fact]
    public void Floors_above_the_amount_are_listed_with_the_mend() => Assert.Equal(
        ["the floors of Products add up to 1,100.00 EUR, and 1,000.00 EUR are there to allocate: Search 600.00 EUR and Checkout 500.00 EUR; lower floors by 100.00 EUR, or raise the amount."],
        Problems(Products(1_000, Weight("Checkout", 1, floor: 500), Weight("Search", 1, floor: 600), Weight("Coaching", 1))));

    [Fact]
    public void Caps_below_the_amount_are_listed_with_the_mend() => Assert.Equal(
        ["the lines of Products take 900.00 EUR at most, and 1,000.00 EUR are there to allocate: Checkout 400.00 EUR and Search 500.00 EUR; raise a cap or what is asked for by 100.00 EUR, add a line by weight, or let a reserve take the rest (reserve: rest)."],
        Problems(Products(1_000, Weight("Checkout", 1, cap: 400), Ask("Search", 500))));

    [Fact]
    public void A_floor_above_its_cap_is_told() => Assert.Equal(
        ["the floor of Checkout, 500.00 EUR, is above its cap of 400.00 EUR; lower the floor, or raise the cap."],
        Problems(Products(1_000, Weight("Checkout", 1, floor: 500, cap: 400), Weight("Search", 1))));

    [Fact]
    public void Shares_of_more_than_the_whole_are_told() => Assert.Equal(
        ["the shares of Products add up to 110 %: Checkout 60 %, Search 50 %; lower them to 100 % at most."],
        Problems(Products(1_000, BudgetLine.ForTeam("Checkout", AllocationBasis.Share(60)), BudgetLine.ForTeam("Search", AllocationBasis.Share(50)))));

    [Fact]
    public void Envelopes_in_a_circle_are_named()
    {
        var problems = Problems(
            Products(1_000, Weight("Checkout", 1)),
            new Envelope { Name = "A", Lines = [BudgetLine.ForEnvelope("B", AllocationBasis.Weight(1))] },
            new Envelope { Name = "B", Lines = [BudgetLine.ForEnvelope("A", AllocationBasis.Weight(1))] });

        Assert.Equal(["A is a part of B is a part of A, so that no money reaches them; give one of them an amount of its own and take its line out."], problems);
    }

    [Fact]
    public void An_envelope_that_gets_no_money_or_money_twice_is_told() => Assert.Equal(
        [
            "the envelope Inner is a part of Products and of Other; keep one of the two lines.",
            "the envelope Inner has an amount of its own and is a part of Products; leave the amount out, or its line in Products.",
            "the envelope Lost has no amount and is no part of another; state its amount, or give it a line in another envelope.",
        ],
        Problems(
            Products(1_000, BudgetLine.ForEnvelope("Inner", AllocationBasis.Weight(1))),
            Products(1_000, BudgetLine.ForEnvelope("Inner", AllocationBasis.Weight(1))) with { Name = "Other" },
            Products(10, Weight("Checkout", 1)) with { Name = "Inner" },
            new Envelope { Name = "Lost", Lines = [Weight("Search", 1)] }));

    [Fact]
    public void Two_currencies_are_told() => Assert.Equal(
        ["the floor of Checkout is in USD, and the plan in EUR; state all amounts of a plan in one currency."],
        Problems(Products(1_000, Weight("Checkout", 1) with { Floor = Money.Parse("5 USD") })));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        [
            "\"Serch\" is no team of Acme; did you mean \"search\"?",
            "checkout has two lines in Products; put them together.",
            "the weight of Payments is -1; it cannot be below zero.",
            "the priority of Coaching is 0; count from 1, which is served first.",
            "there is no driver \"heads\"; add it to the drivers of the plan, with a quantity of each team.",
            "there is no envelope \"Product\"; did you mean \"Products\"?",
            "the amount of Sales is 0.005 EUR, finer than the minor unit of EUR; round it.",
            "Marketplace takes part by heads and Checkout by weight, which cannot be compared; weigh all lines of priority 1 by one, or give them different priorities.",
        ],
        Problems(Products(
            1_000,
            Weight("Serch", 1, priority: 2),
            Weight("Checkout", 1),
            Weight("checkout", 1),
            Weight("Payments", -1),
            Weight("Coaching", 1, priority: 0),
            BudgetLine.ForTeam("Marketplace", AllocationBasis.Driver("heads")),
            BudgetLine.ForEnvelope("Product", AllocationBasis.Weight(1)),
            Ask("Sales", 0.005m))));

    [Fact]
    public void Envelopes_are_allocated_by_an_ecosystem_team()
    {
        var two = Of(Team("Leadership", TeamType.EcosystemTeam), Team("Board", TeamType.EcosystemTeam), Team("Checkout", TeamType.ProductTeam));

        Assert.Equal(
            ["Search is to allocate Products and is no ecosystem team; name one that is (D0.R2 to D0.R4), or nest the envelope in one of an ecosystem team."],
            Problems(Products(10, Weight("Checkout", 1)) with { AllocatedBy = "Search" }));
        Assert.Equal(
            "Acme has 2 ecosystem teams; say which of them allocates Products (allocated-by).",
            Assert.Single(Plan(Products(10, Weight("Checkout", 1))).Allocate(two).AsT1).Message);
    }

    [Fact]
    public void A_day_outside_the_period_is_told() => Assert.Equal(
        "2027-01-01 is no day of 2026-01-01/2026-12-31; name a day on which the plan is to be looked at.",
        Assert.Single(Plan(Products(10, Weight("Checkout", 1))).Allocate(Model, new(2027, 1, 1)).AsT1).Message);

    // Each of the nine has a floor of one more than the one before, so that they are listed from the highest on.
    [Fact]
    public void Of_many_lines_eight_are_named_and_the_others_counted()
    {
        string[] teams = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
        var model = Of([Team("Leadership", TeamType.EcosystemTeam), .. teams.Select(name => Team(name, TeamType.ProductTeam))]);
        string Found(int count) => Assert.Single(Plan(Products(1, [.. teams.Take(count).Select((team, at) => Weight(team, 1, floor: 1 + at))])).Allocate(model).AsT1).Message;

        Assert.Contains(": H 8.00 EUR, G 7.00 EUR, F 6.00 EUR, E 5.00 EUR, D 4.00 EUR, C 3.00 EUR, B 2.00 EUR and A 1.00 EUR; lower floors by 35.00 EUR,", Found(8), StringComparison.Ordinal);
        Assert.Contains(": I 9.00 EUR, H 8.00 EUR, G 7.00 EUR, F 6.00 EUR, E 5.00 EUR, D 4.00 EUR, C 3.00 EUR, B 2.00 EUR and 1 more; lower floors by 44.00 EUR,", Found(9), StringComparison.Ordinal);
    }

    // Search is no team until the middle of the year, and the misspelt driver is there from then on.
    [Fact]
    public void What_is_wrong_on_some_day_of_the_period_is_found_once()
    {
        var plan = Plan(
            Products(10, Weight("Serch", 1)),
            Products(10, Weight("Serch", 1), Weight("Nobody", 1)) with { From = new(2026, 7, 1) },
            Products(10, Weight("Checkout", -1)) with { From = new(2026, 12, 31) },
            Products(10, Weight("Too early", -1)) with { Name = "Other" },
            Products(10, Weight("Checkout", 1)) with { Name = "Other", From = new(2025, 1, 1) });

        Assert.Equal(["Serch", "Nobody", "Checkout"], plan.FindProblems(Model).Select(problem => problem.Line));
    }

    [Fact]
    public void Rates_that_are_wrong_are_found_whether_a_line_asks_for_capacity_or_not()
    {
        CapacityInput free = new() { Rates = [new() { Role = "engineer", PerDay = Euro(-1) }] };
        var capacity = BudgetLine.ForTeam("Checkout", AllocationBasis.Capacity(100));

        Assert.Equal(["capacity"], (Plan(Products(10, Weight("Checkout", 1))) with { Capacity = free }).FindProblems(Model).Select(problem => problem.Key));
        Assert.Equal(["capacity"], (Plan(Products(10, capacity, Weight("Search", 1))) with { Capacity = free }).FindProblems(Model).Select(problem => problem.Key));
    }

    /// <summary>Envelope, line and key are where a plan in a file is marked.</summary>
    [Fact]
    public void Each_problem_has_its_place() => ApprovedText.Matches("problems.txt", string.Concat(WrongPlans().SelectMany(plan => plan.Allocate(Model).AsT1)
        .Select(problem => $"{problem.Envelope} | {problem.Line} | {problem.Key} | {problem.Message}\n")));

    private static IEnumerable<BudgetPlan> WrongPlans()
    {
        var line = Weight("Checkout", 1);
        BudgetPlan[] heads =
        [
            Plan(Products(10, BudgetLine.ForTeam("Checkout", AllocationBasis.Driver("Heads")), BudgetLine.ForTeam("Search", AllocationBasis.Driver("heads")))) with
            {
                Drivers = [new() { Name = "heads", Quantities = [new("Checkout", 3)] }, new() { Name = "HEADS", Quantities = [] }],
            },
            Plan(Products(10, BudgetLine.ForTeam("Checkout", AllocationBasis.Driver("heads")), BudgetLine.ForTeam("Search", AllocationBasis.Driver("desks")))) with
            {
                Drivers = [new() { Name = "heads", Quantities = [new("Checkout", 3), new("checkout", 4), new("Nobody", 1), new("Search", -1)] }, new() { Name = "desks", Quantities = [new("Search", 1)] }],
            },
        ];
        return
        [
            Plan(),
            Plan(Products(10, line), Products(20, line)),
            Plan(Products(10, line), Products(20, line) with { From = new(2027, 1, 1) }),
            Plan(Products(10)),
            Plan(Products(-1, line)),
            Plan(Products(10, line) with { Reserve = Euro(11) }),
            Plan(Products(10, line) with { Reserve = EnvelopePart.Percent(101) }),
            Plan(Products(10, line) with { CarryOver = new(Euro(-1)) }),
            Plan(Products(10, line) with { CarryOver = new(Euro(1), AtMostPercent: 101) }),
            Plan(Products(10, line) with { AllocatedBy = "Leadershipp" }),
            Plan(Products(10, line) with { AllocatedBy = "Search" }),
            Plan(Products(10, line, line with { Recipient = "CHECKOUT" })),
            Plan(Products(10, line with { Priority = 0 })),
            Plan(Products(10, line with { Floor = Euro(5), Cap = Euro(4) })),
            Plan(Products(10, line with { Floor = EnvelopePart.Percent(-1), Cap = EnvelopePart.Percent(101) })),
            Plan(Products(10, line with { Floor = Money.Parse("1 USD"), Cap = Money.Parse("2.001 EUR") })),
            Plan(Products(10, Ask("Checkout", -1), BudgetLine.ForTeam("Search", AllocationBasis.Share(101)))),
            Plan(Products(10, BudgetLine.ForTeam("Checkout", AllocationBasis.Share(60)), BudgetLine.ForTeam("Search", AllocationBasis.Share(50)))),
            Plan(Products(10, Weight("Checkout", 1, floor: 6), Weight("Search", 1, floor: 6), Weight("Coaching", 1))),
            Plan(Products(10, [.. Enumerable.Range(0, 9).Select(index => Weight($"T{index}", 1, floor: 2))])),
            Plan(Products(10, Weight("Checkout", 1, cap: 6), Ask("Search", 1))),
            Plan(Products(10, line, BudgetLine.ForTeam("Search", AllocationBasis.Driver("heads")))),
            Plan(Products(10, BudgetLine.ForEnvelope("Inner", AllocationBasis.Weight(1))), Products(10, line) with { Name = "Inner" }),
            Plan(Products(10, BudgetLine.ForEnvelope("Product", AllocationBasis.Weight(1))), new Envelope { Name = "Lost", Lines = [line] }),
            Plan(Products(10, BudgetLine.ForTeam("Checkout", AllocationBasis.Capacity(1001)), BudgetLine.ForTeam("Search", AllocationBasis.Capacity(100)))),
            Plan(Products(10, line)) with { Capacity = new() { Rates = [new() { Role = "engineer", PerDay = Euro(-1) }] } },
            Plan(new Envelope { Name = "Products", Amount = Money.Parse("10 USD"), Lines = [line] }) with { Capacity = new() { Rates = [] } },
            .. heads,
            Plan(Products(10, line), Products(20, line) with { Name = "PRODUCTS" }),
            Plan(Products(10, line) with { From = new(2026, 7, 1) }, Products(20, line) with { Name = "products ", From = new(2026, 7, 1) }),
            Plan(Products(10, Weight("Checkout", 1, priority: 2), BudgetLine.ForTeam("Search", AllocationBasis.Driver("desks")), Weight("Coaching", 1), Weight("Payments", 1))) with { Drivers = [new() { Name = "desks", Quantities = [new("Search", 0)] }] },
            Plan(Products(10, BudgetLine.ForTeam("Search", AllocationBasis.Driver("desk")), BudgetLine.ForTeam("Serch", AllocationBasis.Driver("desks")))) with { Drivers = [new() { Name = "desks", Quantities = [new("Search", 1)] }] },
            Plan(Products(10, Weight("Checkout", -1), BudgetLine.ForTeam("Search", AllocationBasis.Capacity(-1)), BudgetLine.ForEnvelope("Serving", AllocationBasis.Capacity(0))), new Envelope { Name = "Serving", Lines = [line] }),
            Plan(
                new Envelope { Name = "A", Lines = [BudgetLine.ForEnvelope("B", AllocationBasis.Weight(1))] },
                new Envelope { Name = "B", Lines = [BudgetLine.ForEnvelope("C", AllocationBasis.Weight(1)), Weight("Nobody", 1)] },
                new Envelope { Name = "C", Lines = [BudgetLine.ForEnvelope("A", AllocationBasis.Weight(1))] }),
            Plan(Products(10, line with { Tranches = [new() { Part = EnvelopePart.Percent(110) }, new() { Part = EnvelopePart.Percent(-10) }] })),
            Plan(Products(10, line with { Tranches = [new() { Part = EnvelopePart.Percent(50), Name = "first" }, new() { Part = EnvelopePart.Percent(49), Name = "FIRST", After = "frist" }] })),
            Plan(Products(10, line with { Tranches = [new() { Name = "first" }] }, Weight("Search", 1) with { Tranches = [new() { Name = "first", From = new(2025, 12, 31), After = "first" }] })),
            Plan(Products(10, line with { Tranches = [new() { Part = Euro(0.001m) }, new() { When = new("NSP", MeasureComparison.AtLeast, 1) }] })),
            Plan(Products(10, line with { Tranches = [new() { When = new("NPS", MeasureComparison.AtMost, 101, "Serch") }, new() { Part = EnvelopePart.Percent(0), When = new("change-failure-rate", MeasureComparison.AtMost, 101) }] })),
            Plan(Products(10, line with { Tranches = [new() { Part = Euro(4) }, new() { Part = Euro(5) }] })),
            Plan(Products(10, line) with { Tranches = [new() { Part = Euro(10) }] }),
            Plan(Products(10, line with { Tranches = [new()] }) with { Tranches = [new() { Part = EnvelopePart.Percent(100) }] }),
            Plan(Products(10, line with { Tranches = [new() { Name = "a", After = "b", Part = EnvelopePart.Percent(50) }, new() { Name = "b", After = "a" }] })),
        ];
    }
}
