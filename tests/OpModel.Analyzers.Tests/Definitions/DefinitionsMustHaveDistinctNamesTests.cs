using OpModel.Compiling;

namespace OpModel.Definitions;

public sealed class DefinitionsMustHaveDistinctNamesTests
{
    private static readonly AnalyzerRun Rule = new("OPM9004");

    [Fact]
    public Task Teams_with_one_name_Triggers_at_the_later() => Rule.Triggers(
        """
        namespace B
        {
            [Squad("Checkout")] public sealed partial class {|#0:Checkout|};
        }

        namespace A
        {
            [ProductTeam("Checkout")] public sealed partial class {|#1:Checkout|};
        }
        """,
        "The squad Checkout has the id checkout, as has the product team Checkout; rename one of them, or give it an id of its own.",
        alsoAt: 1);

    [Fact]
    public Task Second_operating_model_Triggers() => Rule.Triggers(
        """
        [OperatingModel("Acme", Currency = "EUR")] public static partial class {|#1:Acme|};
        [OperatingModel("Globex", Currency = "EUR")] public static partial class {|#0:Globex|};
        """,
        "Globex is a second operating model beside Acme; keep one of them, the other definitions belong to it.",
        alsoAt: 1);

    [Fact]
    public Task Service_provided_twice_Triggers_at_the_later() => Rule.Triggers(
        """
        [Squad("Payments")]
        [{|#1:Provides("refund", Price = "0.02 EUR")|}]
        [{|#0:Provides("refund", Price = "0.03 EUR")|}]
        public sealed partial class Payments;
        """,
        "Payments provides refund twice; remove one of the two, or rename it.",
        alsoAt: 1);

    [Fact]
    public Task Distinct_names_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Checkout")] public sealed partial class Checkout;
        [Squad("Search")] public sealed partial class Search;
        [Person("Ada Lovelace", Id = "ada-2")] public sealed partial class AnotherAda;
        """);
}
