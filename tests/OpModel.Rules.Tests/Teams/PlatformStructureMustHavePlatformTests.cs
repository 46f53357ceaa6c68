using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.PlatformStructureMustHavePlatform>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class PlatformStructureMustHavePlatformTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme") with { Structure = OrganizationStructure.Platform };

    private static readonly TeamDefinition Cloud = Team(TeamType.PlatformTeam, "Cloud").Provides("hosting");

    [Fact]
    public void No_platform_team_Triggers_at_the_organisation_alone() =>
        Triggers(Acme, ProductTeam("Checkout"))
            .Says("Acme has a platform structure and no platform team; add one, or state another structure.")
            .At(Acme, "Acme");

    [Fact]
    public void Product_team_that_uses_none_Triggers() =>
        Triggers(Acme, Cloud, ProductTeam("Checkout"), ProductTeam("Search").Consumes("hosting", "Cloud"))
            .Says("Acme has a platform structure, and the product team Checkout uses no platform; let it consume a service of Cloud.")
            .At(ProductTeam("Checkout"), "Checkout");

    [Fact]
    public void Product_team_that_uses_one_through_internal_products_DoesNotTrigger() =>
        DoesNotTrigger(
            Acme, Cloud, InternalProductTeam("Payments").Consumes("hosting", "Cloud"), InternalProductTeam("Fraud").Consumes("pay", "Payments"),
            ProductTeam("Checkout").Consumes("check", "Fraud"));

    [Fact]
    public void Other_structure_DoesNotTrigger() => DoesNotTrigger(OperatingModel("Acme"), ProductTeam("Checkout"));
}
