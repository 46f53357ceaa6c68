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
}
