using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ConsumedServiceMustBeProvidedWithPrice>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ConsumedServiceMustBeProvidedWithPriceTests
{
    [Fact]
    public void Service_that_the_provider_does_not_provide_Triggers()
    {
        var checkout = ProductTeam("Checkout").Consumes("card-authorisation", "Payments");

        Triggers(checkout, InternalProductTeam("Payments").Provides("refund", "0.02 EUR"))
            .Says("Checkout consumes card-authorisation of Payments, which Payments does not provide; "
                + "let Payments provide it with a price, or consume a service that is provided.")
            .At(checkout, "Checkout: consumes card-authorisation of Payments");
    }

    [Fact]
    public void Service_that_only_another_team_provides_Triggers() =>
        Triggers(
            ProductTeam("Checkout").Consumes("card-authorisation", "Payments"),
            InternalProductTeam("Payments"),
            InternalProductTeam("Cards").Provides("card-authorisation", "0.02 EUR"));

    [Fact]
    public void Consumed_service_without_price_Triggers_at_the_offer()
    {
        var payments = InternalProductTeam("Payments").Provides("card-authorisation");

        Triggers(
                ProductTeam("Checkout").Consumes("card-authorisation", "Payments"),
                payments,
                ProductTeam("Subscriptions").Consumes("card-authorisation", "Payments"))
            .Says("Payments provides card-authorisation to Checkout and Subscriptions without a price; state the price of one unit.")
            .At(
                payments,
                "Payments: provides card-authorisation #1",
                "Checkout: consumes card-authorisation of Payments",
                "Subscriptions: consumes card-authorisation of Payments");
    }

    [Fact]
    public void Blank_price_Triggers() =>
        Triggers(
            ProductTeam("Checkout").Consumes("card-authorisation", "Payments"),
            InternalProductTeam("Payments").Provides("card-authorisation", price: " "));

    [Fact]
    public void Service_with_price_DoesNotTrigger() =>
        DoesNotTrigger(
            ProductTeam("Checkout").Consumes("card-authorisation", "Payments"),
            InternalProductTeam("Payments").Provides("card-authorisation", "0.012 EUR"));

    [Fact]
    public void Service_without_price_that_nobody_consumes_DoesNotTrigger() =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("card-authorisation"));

    [Fact]
    public void Provider_that_does_not_exist_DoesNotTrigger_as_the_reader_says_so() =>
        DoesNotTrigger(ProductTeam("Checkout").Consumes("card-authorisation", "Payments"));
}
