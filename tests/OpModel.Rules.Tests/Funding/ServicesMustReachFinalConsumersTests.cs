using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ServicesMustReachFinalConsumers>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ServicesMustReachFinalConsumersTests
{
    private static readonly TeamDefinition Cloud = Team(TeamType.PlatformTeam, "Cloud").Consumes("dns", "Network");

    private static readonly TeamDefinition Network = Team(TeamType.InfrastructureTeam, "Network").Consumes("hosting", "Cloud");

    [Fact]
    public void Circle_of_providers_Triggers_once() =>
        Triggers(Cloud, Network)
            .Says("Cloud consumes services of Network consumes services of Cloud, and nobody else does, so that their cost lands nowhere; "
                + "state who else consumes them, or take one of these uses out.")
            .At(Cloud, "Cloud: consumes dns of Network", "Network: consumes hosting of Cloud");

    [Fact]
    public void Circle_with_a_consumer_beside_it_DoesNotTrigger() => DoesNotTrigger(Cloud, Network, ProductTeam("Checkout").Consumes("dns", "Network"));

    [Fact]
    public void Circle_with_a_product_team_in_it_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("A").Consumes("x", "B"), Team(TeamType.PlatformTeam, "B").Consumes("y", "A"));

    [Fact]
    public void Chain_DoesNotTrigger() => DoesNotTrigger(Cloud, Team(TeamType.InfrastructureTeam, "Network"));
}
