using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.RoleMustBeFilled>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class RoleMustBeFilledTests
{
    private static readonly PersonDefinition Vacancy = Person("Head of data") with { IsVacancy = true };

    [Fact]
    public void Role_of_a_vacancy_Triggers()
    {
        var data = ProductTeam("Data").Member("Head of data", Engineer);

        Triggers(Vacancy, data)
            .Says("Head of data as engineer of Data is a vacancy; fill it, or leave the role out until somebody holds it.")
            .At(data, "Data: Head of data as engineer");
    }

    [Fact]
    public void Lead_that_is_a_vacancy_Triggers() =>
        Triggers(Vacancy, ProductTeam("Data").LedBy("Head of data"))
            .Says("Head of data, who leads Data, is a vacancy; fill it, or name who leads the team until then.");

    [Fact]
    public void Report_to_a_vacancy_Triggers()
    {
        var ada = Person("Ada Lovelace").ReportingTo("Head of data");

        Triggers(Vacancy, ada)
            .Says("Ada Lovelace reports to Head of data, a vacancy; name whom Ada Lovelace reports to until it is filled.")
            .At(ada, "Ada Lovelace: reports to Head of data");
    }

    [Theory]
    [InlineData("TBD")]
    [InlineData(" appointment needed ")]
    [InlineData("N.N.")]
    [InlineData("???")]
    public void Placeholder_Triggers(string name) => Triggers(Person(name), ProductTeam("Data").Member(name, Engineer));

    [Theory]
    [InlineData("Ada Lovelace")]
    [InlineData("Tba Okonkwo")]
    [InlineData("Vacant Lot")]
    public void Name_of_a_person_DoesNotTrigger(string name) => DoesNotTrigger(Person(name), ProductTeam("Data").Member(name, Engineer));

    [Fact]
    public void Vacancy_that_holds_nothing_DoesNotTrigger() => DoesNotTrigger(Vacancy, ProductTeam("Data").Member("Ada Lovelace", Engineer));

    [Fact]
    public void Place_of_the_past_DoesNotTrigger() =>
        DoesNotTrigger(
            Place("Head of data") with { Until = Day("2026-10-31") },
            Place("Analyst"),
            Person("Grace Hopper").ReportingTo("Analyst", until: "2026-10-31"),
            ProductTeam("Checkout").Member("Head of data", Engineer).Member("Analyst", Engineer, until: "2026-10-31").LedBy("Analyst", until: "2026-10-31"));

    [Fact]
    public void Place_that_is_open_still_or_is_to_be_Triggers() =>
        Assert.Equal(
            ["Checkout: Head of data as engineer", "Checkout: Analyst as engineer"],
            Check(
                Place("Head of data") with { Until = Day("2026-11-01") },
                Place("Analyst") with { From = Day("2026-12-01") },
                ProductTeam("Checkout").Member("Head of data", Engineer).Member("Analyst", Engineer)).Select(violation => violation.Place.ToString()));

    private static PersonDefinition Place(string name) => Person(name) with { IsVacancy = true };
}
