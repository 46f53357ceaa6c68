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
}
