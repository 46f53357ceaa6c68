using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ProductOwnerMustNotBeScrumMaster>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ProductOwnerMustNotBeScrumMasterTests
{
    private static readonly PersonDefinition Ada = Person("Ada Lovelace");

    [Fact]
    public void Product_owner_who_is_scrum_master_of_the_team_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner).Member("Ada Lovelace", ScrumMaster);

        Triggers(Ada, checkout)
            .Says("Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.")
            .At(checkout, "Checkout: Ada Lovelace as scrum master", "Checkout: Ada Lovelace as product owner");
    }

    [Fact]
    public void Scrum_master_stated_first_Triggers_at_the_product_owner()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", ScrumMaster).Member("Ada Lovelace", ProductOwner);

        Triggers(Ada, checkout).At(checkout, "Checkout: Ada Lovelace as product owner", "Checkout: Ada Lovelace as scrum master");
    }

    [Fact]
    public void Team_of_any_type_Triggers() =>
        Assert.All(TeamType.All, type =>
            Triggers(Ada, Team(type, "Checkout").Member("Ada Lovelace", ProductOwner).Member("Ada Lovelace", ScrumMaster)));

    [Fact]
    public void Roles_that_meet_on_one_day_Triggers() =>
        Triggers(Ada, ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner, until: "2026-06-30")
            .Member("Ada Lovelace", ScrumMaster, from: "2026-06-30"));

    [Fact]
    public void Person_who_is_not_defined_Triggers_with_the_key() =>
        Triggers(ProductTeam("Checkout").Member("Shop.Ada", ProductOwner).Member("Shop.Ada", ScrumMaster))
            .Says("Shop.Ada is both product owner and scrum master of Checkout; give one of the roles to somebody else.");

    [Fact]
    public void Each_of_two_later_memberships_Triggers()
    {
        var violations = Check(Ada, ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner)
            .Member("Ada Lovelace", ScrumMaster, until: "2026-06-30")
            .Member("Ada Lovelace", ScrumMaster, from: "2026-09-01"));

        Assert.Equal(2, violations.Count);
    }

    [Fact]
    public void Scrum_master_between_two_times_as_product_owner_Triggers_once() =>
        Triggers(Ada, ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner, until: "2026-06-30")
            .Member("Ada Lovelace", ScrumMaster)
            .Member("Ada Lovelace", ProductOwner, from: "2026-07-01"));

    [Fact]
    public void Roles_one_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(Ada, ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner, until: "2026-06-30")
            .Member("Ada Lovelace", ScrumMaster, from: "2026-07-01"));

    [Fact]
    public void Two_people_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Person("Grace Hopper"), ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner)
            .Member("Grace Hopper", ScrumMaster));

    [Fact]
    public void Scrum_master_of_another_team_DoesNotTrigger() =>
        DoesNotTrigger(
            Ada,
            ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner),
            ProductTeam("Search").Member("Ada Lovelace", ScrumMaster));

    [Fact]
    public void Other_second_role_DoesNotTrigger() =>
        DoesNotTrigger(Ada, ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner).Member("Ada Lovelace", Engineer));
}
