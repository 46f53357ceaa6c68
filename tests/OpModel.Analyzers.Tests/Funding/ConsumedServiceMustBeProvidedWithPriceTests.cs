using OpModel.Compiling;

namespace OpModel.Funding;

public sealed class ConsumedServiceMustBeProvidedWithPriceTests
{
    private static readonly AnalyzerRun Rule = new("OPM5005");

    [Fact]
    public Task Service_that_nobody_provides_Triggers_where_it_is_consumed() => Rule.Triggers(
        """
        [Squad("Checkout")]
        [{|#0:Consumes<Payments>("card-authorisation")|}]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        public sealed partial class Payments;
        """,
        "Checkout consumes card-authorisation of Payments, which Payments does not provide; "
            + "let Payments provide it with a price, or consume a service that is provided.");

    [Fact]
    public Task Service_without_price_Triggers_where_it_is_provided() => Rule.Triggers(
        """
        [Squad("Checkout")]
        [{|#1:Consumes<Payments>("card-authorisation")|}]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        [{|#0:Provides("card-authorisation", Unit = "authorisation")|}]
        public sealed partial class Payments;
        """,
        "Payments provides card-authorisation to Checkout without a price; state the price of one unit.",
        alsoAt: 1);

    [Fact]
    public Task Service_with_price_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Checkout")]
        [Consumes<Payments>("card-authorisation")]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        [Provides("card-authorisation", Price = "0.012 EUR")]
        public sealed partial class Payments;
        """);
}
