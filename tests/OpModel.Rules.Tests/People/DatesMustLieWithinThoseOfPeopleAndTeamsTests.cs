using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.DatesMustLieWithinThoseOfPeopleAndTeams>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class DatesMustLieWithinThoseOfPeopleAndTeamsTests
{
    private static readonly PersonDefinition Ada = Person("Ada Lovelace").There("2026-02-01", "2026-11-30");

    [Fact]
    public void Role_after_its_holder_left_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", Engineer, until: "2026-12-31");

        Triggers(Ada, checkout)
            .Says("Ada Lovelace is engineer of Checkout until 2026-12-31, and Ada Lovelace leaves on 2026-11-30; end it then at the latest, or mend one of the dates.")
            .At(checkout, "Checkout: Ada Lovelace as engineer", "Ada Lovelace");
    }

    [Fact]
    public void Role_before_its_holder_joined_Triggers() =>
        Triggers(Ada, ProductTeam("Checkout").Member("Ada Lovelace", Engineer, from: "2026-01-31"))
            .Says("Ada Lovelace is engineer of Checkout from 2026-01-31 on, and Ada Lovelace joins on 2026-02-01; begin it then at the earliest, or mend one of the dates.");

    [Theory]
    [InlineData("2026-12-01", null, "Ada Lovelace is engineer of Checkout from 2026-12-01 on, and Ada Lovelace leaves on 2026-11-30; mend one of the dates.")]
    [InlineData(null, "2026-01-31", "Ada Lovelace is engineer of Checkout until 2026-01-31, and Ada Lovelace joins on 2026-02-01; mend one of the dates.")]
    public void Role_on_no_day_of_its_holder_Triggers(string? from, string? until, string message) =>
        Triggers(Ada, ProductTeam("Checkout").Member("Ada Lovelace", Engineer, from: from, until: until)).Says(message);

    [Fact]
    public void Lead_and_reporting_line_and_containment_Triggers() =>
        Assert.Equal(
            [
                "Ada Lovelace leads Checkout until 2026-12-31, and Ada Lovelace leaves on 2026-11-30; end it then at the latest, or mend one of the dates.",
                "Checkout is part of Shop until 2026-12-31, and Shop ends on 2026-06-30; end it then at the latest, or mend one of the dates.",
                "Grace Hopper reports to Ada Lovelace until 2026-12-31, and Ada Lovelace leaves on 2026-11-30; end it then at the latest, or mend one of the dates.",
            ],
            Check(
                Ada,
                Person("Grace Hopper").ReportingTo("Ada Lovelace", until: "2026-12-31"),
                Team(TeamType.Tribe, "Shop").There(until: "2026-06-30"),
                ProductTeam("Checkout").LedBy("Ada Lovelace", until: "2026-12-31").PartOf("Shop", until: "2026-12-31")).Select(violation => violation.Message).Order());

    [Fact]
    public void Role_on_a_team_that_is_no_more_and_of_a_vacancy_that_is_filled_Triggers() =>
        Assert.Equal(
            [
                "Grace Hopper is engineer of Checkout until 2026-12-31, and Checkout ends on 2026-06-30; end it then at the latest, or mend one of the dates.",
                "Head of data is engineer of Checkout from 2026-01-01 on, and the place Head of data is open from 2026-03-01; begin it then at the earliest, or mend one of the dates.",
            ],
            Check(
                Person("Grace Hopper"),
                Person("Head of data").There("2026-03-01") with { IsVacancy = true },
                ProductTeam("Checkout").There(until: "2026-06-30")
                    .Member("Grace Hopper", Engineer, until: "2026-12-31").Member("Head of data", Engineer, from: "2026-01-01")).Select(violation => violation.Message));

    [Fact]
    public void Role_without_dates_ends_with_its_holder_DoesNotTrigger() =>
        DoesNotTrigger(Ada, ProductTeam("Checkout").Member("Ada Lovelace", Engineer).LedBy("Ada Lovelace"));

    [Fact]
    public void Role_on_the_first_and_on_the_last_day_DoesNotTrigger() =>
        DoesNotTrigger(Ada, ProductTeam("Checkout").Member("Ada Lovelace", Engineer, from: "2026-02-01", until: "2026-11-30"));

    [Theory]
    [InlineData("2026-11-30", 0)]
    [InlineData("2026-12-01", 1)]
    [InlineData("2026-12-31", 1)]
    [InlineData("2027-01-01", 0)]
    public void Day_Triggers_where_the_role_is_stated_for_it_and_nobody_is_there(string day, int count) =>
        Assert.Equal(count, CheckDuring(day, day, Ada, ProductTeam("Checkout").Member("Ada Lovelace", Engineer, until: "2026-12-31")).Count);

    [Fact]
    public void Nobody_with_dates_DoesNotTrigger() =>
        DoesNotTrigger(Person("Ada Lovelace"), ProductTeam("Checkout").Member("Ada Lovelace", Engineer, from: "2026-01-01", until: "2026-12-31"));
}
