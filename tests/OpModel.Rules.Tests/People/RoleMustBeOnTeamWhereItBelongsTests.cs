using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.RoleMustBeOnTeamWhereItBelongs>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class RoleMustBeOnTeamWhereItBelongsTests
{
    private static readonly RoleDefinition Officer = Role("Shop.DataOfficer") with { BelongsOn = ["EcosystemTeam", "Department"] };

    [Fact]
    public void Role_on_a_team_of_another_type_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", "Shop.DataOfficer");

        Triggers(Person("Ada Lovelace"), Officer, checkout)
            .Says("Ada Lovelace is data officer of the product team Checkout, and that role has its place on an ecosystem team or a department; "
                + "move it there, or name another role.")
            .At(checkout, "Checkout: Ada Lovelace as data officer");
    }

    [Theory]
    [InlineData("EcosystemTeam")]
    [InlineData("Department")]
    public void Role_in_its_place_DoesNotTrigger(string type) =>
        DoesNotTrigger(Officer, Team(TeamType.Find(type)!, "Board").Member("Ada Lovelace", "Shop.DataOfficer"));

    [Fact]
    public void Role_without_a_place_of_its_own_DoesNotTrigger() =>
        DoesNotTrigger(Role(Engineer), ProductTeam("Checkout").Member("Ada Lovelace", Engineer));
}
