using CsCheck;
using NodaTime;
using OpModel.Budgeting;
using OpModel.Organization;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting.Capacity;

/// <summary>What the capacity of teams costs, by working days, rates, part time and lending, and what of it is funded.</summary>
public sealed class CapacityCostTests
{
    // October 2026 begins on a Thursday and has 22 days from Monday to Friday.
    private static readonly ReportingPeriod October = new YearMonth(2026, 10);

    [Fact]
    public void People_cost_their_working_days_at_the_rate_of_their_role()
    {
        var cost = Cost(new() { Rates = [Rate("engineer", 500), Rate("product owner", 700)] });

        Assert.Equal(
            [("Checkout", 22m, 15_400m), ("Platform", 22m, 11_000m)],
            cost.Teams.Select(team => (team.Team.Name, team.Periods[0].PersonDays, team.Cost.Amount)));
    }

    [Fact]
    public void Holidays_and_part_time_cost_nothing()
    {
        // 21 days without Monday the 26th; Grace works four days out of five.
        var cost = Cost(new()
        {
            Calendar = new() { Holidays = [new(2026, 10, 26)] },
            Rates = [Rate("engineer", 500), Rate("product-owner", 700)],
            Terms = [new("Grace Hopper", PartTime: 80)],
        });

        Assert.Equal([14_700m, 8_400m], cost.Teams.Select(team => team.Cost.Amount));
        Assert.Equal(16.8m, cost.Teams[1].Periods[0].PersonDays);
    }

    [Fact]
    public void Level_has_a_rate_of_its_own_and_rates_change_by_day()
    {
        // Twelve working days to the 16th, ten from the 19th on.
        var cost = Cost(new()
        {
            Rates =
            [
                Rate("product owner", 700),
                Rate("engineer", 500),
                Rate("engineer", 600) with { Level = "senior", Until = new(2026, 10, 18) },
                Rate("engineer", 650) with { Level = "senior", From = new(2026, 10, 19) },
            ],
            Terms = [new("grace", Level: "Senior")],
        });

        Assert.Equal((12 * 600m) + (10 * 650m), cost.Teams[1].Cost.Amount);
    }

    [Fact]
    public void Who_is_lent_takes_cost_along_for_those_days()
    {
        // Half of Grace's time on the five days from the 5th to the 9th.
        var model = Company(lent: new Membership
        {
            Person = "grace",
            Role = "OpModel.Roles.Engineer",
            Allocation = 50,
            LentBy = "Platform",
            From = IsoDate.Parse("2026-10-05"),
            Until = IsoDate.Parse("2026-10-09"),
        });

        var cost = CapacityCost.Of(model, [October], new() { Rates = [Rate("engineer", 500), Rate("product owner", 700)] }).AsT0;

        Assert.Equal([15_400m + 1_250m, 9_750m], cost.Teams.Select(team => team.Cost.Amount));
    }

    // Of Grace's day Platform has all; there she is engineer for 60 and product owner for 20 of 80 parts, or for equal parts where none are stated.
    [Fact]
    public void Who_has_several_roles_on_a_team_costs_each_rate_for_its_part()
    {
        Membership engineer = new() { Person = "grace", Role = "OpModel.Roles.Engineer", Allocation = 60 };
        Membership owner = new() { Person = "grace", Role = "OpModel.Roles.ProductOwner", Allocation = 20 };

        Assert.Equal(22 * ((500m * 0.75m) + (700 * 0.25m)), OfPlatform(engineer, owner));
        Assert.Equal(22 * 600m, OfPlatform(engineer with { Allocation = null }, owner with { Allocation = null }));
        Assert.Equal(22 * 600m, OfPlatform(engineer with { Allocation = 0 }, owner));

        // Seven working days to the 9th as engineer alone, fifteen from the 12th on as both.
        Assert.Equal((7 * 500m) + (15 * 550m), OfPlatform(engineer, owner with { From = IsoDate.Parse("2026-10-10") }));
        static decimal OfPlatform(params Membership[] roles) => CostOf(Company(platform: roles), October).Teams[1].Cost.Amount;
    }

    [Fact]
    public void People_cost_from_their_first_day_to_their_last_and_a_vacancy_costs_nothing()
    {
        PersonDefinition grace = new() { Key = "grace", Id = "grace", Name = "Grace Hopper", From = IsoDate.Parse("2026-10-05"), Until = IsoDate.Parse("2026-10-09") };

        Assert.Equal(5, CostOf(Company(grace), October).Teams[1].Periods[0].PersonDays);
        Assert.Equal(["Checkout"], CostOf(Company(grace with { IsVacancy = true }), October).Teams.Select(team => team.Team.Name));
    }

    [Fact]
    public void A_team_with_people_in_one_period_costs_nothing_in_the_others()
    {
        PersonDefinition grace = new() { Key = "grace", Id = "grace", Name = "Grace Hopper", Until = IsoDate.Parse("2026-10-01") };

        var cost = CostOf(Company(grace), October, new YearMonth(2026, 11));

        Assert.Equal([("Checkout", 43 * 700m), ("Platform", 500m)], cost.Teams.Select(team => (team.Team.Name, team.Cost.Amount)));
        Assert.Equal([500m, 0m], cost.Teams[1].Periods.Select(period => period.Cost.Amount));
    }

    [Fact]
    public void Terms_are_of_the_person_of_that_id_before_anybody_of_that_name()
    {
        var model = Of(
            new PersonDefinition { Key = "one", Id = "one", Name = "Ada" },
            new PersonDefinition { Key = "ada", Id = "ada", Name = "Ada Lovelace" },
            Team("Checkout", TeamType.ProductTeam) with { Members = [On("one")] },
            Team("Search", TeamType.ProductTeam) with { Members = [On("ada")] });

        decimal[] DaysWith(params EmploymentTerms[] terms) =>
            [.. CapacityCost.Of(model, [October], new() { Rates = [Rate("engineer", 500)], Terms = terms }).AsT0.Teams.Select(team => team.Periods[0].PersonDays)];

        Assert.Equal([22, 11], DaysWith(new EmploymentTerms(" Ada ", PartTime: 50)));
        Assert.Equal([22, 22], DaysWith(new EmploymentTerms("ada", PartTime: 100)));
    }

    [Fact]
    public void Gap_is_what_is_funded_less_what_people_cost_by_team_and_month()
    {
        ReportingPeriod november = new YearMonth(2026, 11);
        var model = Company();
        var cost = CapacityCost.Of(model, [October, november], new() { Rates = [Rate("engineer", 500), Rate("product owner", 700)] }).AsT0;
        BudgetPlan plan = new()
        {
            Period = ReportingPeriod.Of(new DateInterval(new(2026, 10, 1), new(2026, 11, 30))),
            Envelopes = [Products(43_000, Ask("Checkout", 21_500), Ask("Platform", 21_500))],
        };

        var gaps = cost.Against(plan.Allocate(model).AsT0);

        // 22 and 21 working days: 500 a day are funded.
        Assert.Equal(
            [("Checkout", "2026-10", 11_000m, -4_400m), ("Checkout", "2026-11", 10_500m, -4_200m), ("Platform", "2026-10", 11_000m, 0m), ("Platform", "2026-11", 10_500m, 0m)],
            gaps.Select(gap => (gap.Team.Name, gap.Period.Name, gap.Funded.Amount, gap.Gap.Amount)));
    }

    [Fact]
    public void A_plan_of_another_currency_or_without_a_working_day_is_not_held_against_cost()
    {
        var dollars = Plan(new Envelope { Name = "Products", Amount = Money.Parse("10 USD"), Lines = [Weight("Checkout", 1)] }).Allocate(Model).AsT0;
        BudgetPlan sunday = new() { Period = ReportingPeriod.Parse("2026-10-04/2026-10-04"), Envelopes = [Products(10, Weight("Checkout", 1))] };

        Assert.StartsWith("The plan is in USD, and capacity costs EUR.", Assert.Throws<ArgumentException>(() => CostOf(Company(), October).Against(dollars)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "2026-10-04/2026-10-04 has no working day, so that its money cannot be spread.",
            Assert.Throws<ArgumentException>(() => CostOf(Company(), October).Against(sunday.Allocate(Model).AsT0)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_of_teams_adds_up_to_what_people_cost_whatever_their_allocations() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99], Gen.Int[1, 100]).Sample((one, other, partTime) =>
        {
            var model = Of(
                new PersonDefinition { Key = "ada", Id = "ada", Name = "Ada" },
                Team("Checkout", TeamType.ProductTeam) with { Members = [new() { Person = "ada", Role = "OpModel.Roles.Engineer", Allocation = one }] },
                Team("Search", TeamType.ProductTeam) with { Members = [new() { Person = "ada", Role = "OpModel.Roles.Engineer", Allocation = other }] });

            var cost = CapacityCost.Of(model, [October], new() { Rates = [Rate("engineer", 333.33m)], Terms = [new("ada", PartTime: partTime)] }).AsT0;

            var exact = 22 * 333.33m * partTime / 100;
            Assert.Equal(Math.Round(exact, 2, MidpointRounding.AwayFromZero), cost.Teams.Sum(team => team.Cost.Amount));
        });

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var problems = CapacityCost.Of(Company(), [October, October], new()
        {
            Calendar = new() { DaysOff = [.. Enum.GetValues<IsoDayOfWeek>()] },
            Rates = [Rate("engineer", -1), Rate("engineer", 5) with { From = new(2026, 3, 1) }, Rate("engineer", 5) with { Level = "x", PerDay = new(1, Currency.Parse("USD")) }],
            Terms = [new("Gracce", PartTime: 0), new("ada"), new("Ada Lovelace")],
        }).AsT1;

        Assert.Equal(
            [
                "capacity: 2026-10 has no working day, so that nobody's cost can be told; correct the days off and the holidays.",
                "capacity: 2026-10 has no working day, so that nobody's cost can be told; correct the days off and the holidays.",
                "capacity: 2026-10 does not begin after 2026-10; give each day once, in the order of time.",
                "capacity: the rate of engineer is -1.00 EUR; it cannot be below zero.",
                "capacity: the rate of engineer at level x is in USD, and the books are in EUR; convert it.",
                "capacity: two rates of engineer hold on 2026-03-01; let one end the day before the other begins.",
                "capacity: there is no person \"Gracce\" in Acme; did you mean \"grace\"?",
                "capacity: Gracce works 0 % of full time; write a percentage above 0 and up to 100.",
                "capacity: there are two terms of Ada Lovelace; keep one.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Rates_may_follow_one_another_by_day_and_hold_on_no_day_twice()
    {
        var (open, june) = (Rate("engineer", 500) with { Until = new(2026, 5, 31) }, Rate("Engineer", 550) with { From = new(2026, 6, 1), Until = new(2026, 6, 1) });

        Assert.Empty(Found(june, open));
        Assert.Empty(Found(june with { PerDay = Euro(0) }, open));
        Assert.Equal(["capacity: two rates of Engineer hold on 2026-06-01; let one end the day before the other begins."], Found(june, open with { Until = new(2026, 6, 1) }));
        Assert.Equal(["capacity: two rates of engineer hold on -9998-01-01; let one end the day before the other begins."], Found(open, open));
        Assert.Equal(
            ["capacity: the rate of Engineer ends on 2026-05-31, before it begins on 2026-06-01; correct the days."],
            Found(june with { Until = new(2026, 5, 31) }));

        string[] Found(params CostRate[] rates) =>
            [.. CapacityCost.Of(Company(), [October], new() { Rates = [Rate("product owner", 700), Rate("engineer", 1) with { From = new(2026, 10, 1) }, .. rates] }).Match(_ => [], problems => problems.Select(problem => problem.ToString()))];
    }

    [Fact]
    public void A_level_without_a_rate_is_told_and_so_are_periods_that_share_a_day() => Assert.Equal(
        [
            "capacity: 2026-10-31/2026-11-30 does not begin after 2026-10; give each day once, in the order of time.",
            "capacity: Ada Lovelace is product owner on 2026-10-01 at level junior, and there is no rate for it; add one for product owner.",
        ],
        CapacityCost.Of(
            Company(),
            [October, ReportingPeriod.Parse("2026-10-31/2026-11-30")],
            new() { Rates = [Rate("engineer", 500), Rate("product owner", 700) with { Level = "senior" }], Terms = [new("ada", Level: "junior")] }).AsT1.Select(problem => problem.ToString()));

    [Fact]
    public void Role_without_a_rate_is_told_once_with_person_and_day()
    {
        var problem = Assert.Single(CapacityCost.Of(Company(), [October], new() { Rates = [Rate("product owner", 700)] }).AsT1);

        Assert.Equal("capacity: Grace Hopper is engineer on 2026-10-01, and there is no rate for it; add one for engineer.", problem.ToString());
    }

    private static CapacityCost Cost(CapacityInput input) => CapacityCost.Of(Company(), [October], input).Match(cost => cost, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    private static CapacityCost CostOf(OperatingModel model, params ReportingPeriod[] periods) =>
        CapacityCost.Of(model, periods, new() { Rates = [Rate("engineer", 500), Rate("product owner", 700)] }).Match(cost => cost, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    private static CostRate Rate(string role, decimal perDay) => new() { Role = role, PerDay = Euro(perDay) };

    private static Membership On(string person) => new() { Person = person, Role = "OpModel.Roles.Engineer", Allocation = 100 };

    private static OperatingModel Company(PersonDefinition? grace = null, Membership? lent = null, Membership[]? platform = null) => Of(
        new PersonDefinition { Key = "ada", Id = "ada", Name = "Ada Lovelace" },
        grace ?? new PersonDefinition { Key = "grace", Id = "grace", Name = "Grace Hopper" },
        Team("Leadership", TeamType.EcosystemTeam),
        Team("Checkout", TeamType.ProductTeam) with
        {
            Members = [new() { Person = "ada", Role = "OpModel.Roles.ProductOwner", Allocation = 100 }, .. lent is null ? Array.Empty<Membership>() : [lent]],
        },
        Team("Platform", TeamType.PlatformTeam) with { Members = [.. platform ?? [On("grace")]] });
}
