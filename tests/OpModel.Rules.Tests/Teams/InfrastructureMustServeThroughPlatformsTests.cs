using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.InfrastructureMustServeThroughPlatforms>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class InfrastructureMustServeThroughPlatformsTests
{
    private static readonly Definition[] Providers = [Team(TeamType.InfrastructureTeam, "Network").Provides("dns"), Team(TeamType.PlatformTeam, "Cloud")];

    private static readonly TeamDefinition Checkout = ProductTeam("Checkout").Consumes("dns", "Network");

    [Fact]
    public void Product_team_that_consumes_infrastructure_Triggers() =>
        Triggers([.. Providers, Checkout])
            .Says("Checkout consumes dns of the infrastructure team Network itself; let it use a platform that builds on it.")
            .At(Checkout, "Checkout: consumes dns of Network", "Network");

    [Fact]
    public void Project_that_wants_it_so_DoesNotTrigger() =>
        Assert.Empty(CheckWith("infrastructure_behind_platforms", "false", [.. Providers, Checkout]));

    [Fact]
    public void Organisation_without_platforms_DoesNotTrigger() => DoesNotTrigger(Providers[0], Checkout);

    [Fact]
    public void Platform_team_that_consumes_infrastructure_DoesNotTrigger() =>
        DoesNotTrigger(Providers[0], Team(TeamType.PlatformTeam, "Cloud").Consumes("dns", "Network"));
}
