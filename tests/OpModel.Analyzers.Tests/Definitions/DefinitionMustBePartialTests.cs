using OpModel.Compiling;

namespace OpModel.Definitions;

public sealed class DefinitionMustBePartialTests
{
    private static readonly AnalyzerRun Rule = new("OPM9001");

    [Fact]
    public Task Definition_that_is_not_partial_Triggers() => Rule.Triggers(
        """
        [Squad("Checkout")]
        public sealed class {|#0:Checkout|};
        """,
        "Checkout is not partial, so nothing can be generated for it; write partial before class.");

    [Fact]
    public Task Container_that_is_not_partial_Triggers() => Rule.Triggers(
        """
        public static class Teams
        {
            [Squad("Checkout")]
            public sealed partial class {|#0:Checkout|};
        }
        """,
        "Checkout or a type that contains it is not partial, so nothing can be generated for it; "
            + "write partial before class on each of them.");

    [Fact]
    public Task Partial_definition_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        public static partial class Teams
        {
            [Squad("Checkout")]
            public sealed partial class Checkout;
        }
        """);

    [Fact]
    public Task Role_that_conflicts_DoesNotTrigger_as_nothing_is_generated_for_it() => Rule.DoesNotTrigger(
        """
        [ConflictsWith<ProductOwner>] public sealed class DataSteward : Role;
        """);
}
