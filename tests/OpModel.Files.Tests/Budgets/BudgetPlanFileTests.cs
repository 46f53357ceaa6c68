using System.Text.RegularExpressions;
using NodaTime;
using OpModel.Budgeting;
using OpModel.Files.Policies;

namespace OpModel.Files.Budgets;

/// <summary>Budget plans in YAML are read, and what is wrong with one is told at its place, with a mend, and all at once.</summary>
public sealed class BudgetPlanFileTests
{
    private const string Head = "{ period: 2026, envelopes: [{ name: Products, amount: 100 EUR, ";

    [Fact]
    public void A_plan_is_what_a_program_would_have_written()
    {
        var plan = BudgetPlanFile.ReadText(
            """
            period: FY2027
            fiscal-calendar: { start-month: october }
            envelopes:
              - name: Products
                amount: 1000 EUR
                allocated-by: Leadership
                reserve: 5 %
                carry-over: { unspent: 80 EUR, at-most: 5 }
                tranches: [{ share: 25 % }, {}]
                lines:
                  - team: Checkout
                    amount: 400 EUR
                    priority: 2
                    tranches: [{ name: start, amount: 50 EUR, from: 2026-12-01 }, { when: "NPS > 30", of: Buy online, after: start }]
                  - { team: Search, driver: users, floor: 10 %, cap: 300 EUR }
                  - { envelope: Serving, share: 20 % }
              - name: Serving
                from: 2026-11-01
                reserve: rest
                lines: [{ team: Payments, weight: 1.5 }]
              - { name: Serving, lines: [{ team: Payments, weight: 1 }] }
            drivers:
              users: { Search: 12 }
            """,
            "budget.yaml",
            PolicyWorld.Model).Match(file => file.Plan, problems => throw new InvalidOperationException(string.Join('\n', problems)));

        var written = new BudgetPlan
        {
            Period = new("FY2027", new(new(2026, 10, 1), new(2027, 9, 30))),
            Envelopes =
            [
                new()
                {
                    Name = "Products",
                    Amount = Money.Parse("1000 EUR"),
                    AllocatedBy = "Leadership",
                    Reserve = EnvelopePart.Percent(5),
                    CarryOver = new(Money.Parse("80 EUR"), 5),
                    Tranches = [new() { Part = EnvelopePart.Percent(25) }, new()],
                    Lines =
                    [
                        BudgetLine.ForTeam("Checkout", AllocationBasis.FixedAmount(Money.Parse("400 EUR"))) with
                        {
                            Priority = 2,
                            Tranches =
                            [
                                new() { Name = "start", Part = Money.Parse("50 EUR"), From = new(2026, 12, 1) },
                                new() { When = new("NPS", MeasureComparison.MoreThan, 30, "Buy online"), After = "start" },
                            ],
                        },
                        BudgetLine.ForTeam("Search", AllocationBasis.Driver("users")) with { Floor = EnvelopePart.Percent(10), Cap = Money.Parse("300 EUR") },
                        BudgetLine.ForEnvelope("Serving", AllocationBasis.Share(20)),
                    ],
                },
                new() { Name = "Serving", From = new(2026, 11, 1), Reserve = EnvelopePart.None, Lines = [BudgetLine.ForTeam("Payments", AllocationBasis.Weight(1.5m))] },
                new() { Name = "Serving", Lines = [BudgetLine.ForTeam("Payments", AllocationBasis.Weight(1))] },
            ],
            Drivers = [new() { Name = "users", Quantities = [new("Search", 12)] }],
        };
        Assert.Equal(written, plan);
    }

    [Theory]
    [InlineData("{ period: soon, envelopes: [{ name: P, amount: 1 EUR, lines: [{ team: Search, weight: 1 }] }] }", "1,11: \"soon\" is no period; write a year such as 2026, a month such as 2026-10, a first and a last day such as 2026-01-01/2026-06-30, or with a fiscal-calendar a year such as FY2027.")]
    [InlineData("{ period: 2026 }", "1,1: the budget plan has no envelopes; write a list of envelopes, each with name, amount and lines.")]
    [InlineData("{ period: 2026, envelopes: [] }", "1,1: the plan has no envelope; write one with its amount and lines.")]
    [InlineData(Head + "line: [] }] }", "1,64: an envelope has no key \"line\"; did you mean \"lines\"?", "1,29: the envelope Products has no lines; write a list of lines, such as { team: Checkout, weight: 1 }.")]
    [InlineData(Head + "lines: [] }] }", "1,71: the envelope Products has no line; give it the teams that it is for.")]
    [InlineData(Head + "lines: [{ team: Serch, weight: 1 }] }] }", "1,72: \"Serch\" is no team of Acme; did you mean \"search\"?")]
    [InlineData(Head + "lines: [{ team: Search }] }] }", "1,72: the line of Search has none of amount, share, weight, driver, capacity; write one of amount, share, weight, driver and capacity.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, share: 3 }] }] }", "1,72: the line of Search has both share and weight; keep one.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, floor: 60 EUR, cap: 50 EUR }] }] }", "1,106: the floor of Search, 60.00 EUR, is above its cap of 50.00 EUR; lower the floor, or raise the cap.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, priority: first }] }] }", "1,109: the priority of Search is \"first\"; write a whole number from 1, which is served first.")]
    [InlineData(Head + "lines: [{ team: Search, amount: 5 USD }] }] }", "1,96: the amount of Search is in USD, and the plan in EUR; state all amounts of a plan in one currency.")]
    [InlineData(Head + "lines: [{ team: Search, share: 60 }, { team: Checkout, share: 50 }] }] }", "1,71: the shares of Products add up to 110 %: Search 60 %, Checkout 50 %; lower them to 100 % at most.")]
    [InlineData(Head + "lines: [{ team: Search, driver: users }] }], drivers: { users: { Serch: 1, Search: 2 } } }", "1,129: \"Serch\" is no team of Acme; did you mean \"search\"?")]
    [InlineData(Head + "allocated-by: Checkout, lines: [{ team: Search, weight: 1 }] }] }", "1,78: Checkout is to allocate Products and is no ecosystem team; name one that is (D0.R2 to D0.R4), or nest the envelope in one of an ecosystem team.")]
    [InlineData(Head + "reserve: 120 EUR, lines: [{ team: Search, weight: 1 }] }] }", "1,73: the reserve of Products is more than it has; lower it.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, tranches: [{ share: 50 }, { from: 2027-01-01 }] }] }] }", "1,133: the tranche 2 of Search is to be released from 2027-01-01, which is no day of 2026; correct the day.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, tranches: [{ when: net-promoter-skore >= 3, of: Serch }] }] }] }", "1,118: there is no measure \"net-promoter-skore\"; did you mean \"net-promoter-score\"?", "1,147: \"Serch\" is no team or value stream of Acme; did you mean \"Search\"?")]
    [InlineData(Head + "tranches: [{ name: a, after: a }], lines: [{ team: Search, weight: 1 }] }] }", "1,93: the tranche a of Products waits for itself, so that it is never released; take its \"after\" out, or name another tranche.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, tranches: [] }] }] }", "1,109: there is no tranche of Search; write one such as { from: 2026-07-01, share: 50 % }, or leave tranches out.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, tranches: [{ when: NPS is good }] }] }] }", "1,118: the condition \"NPS is good\" is none; write a measure, one of >=, <=, > and <, and a number, such as NPS >= 30 or change-failure-rate <= 10 %.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, tranches: [{ when: NPS >= 30 % }] }] }] }", "1,118: the condition \"NPS >= 30 %\" has a percentage, and net-promoter-score is no share; write NPS >= 30.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1, tranches: [{ of: Search }] }] }] }", "1,116: a tranche of Search says whose measure it waits for and not which; write when, such as \"NPS >= 30\".")]
    [InlineData(Head + "lines: [{ team: Search, capacity: 100 % }] }] }", "1,98: Search is funded by capacity, and the plan does not say what people cost; add capacity with its rates, or ask for an amount.")]
    [InlineData(Head + "lines: [{ team: Search, driver: users }] }] }", "1,96: there is no driver \"users\"; add it to the drivers of the plan, with a quantity of each team.")]
    [InlineData(Head + "lines: [{ team: Search, weight: 1 }] }], capacity: { rates: [{ role: engineer, per-day: 5 EUR }, { role: coach, per-day: 5 EUR, from: 2026-05-01, until: 2026-03-01 }] } }", "1,115: the rate of coach ends on 2026-03-01, before it begins on 2026-05-01; correct the days.")]
    [InlineData("[]", "1,1: the budget plan is a list; write keys with values.")]
    public void A_problem_is_told_at_its_place(string plan, params string[] problems) => Assert.Equal(problems.Order(), Problems(plan).Order());

    [Fact]
    public void A_revision_whose_bounds_cannot_be_kept_is_told_before_its_day_comes() => Assert.Equal(
        ["4,62: the floors of Products add up to 20.00 EUR, and 10.00 EUR are there to allocate: Search 20.00 EUR; lower floors by 10.00 EUR, or raise the amount."],
        Problems("""
            period: 2026
            envelopes:
            - { name: Products, amount: 100 EUR, lines: [{ team: Search, weight: 1 }] }
            - { name: Products, amount: 10 EUR, from: 2026-07-01, lines: [{ team: Search, weight: 1, floor: 20 EUR }] }
            """));

    [Fact]
    public void What_people_cost_is_read()
    {
        var capacity = BudgetPlanFile.ReadText(
            Head + """
            lines: [{ team: Search, weight: 1 }] }], capacity: {
              rates: [{ role: engineer, per-day: 480 EUR, until: 2026-03-31 }, { role: engineer, per-day: 500 EUR, from: 2026-04-01 }, { role: engineer, level: senior, per-day: 600 EUR, from: 2026-02-01 }],
              people: [], holidays: [2026-01-01], days-off: [sunday] } }
            """,
            "budget.yaml",
            PolicyWorld.Model).Match(file => file.Plan.Capacity!, problems => throw new InvalidOperationException(string.Join('\n', problems)));

        Assert.Equal(
            [
                new() { Role = "engineer", PerDay = Money.Parse("480 EUR"), Until = new(2026, 3, 31) },
                new() { Role = "engineer", PerDay = Money.Parse("500 EUR"), From = new(2026, 4, 1) },
                new() { Role = "engineer", Level = "senior", PerDay = Money.Parse("600 EUR"), From = new(2026, 2, 1) },
            ],
            capacity.Rates);
        Assert.Equal([false, false, true], new LocalDate[] { new(2026, 1, 1), new(2026, 1, 4), new(2026, 1, 3) }.Select(capacity.Calendar.IsWorkingDay));
    }

    [Fact]
    public void What_is_wrong_with_capacity_is_told_at_its_place() => Assert.Equal(
        [
            "1,115: Grce works 0 % of full time; write a percentage above 0 and up to 100.",
            "1,115: the rate of engineer is in USD, and the books are in EUR; convert it.",
            "1,115: there is no person \"Grce\" in Acme; did you mean \"grace\"?",
        ],
        Problems(Head + "lines: [{ team: Search, weight: 1 }] }], capacity: { rates: [{ role: engineer, per-day: 1 USD }], people: [{ person: Grce, part-time: 0 % }] } }").Order());

    [Fact]
    public void An_empty_file_and_one_that_is_not_there_are_told()
    {
        Assert.Equal("budget.yaml: the budget plan is empty; begin with its period, such as \"period: 2026\".", Assert.Single(BudgetPlanFile.ReadText("", "budget.yaml", PolicyWorld.Model).AsT1).ToString());
        Assert.Equal("nowhere.yaml: there is no such file; check the path.", Assert.Single(BudgetPlanFile.Read("nowhere.yaml", PolicyWorld.Model).AsT1).ToString());
    }

    [Fact]
    public void The_plan_of_the_documentation_is_one_of_the_samples_organisation()
    {
        var formats = File.ReadAllText(Repository.File("docs", "formats.md"));
        var section = formats[formats.IndexOf("\n## The budget plan", StringComparison.Ordinal)..];
        var model = OrganizationFiles.Read([Repository.File("samples", "ServiceChargeback", "organisation.yaml")]).ToModel().AsT0;

        var read = BudgetPlanFile.ReadText(Regex.Match(section, "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value, "budget.yaml", model);

        Assert.True(read.IsT0, read.Match(_ => "", problems => string.Join('\n', problems)));
        Assert.Empty(read.AsT0.Allocate().AsT0.Findings);
    }

    private static IReadOnlyList<string> Problems(string text) =>
        [.. BudgetPlanFile.ReadText(text, "budget.yaml", PolicyWorld.Model).AsT1.Select(problem => $"{problem.Line},{problem.Column}: {problem.Message}")];
}
