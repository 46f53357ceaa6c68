using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.TeamMustBeFunded>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class TeamMustBeFundedTests
{
    [Fact]
    public void Team_without_funding_Triggers_where_another_states_its() =>
        Triggers(ProductTeam("Checkout"), ProductTeam("Search").FundedBy("Products"), Team(TeamType.Squad, "Pay"))
            .Says("Nothing funds the product team Checkout; state the budget or the value stream that its money comes from.")
            .At(ProductTeam("Checkout"), "Checkout");

    [Fact]
    public void Complete_model_Triggers() => Assert.Single(CheckWith("complete_model", "true", Team(TeamType.EnablingTeam, "Coaches")));

    [Fact]
    public void Model_that_says_nothing_of_funding_DoesNotTrigger() => DoesNotTrigger(ProductTeam("Checkout"));
}
