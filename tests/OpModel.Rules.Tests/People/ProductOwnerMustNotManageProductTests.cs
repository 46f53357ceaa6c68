using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ProductOwnerMustNotManageProduct>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ProductOwnerMustNotManageProductTests
{
    private const string ProductManager = "OpModel.Roles.ProductManager";

    [Fact]
    public void Owner_who_manages_the_product_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", ProductManager).Member("Ada Lovelace", ProductOwner);

        Triggers(Person("Ada Lovelace"), checkout)
            .Says("Ada Lovelace is both product owner and product manager of Checkout: the backlog takes nearly all of the attention, "
                + "and nobody looks at the market; give one of the roles to somebody else.")
            .At(checkout, "Checkout: Ada Lovelace as product owner", "Checkout: Ada Lovelace as product manager");
    }

    [Fact]
    public void Two_people_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Checkout").Member("Ada Lovelace", ProductManager).Member("Grace Hopper", ProductOwner));

    [Fact]
    public void Two_teams_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Checkout").Member("Ada Lovelace", ProductManager), ProductTeam("Search").Member("Ada Lovelace", ProductOwner));
}
