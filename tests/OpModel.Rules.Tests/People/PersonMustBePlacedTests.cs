using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.PersonMustBePlaced>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class PersonMustBePlacedTests
{
    [Fact]
    public void Person_on_no_team_Triggers() =>
        Triggers(Person("Ada Lovelace"), ProductTeam("Checkout").Member("Grace Hopper", Engineer))
            .Says("Ada Lovelace is on no team and leads none; make Ada Lovelace a member of one, or remove the person.")
            .At(Person("Ada Lovelace"), "Ada Lovelace");

    [Fact]
    public void Member_and_lead_DoesNotTrigger() =>
        DoesNotTrigger(
            Person("Ada Lovelace"), Person("Grace Hopper"), ProductTeam("Checkout").Member("Grace Hopper", Engineer).LedBy("Ada Lovelace"));

    [Fact]
    public void Vacancy_DoesNotTrigger() => DoesNotTrigger(Person("Head of data") with { IsVacancy = true }, Person("tbd"));

    [Theory]
    [InlineData(null, "2026-10-31")]
    [InlineData("2026-11-02", null)]
    public void Who_has_left_or_is_to_join_DoesNotTrigger(string? from, string? until) => DoesNotTrigger(Person("Ada Lovelace").There(from, until));

    [Fact]
    public void Who_leaves_today_Triggers() => Triggers(Person("Ada Lovelace").There(until: "2026-11-01"));

    [Fact]
    public void Day_Triggers_for_who_is_on_no_team_then()
    {
        Definition[] definitions = [Person("Ada Lovelace"), ProductTeam("Checkout").Member("Ada Lovelace", Engineer, until: "2026-06-30")];

        Assert.Empty(CheckDuring("2026-06-30", "2026-06-30", definitions));
        Assert.Single(CheckDuring("2026-07-01", "2026-07-01", definitions));
    }
}
