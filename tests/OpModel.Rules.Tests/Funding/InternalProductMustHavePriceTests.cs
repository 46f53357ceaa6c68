using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.InternalProductMustHavePrice>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class InternalProductMustHavePriceTests
{
    [Fact]
    public void Service_without_a_price_that_nobody_consumes_Triggers() =>
        Triggers(InternalProductTeam("Payments").Provides("refund"))
            .Says("The internal product team Payments offers refund without a price; state the price of one unit.")
            .At(InternalProductTeam("Payments"), "Payments: provides refund #1");

    [Fact]
    public void Consumed_service_DoesNotTrigger_as_another_rule_says_so() =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("refund"), ProductTeam("Checkout").Consumes("refund", "Payments"));

    [Fact]
    public void Priced_service_and_platform_DoesNotTrigger() =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("refund", "0 EUR"), Team(TeamType.PlatformTeam, "Cloud").Provides("hosting"));
}
