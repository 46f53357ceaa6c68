using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.PersonMustNotHoldConflictingRoles>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class PersonMustNotHoldConflictingRolesTests
{
    private const string DataSteward = "Shop.DataSteward";
    private const string Auditor = "Shop.Auditor";

    private static readonly PersonDefinition Ada = Person("Ada Lovelace");

    [Fact]
    public void Conflicting_roles_on_one_team_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner).Member("Ada Lovelace", DataSteward);

        Triggers(Ada, Role(DataSteward, With(ProductOwner)), checkout)
            .Says("Ada Lovelace is both product owner and data steward of Checkout, two roles that conflict; "
                + "give one of them to somebody else.")
            .At(checkout, "Checkout: Ada Lovelace as data steward", "Checkout: Ada Lovelace as product owner");
    }

    [Fact]
    public void Conflict_stated_on_the_other_role_Triggers() =>
        Triggers(Ada, Role(DataSteward, With(Auditor)), ProductTeam("Checkout")
            .Member("Ada Lovelace", DataSteward)
            .Member("Ada Lovelace", Auditor));

    [Fact]
    public void Conflict_stated_on_both_roles_Triggers_once() =>
        Triggers(Ada, Role(DataSteward, With(Auditor)), Role(Auditor, With(DataSteward)), ProductTeam("Checkout")
            .Member("Ada Lovelace", DataSteward)
            .Member("Ada Lovelace", Auditor));

    [Fact]
    public void Conflict_throughout_the_organisation_on_two_teams_Triggers()
    {
        var search = ProductTeam("Search").Member("Ada Lovelace", Auditor);

        Triggers(
                Ada,
                Role(Auditor, With(DataSteward, ConflictScope.Organization)),
                search,
                ProductTeam("Checkout").Member("Ada Lovelace", DataSteward))
            .Says("Ada Lovelace is data steward of Checkout and auditor of Search, two roles that conflict; "
                + "give one of them to somebody else.")
            .At(search, "Search: Ada Lovelace as auditor", "Checkout: Ada Lovelace as data steward");
    }

    [Fact]
    public void Wider_of_two_stated_scopes_Triggers() =>
        Triggers(
            Ada,
            Role(Auditor, With(DataSteward, ConflictScope.Team)),
            Role(DataSteward, With(Auditor, ConflictScope.Organization)),
            ProductTeam("Checkout").Member("Ada Lovelace", DataSteward),
            ProductTeam("Search").Member("Ada Lovelace", Auditor));

    [Fact]
    public void Membership_that_conflicts_with_two_Triggers_once() =>
        Triggers(Ada, Role(Auditor, With(DataSteward), With(ProductOwner)), ProductTeam("Checkout")
            .Member("Ada Lovelace", DataSteward)
            .Member("Ada Lovelace", ProductOwner)
            .Member("Ada Lovelace", Auditor));

    [Fact]
    public void Owner_and_scrum_master_in_conflict_throughout_the_organisation_on_two_teams_Triggers() =>
        Triggers(
            Ada,
            Role(ProductOwner, With(ScrumMaster, ConflictScope.Organization)),
            ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner),
            ProductTeam("Search").Member("Ada Lovelace", ScrumMaster));

    [Fact]
    public void Owner_and_scrum_master_of_one_team_DoesNotTrigger_as_another_rule_says_so() =>
        DoesNotTrigger(Ada, Role(ProductOwner, With(ScrumMaster, ConflictScope.Organization)), ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner)
            .Member("Ada Lovelace", ScrumMaster));

    [Fact]
    public void Conflict_on_a_team_with_roles_on_two_teams_DoesNotTrigger() =>
        DoesNotTrigger(
            Ada,
            Role(DataSteward, With(Auditor)),
            ProductTeam("Checkout").Member("Ada Lovelace", DataSteward),
            ProductTeam("Search").Member("Ada Lovelace", Auditor));

    [Fact]
    public void Roles_one_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Role(DataSteward, With(Auditor)), ProductTeam("Checkout")
            .Member("Ada Lovelace", DataSteward, until: "2026-06-30")
            .Member("Ada Lovelace", Auditor, from: "2026-07-01"));

    [Fact]
    public void Two_people_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Person("Grace Hopper"), Role(DataSteward, With(Auditor)), ProductTeam("Checkout")
            .Member("Ada Lovelace", DataSteward)
            .Member("Grace Hopper", Auditor));

    [Fact]
    public void Role_that_conflicts_with_itself_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Role(Auditor, With(Auditor)), ProductTeam("Checkout")
            .Member("Ada Lovelace", Auditor)
            .Member("Ada Lovelace", Auditor));

    [Fact]
    public void Roles_without_a_conflict_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Role(DataSteward, With(Auditor)), ProductTeam("Checkout")
            .Member("Ada Lovelace", DataSteward)
            .Member("Ada Lovelace", Engineer));
}
