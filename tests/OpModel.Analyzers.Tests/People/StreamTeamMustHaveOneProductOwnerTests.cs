using OpModel.Compiling;

namespace OpModel.People;

public sealed class StreamTeamMustHaveOneProductOwnerTests
{
    private static readonly AnalyzerRun Rule = new("OPM1003");

    [Fact]
    public Task Team_without_product_owner_Triggers_at_its_name() => Rule.Triggers(
        """
        [ProductTeam("Checkout")]
        [Member<Ada, Engineer>]
        public sealed partial class {|#0:Checkout|};
        """,
        "The product team Checkout has no product owner; give the role to one person.");

    [Fact]
    public Task Team_in_two_parts_Triggers_at_the_part_that_states_it() => Rule.Triggers(
        """
        public sealed partial class Checkout;

        [ProductTeam("Checkout")]
        public sealed partial class {|#0:Checkout|};
        """,
        "The product team Checkout has no product owner; give the role to one person.");

    [Fact]
    public Task Two_product_owners_at_once_Triggers_at_the_later() => Rule.Triggers(
        """
        [ProductTeam("Checkout")]
        [{|#1:Member<Ada, ProductOwner>|}]
        [{|#0:Member<Grace, ProductOwner>(From = "2026-07-01")|}]
        public sealed partial class Checkout;
        """,
        "Checkout has two product owners at once, Ada Lovelace and Grace Hopper; keep one of them, or let one follow the other.",
        alsoAt: 1);

    [Fact]
    public Task Successor_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [ProductTeam("Checkout")]
        [Member<Ada, ProductOwner>(Until = "2026-06-30")]
        [Member<Grace, ProductOwner>(From = "2026-07-01")]
        public sealed partial class Checkout;

        [PlatformTeam("Platform")]
        public sealed partial class Platform;
        """);
}
