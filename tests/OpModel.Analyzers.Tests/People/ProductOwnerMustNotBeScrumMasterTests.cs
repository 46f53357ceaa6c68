using OpModel.Compiling;

namespace OpModel.People;

public sealed class ProductOwnerMustNotBeScrumMasterTests
{
    private static readonly AnalyzerRun Rule = new("OPM1001");

    [Fact]
    public Task Product_owner_who_is_scrum_master_Triggers() => Rule.Triggers(
        """
        [Squad("Checkout")]
        [{|#1:Member<Ada, ProductOwner>(Allocation = 60)|}]
        [{|#0:Member<Ada, ScrumMaster>|}]
        public sealed partial class Checkout;
        """,
        "Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.",
        alsoAt: 1);

    [Fact]
    public Task Attributes_in_one_list_Triggers() => Rule.Triggers(
        """
        [Squad("Checkout"), {|#1:Member<Ada, ScrumMaster>|}, {|#0:Member<Ada, ProductOwner>|}]
        public sealed partial class Checkout;
        """,
        "Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.",
        alsoAt: 1);

    [Fact]
    public Task Memberships_on_two_parts_of_the_class_Triggers_once() => Rule.Triggers(
        """
        [{|#1:Member<Ada, ScrumMaster>|}]
        public sealed partial class Checkout;
        """,
        "Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.",
        alsoAt: 1,
        ("/0/Another.cs", """
        [Squad("Checkout")]
        [{|#0:Member<Ada, ProductOwner>|}]
        public sealed partial class Checkout;
        """));

    [Fact]
    public Task Team_inside_another_type_Triggers() => Rule.Triggers(
        """
        namespace Shop
        {
            public static partial class Teams
            {
                [Squad("Checkout")]
                [{|#1:Member<Ada, ProductOwner>|}]
                [{|#0:Member<Ada, ScrumMaster>|}]
                public sealed partial class Checkout;
            }
        }
        """,
        "Ada Lovelace is both product owner and scrum master of Checkout; give one of the roles to somebody else.",
        alsoAt: 1);

    [Fact]
    public Task Successor_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>(Until = "2026-06-30")]
        [Member<Ada, ScrumMaster>(From = "2026-07-01")]
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task Two_people_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>]
        [Member<Grace, ScrumMaster>]
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task Role_of_a_user_with_the_same_name_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        namespace Shop
        {
            public sealed class ScrumMaster : Role;

            [Squad("Checkout")]
            [Member<Ada, ProductOwner>]
            [Member<Ada, ScrumMaster>]
            public sealed partial class Checkout;
        }
        """);
}
