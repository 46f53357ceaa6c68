using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.StreamTeamMustMixFunctions>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class StreamTeamMustMixFunctionsTests
{
    [Fact]
    public void Members_of_one_function_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", "Shop.engineering").Member("Grace Hopper", "Shop.engineering");

        Triggers(Of("engineering"), checkout)
            .Says("All members of Checkout come from engineering, so that the team has to wait for others at every step; "
                + "bring in the functions that its product needs.")
            .At(checkout, "Checkout");
    }

    [Fact]
    public void Function_of_the_person_counts_before_that_of_the_role_DoesNotTrigger() =>
        DoesNotTrigger(
            Of("engineering"), Person("Ada Lovelace") with { Function = "design" },
            ProductTeam("Checkout").Member("Ada Lovelace", "Shop.engineering").Member("Grace Hopper", "Shop.engineering"));

    [Fact]
    public void Member_of_unknown_function_DoesNotTrigger() =>
        DoesNotTrigger(Of("engineering"), ProductTeam("Checkout").Member("Ada Lovelace", "Shop.engineering").Member("Grace Hopper", ScrumMaster));

    [Fact]
    public void One_person_alone_DoesNotTrigger() =>
        DoesNotTrigger(Of("engineering"), ProductTeam("Checkout").Member("Ada Lovelace", "Shop.engineering"));

    [Fact]
    public void Platform_team_DoesNotTrigger() =>
        DoesNotTrigger(
            Of("engineering"),
            Team(TeamType.PlatformTeam, "Cloud").Member("Ada Lovelace", "Shop.engineering").Member("Grace Hopper", "Shop.engineering"));
}
