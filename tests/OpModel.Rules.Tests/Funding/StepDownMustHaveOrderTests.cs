using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.StepDownMustHaveOrder>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class StepDownMustHaveOrderTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme") with { ServiceCost = ServiceCostMethod.StepDown };

    private static readonly TeamDefinition Checkout = ProductTeam("Checkout").Consumes("hosting", "Cloud").Consumes("dns", "Network");

    private static TeamDefinition Provider(string name, int? place) => Team(TeamType.PlatformTeam, name) with { AllocationOrder = place };

    [Fact]
    public void Provider_without_a_place_Triggers() =>
        Triggers(Acme, Checkout, Provider("Cloud", null), Provider("Network", 1))
            .Says("The cost of services is stepped down, and Cloud has no place in the order; give it one by [AllocationOrder].")
            .At(Provider("Cloud", null), "Cloud");

    [Fact]
    public void Two_in_one_place_Triggers() =>
        Triggers(Acme, Checkout, Provider("Cloud", 1), Provider("Network", 1))
            .Says("The cost of services is stepped down, and Network has place 1 in the order, as has Cloud; give one of them another place.");

    [Fact]
    public void Order_DoesNotTrigger() => DoesNotTrigger(Acme, Checkout, Provider("Cloud", 2), Provider("Network", 1), Provider("Unused", null));

    [Fact]
    public void Other_method_DoesNotTrigger() => DoesNotTrigger(OperatingModel("Acme"), Checkout, Provider("Cloud", null), Provider("Network", null));
}
