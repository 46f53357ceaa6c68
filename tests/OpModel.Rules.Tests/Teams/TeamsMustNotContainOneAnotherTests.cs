using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.TeamsMustNotContainOneAnother>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class TeamsMustNotContainOneAnotherTests
{
    [Fact]
    public void Circle_Triggers_once_with_all_of_its_places()
    {
        var core = ProductTeam("Core").PartOf("Search");

        Triggers(core, ProductTeam("Data").PartOf("Core"), ProductTeam("Search").PartOf("Data"))
            .Says("Core is part of Search is part of Data is part of Core, which is a circle; remove one of these.")
            .At(core, "Core: part of Search", "Search: part of Data", "Data: part of Core");
    }

    [Fact]
    public void Circle_begins_with_the_first_by_name_whatever_leads_to_it_Triggers() =>
        Triggers(ProductTeam("Adverts").PartOf("Search"), ProductTeam("Core").PartOf("Search"), ProductTeam("Search").PartOf("Core"))
            .Says("Core is part of Search is part of Core, which is a circle; remove one of these.");

    [Fact]
    public void Team_that_is_part_of_itself_Triggers() =>
        Triggers(ProductTeam("Core").PartOf("Core"))
            .Says("Core is part of itself; remove that, or name the team that contains it.");

    [Fact]
    public void Two_circles_Triggers_twice() =>
        Assert.Equal(2, Check(ProductTeam("A").PartOf("B"), ProductTeam("B").PartOf("A"), ProductTeam("C").PartOf("C").PartOf("A")).Count);

    [Fact]
    public void Team_in_two_others_of_one_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("A").PartOf("B").PartOf("C"), ProductTeam("B").PartOf("D"), ProductTeam("C").PartOf("D"), ProductTeam("D"));

    [Fact]
    public void Long_chain_DoesNotTrigger() =>
        DoesNotTrigger(Enumerable.Range(0, 20_000).Select(number => ProductTeam($"T{number}").PartOf($"T{number + 1}")));

    [Fact]
    public void Circle_on_one_day_Triggers_with_that_day() =>
        Triggers(ProductTeam("Core").PartOf("Search", until: "2026-06-30"), ProductTeam("Search").PartOf("Core", from: "2026-06-30"))
            .Says("Core is part of Search is part of Core from 2026-06-30 on, which is a circle; remove one of these.");

    [Fact]
    public void Teams_that_contain_one_another_one_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Core").PartOf("Search", until: "2026-06-30"), ProductTeam("Search").PartOf("Core", from: "2026-07-01"));

    [Fact]
    public void Circle_through_a_team_that_is_no_more_DoesNotTrigger() =>
        DoesNotTrigger(
            ProductTeam("Core").PartOf("Search"), ProductTeam("Search").PartOf("Data").There(until: "2026-06-30"), ProductTeam("Data").PartOf("Core", from: "2026-07-01"));

    [Fact]
    public void Circle_at_two_times_Triggers_once_on_the_first_day() =>
        Triggers(
                ProductTeam("Core").PartOf("Search", "2026-01-01", "2026-01-31").PartOf("Search", "2026-03-01", "2026-03-31"),
                ProductTeam("Search").PartOf("Core"))
            .Says("Core is part of Search is part of Core from 2026-01-01 on, which is a circle; remove one of these.");
}
