using OpModel.Compiling;

namespace OpModel.Teams;

public sealed class StreamTeamMustBeAlignedToValueStreamTests
{
    private static readonly AnalyzerRun Rule = new("OPM2001");

    [Fact]
    public Task Product_team_without_value_stream_Triggers() => Rule.Triggers(
        """
        [ProductTeam("Checkout")]
        public sealed partial class {|#0:Checkout|};
        """,
        "The product team Checkout is aligned to no value stream; align it to the one that it serves.");

    [Fact]
    public Task Aligned_team_and_the_internal_product_it_consumes_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Consumes<Payments>("card-authorisation")]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        public sealed partial class Payments;
        """);
}
