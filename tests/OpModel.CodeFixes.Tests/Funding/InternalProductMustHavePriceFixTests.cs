using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.InternalProductMustHavePriceFix>;

namespace OpModel.Funding;

public sealed class InternalProductMustHavePriceFixTests
{
    private const string Acme = """[OperatingModel("Acme", Currency = "CHF")] public static partial class Acme;""";

    [Fact]
    public Task Benchmark_comes_first() => Offers(
        0,
        Team("""{|OPM5003:Provides("refund", Unit = "refund", Benchmark = "0.25 EUR")|}"""),
        Team("""Provides("refund", Unit = "refund", Price = "0.25 EUR", Benchmark = "0.25 EUR")"""),
        "State the price of the benchmark, 0.25 EUR");

    [Fact]
    public Task Free_is_stated_in_the_currency_of_the_books() => Offers(
        1,
        Team("""{|OPM5003:Provides("refund", Benchmark = "0.25 EUR")|}"""),
        Team("""Provides("refund", Benchmark = "0.25 EUR", Price = "0 CHF")"""),
        "State that refund is free");

    [Theory]
    [InlineData("""{|OPM5003:Provides("refund")|}""", """Provides("refund", Price = "0 CHF")""")]
    [InlineData("""{|OPM5003:Provides("refund", Price = "" /* later */)|}""", """Provides("refund", Price = "0 CHF" /* later */)""")]
    [InlineData("""{|OPM5003:Provides("refund" /* money back */)|}""", """Provides("refund" /* money back */, Price = "0 CHF")""")]
    [InlineData(
        "{|OPM5003:Provides(\n    \"refund\",\n    From = \"2026-01-01\")|}",
        "Provides(\n    \"refund\",\n    From = \"2026-01-01\", Price = \"0 CHF\")")]
    public Task What_is_written_stays(string offer, string mended) => Fixes(Team(offer), Team(mended));

    [Fact]
    public Task Service_that_is_consumed_is_priced_too() => Fixes(
        Team("""{|OPM5005:Provides("refund")|}""") + Consumer, Team("""Provides("refund", Price = "0 CHF")""") + Consumer);

    [Fact]
    public Task All_at_once_are_priced() => Fixes(
        Team("""{|OPM5003:Provides("refund")|}, {|OPM5003:Provides("card-authorisation", Unit = "card")|}"""),
        Team("""Provides("refund", Price = "0 CHF"), Provides("card-authorisation", Unit = "card", Price = "0 CHF")"""));

    [Fact]
    public Task Nothing_is_made_up_without_a_currency() => OffersNothing(
        """
        [InternalProductTeam("Payments"), AlignedTo<BuyOnline>, Member<Grace, ProductOwner>]
        [{|OPM5003:Provides("refund")|}]
        public sealed partial class Payments;
        """);

    [Fact]
    public Task Provider_that_is_lacking_is_not_invented() => OffersNothing(
        Team("""Provides("refund", Price = "0 CHF")""") + Consumer.Replace("Consumes<Payments>(\"refund\")", "{|OPM5005:Consumes<Payments>(\"chargeback\")|}", StringComparison.Ordinal));

    private const string Consumer = """

        [ProductTeam("Checkout"), AlignedTo<BuyOnline>, Member<Ada, ProductOwner>]
        [Consumes<Payments>("refund")]
        public sealed partial class Checkout;
        """;

    private static string Team(string offers) => Acme + $$"""

        [InternalProductTeam("Payments"), AlignedTo<BuyOnline>, Member<Grace, ProductOwner>]
        [{{offers}}]
        public sealed partial class Payments;
        """;
}
