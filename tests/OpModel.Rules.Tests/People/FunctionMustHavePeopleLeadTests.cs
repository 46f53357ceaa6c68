using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.FunctionMustHavePeopleLead>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class FunctionMustHavePeopleLeadTests
{
    private static readonly RoleDefinition Chief = Role("Shop.Chief") with { LeadsPeopleIn = ["Engineering "] };

    private static readonly TeamDefinition Board = Team(TeamType.EcosystemTeam, "Board").Member("Grace Hopper", "Shop.Chief");

    private static PersonDefinition Ada(string function) => Person("Ada Lovelace") with { Function = function };

    [Fact]
    public void Function_of_a_person_without_a_people_lead_Triggers_at_the_ecosystem_team() =>
        Triggers(Ada("design"), Chief, Board, ProductTeam("Checkout").Member("Ada Lovelace", Engineer))
            .Says("One person of design on stream teams has no people lead on Board; add a role to Board that leads people in design.")
            .At(Board, "Board", "Checkout: Ada Lovelace as engineer");

    [Fact]
    public void Function_of_the_role_of_two_people_Triggers_once() =>
        Triggers(Role("Shop.Designer") with { Function = "design" }, Chief, Board, ProductTeam("Checkout")
                .Member("Ada Lovelace", "Shop.Designer")
                .Member("Alan Turing", "Shop.Designer"))
            .Says("2 people of design on stream teams have no people lead on Board; add a role to Board that leads people in design.");

    [Fact]
    public void Thousands_of_members_Triggers_with_some_of_them_as_places() =>
        Assert.Equal(10, Triggers(Role("Shop.Designer") with { Function = "design" }, Chief, Board, Enumerable.Range(1, 50)
            .Aggregate(ProductTeam("Checkout"), (team, number) => team.Member($"P{number}", "Shop.Designer"))).AlsoAt.Count);

    [Fact]
    public void Function_with_a_people_lead_DoesNotTrigger() =>
        DoesNotTrigger(Ada("engineering"), Chief, Board, ProductTeam("Checkout").Member("Ada Lovelace", Engineer));

    [Fact]
    public void Member_of_a_platform_team_DoesNotTrigger() =>
        DoesNotTrigger(Ada("design"), Chief, Board, Team(TeamType.PlatformTeam, "Cloud").Member("Ada Lovelace", Engineer));

    [Fact]
    public void Organisation_without_an_ecosystem_team_DoesNotTrigger() =>
        DoesNotTrigger(Ada("design"), ProductTeam("Checkout").Member("Ada Lovelace", Engineer));
}
