using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.StreamTeamMustBeFundedByValueStream>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class StreamTeamMustBeFundedByValueStreamTests
{
    private static readonly TeamDefinition It = Team(TeamType.Department, "IT");

    [Fact]
    public void Team_of_a_cost_centre_Triggers() =>
        Triggers(It, ValueStream("Buy online"), ProductTeam("Checkout").AlignedTo("Buy online").FundedBy("IT"))
            .Says("The product team Checkout is funded by the cost centre of IT and by no value stream; fund it by Buy online.")
            .At(ProductTeam("Checkout"), "Checkout: funded by IT");

    [Fact]
    public void Team_that_a_value_stream_funds_as_well_DoesNotTrigger() =>
        DoesNotTrigger(It, ValueStream("Buy online"), ProductTeam("Checkout").FundedBy("IT").FundedBy("Buy online"));

    [Fact]
    public void Platform_team_DoesNotTrigger() => DoesNotTrigger(It, Team(TeamType.PlatformTeam, "Cloud").FundedBy("IT"));
}
