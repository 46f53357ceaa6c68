using OpModel.Compiling;

namespace OpModel.Funding;

public sealed class PriceMustBeReadableTests
{
    private static readonly AnalyzerRun Rule = new("OPM5010");

    [Fact]
    public Task Price_without_currency_Triggers() => Rule.Triggers(
        """
        [Squad("Payments")]
        [{|#0:Provides("refund", Price = "0.02")|}]
        public sealed partial class Payments;
        """,
        "The price of refund of Payments cannot be read: \"0.02\" has no currency; "
            + "write an amount and an ISO 4217 code, such as 12.30 EUR.");

    [Fact]
    public Task Amount_with_currency_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Payments")]
        [Provides("refund", Price = "0.02 EUR", Benchmark = "0.03 EUR")]
        public sealed partial class Payments;
        """);
}
