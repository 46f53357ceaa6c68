using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ServiceTeamMustBeConsumed>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ServiceTeamMustBeConsumedTests
{
    private static readonly TeamDefinition Cloud = Team(TeamType.PlatformTeam, "Cloud").Provides("hosting", "1 EUR");

    [Fact]
    public void Platform_team_that_nobody_consumes_Triggers() =>
        Triggers(Cloud, InternalProductTeam("Payments").Provides("pay", "1 EUR"), ProductTeam("Checkout").Consumes("pay", "Payments"))
            .Says("No team consumes a service of the platform team Cloud; state who does, or ask whether it is needed.")
            .At(Cloud, "Cloud");

    [Fact]
    public void Internal_product_that_consumes_itself_Triggers() => Triggers(InternalProductTeam("Payments").Consumes("pay", "Payments"));

    [Fact]
    public void Complete_model_in_which_nobody_consumes_anything_Triggers() => Assert.Single(CheckWith("complete_model", "true", Cloud));

    [Fact]
    public void Model_that_says_nothing_of_consumption_DoesNotTrigger() => DoesNotTrigger(Cloud, ProductTeam("Checkout"));

    [Fact]
    public void Consumed_DoesNotTrigger() => DoesNotTrigger(Cloud, ProductTeam("Checkout").Consumes("hosting", "Cloud"));
}
