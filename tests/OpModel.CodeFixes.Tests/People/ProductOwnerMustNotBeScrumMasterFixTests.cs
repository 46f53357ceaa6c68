using OpModel.CodeFixes;
using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.ProductOwnerMustNotBeScrumMasterFix>;

namespace OpModel.People;

public sealed class ProductOwnerMustNotBeScrumMasterFixTests
{
    [Fact]
    public Task Attribute_on_a_line_of_its_own_goes_with_the_line() => Fixes(
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>(Allocation = 60)]
        [{|OPM1001:Member<Ada, ScrumMaster>|}]
        public sealed partial class Checkout;
        """,
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>(Allocation = 60)]
        public sealed partial class Checkout;
        """,
        "Remove Ada Lovelace as scrum master of Checkout");

    [Fact]
    public Task Comment_on_its_line_goes_and_comments_on_other_lines_stay() => Fixes(
        """
        /// <summary>Takes orders.</summary>
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>] // she founded it
        // to be settled by summer
        [{|OPM1001:Member<Ada, ScrumMaster>|}] // for now
        /* the class */
        public sealed partial class Checkout;
        """,
        """
        /// <summary>Takes orders.</summary>
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>] // she founded it
        // to be settled by summer
        /* the class */
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task Indentation_stays() => Fixes(
        """
        namespace Shop
        {
            [Squad("Checkout")]
            [Member<Ada, ProductOwner>]
            [{|OPM1001:Member<Ada, ScrumMaster>(
                Allocation = 20,
                Until = "2026-06-30")|}]
            public sealed partial class Checkout;
        }
        """,
        """
        namespace Shop
        {
            [Squad("Checkout")]
            [Member<Ada, ProductOwner>]
            public sealed partial class Checkout;
        }
        """);

    [Fact]
    public Task First_attribute_leaves_the_documentation_in_place() => Fixes(
        """
        /// <summary>Takes orders.</summary>
        [Member<Ada, ScrumMaster>]
        [{|OPM1001:Member<Ada, ProductOwner>|}]
        [Squad("Checkout")]
        public sealed partial class Checkout;
        """,
        """
        /// <summary>Takes orders.</summary>
        [Member<Ada, ProductOwner>]
        [Squad("Checkout")]
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task Last_attribute_of_a_list_goes_with_the_comma_before_it() => Fixes(
        """
        [Squad("Checkout"), Member<Ada, ProductOwner>, {|OPM1001:Member<Ada, ScrumMaster>|}]
        public sealed partial class Checkout;
        """,
        """
        [Squad("Checkout"), Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task Attribute_in_the_middle_of_a_list_goes_with_the_comma_behind_it() => Fixes(
        """
        [Member<Ada, ProductOwner>, {|OPM1001:Member<Ada, ScrumMaster>|}, Squad("Checkout")]
        public sealed partial class Checkout;
        """,
        """
        [Member<Ada, ProductOwner>, Squad("Checkout")]
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task List_over_several_lines_loses_the_line() => Fixes(
        """
        [
            Member<Ada, ProductOwner>, // she founded it
            {|OPM1001:Member<Ada, ScrumMaster>|}, // for now
            Squad("Checkout") // small
        ]
        public sealed partial class Checkout;
        """,
        """
        [
            Member<Ada, ProductOwner>, // she founded it
            Squad("Checkout") // small
        ]
        public sealed partial class Checkout;
        """);

    [Fact]
    public Task Attribute_lists_on_one_line_stay_on_it() => Fixes(
        """
        [Squad("Checkout")] [Member<Ada, ProductOwner>] [{|OPM1001:Member<Ada, ScrumMaster>|}] public sealed partial class Checkout;
        """,
        """
        [Squad("Checkout")] [Member<Ada, ProductOwner>] public sealed partial class Checkout;
        """);

    [Fact]
    public Task Part_that_states_only_the_membership_stays_without_it() => Fixes(
        """
        [Squad("Checkout"), Member<Ada, ProductOwner>]
        public sealed partial class Checkout;

        [{|OPM1001:Member<Ada, ScrumMaster>|}]
        partial class Checkout;
        """,
        """
        [Squad("Checkout"), Member<Ada, ProductOwner>]
        public sealed partial class Checkout;

        partial class Checkout;
        """);

    [Fact]
    public Task Scrum_master_stated_first_is_the_one_that_goes_as_the_team_needs_its_product_owner() => Fixes(
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ScrumMaster>]
        [{|OPM1001:Member<Ada, ProductOwner>|}]
        public sealed partial class Checkout;
        """,
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """,
        "Remove Ada Lovelace as scrum master of Checkout");

    [Fact]
    public Task All_at_once_are_fixed_in_one_list_and_on_several_teams() => Fixes(
        """
        [Squad("Checkout"), Provides("basket", Price = "1 EUR"), Member<Ada, ProductOwner>,
         {|OPM1001:Member<Ada, ScrumMaster>(Until = "2026-03-31")|}, {|OPM1001:Member<Ada, ScrumMaster>(From = "2026-06-01")|}]
        public sealed partial class Checkout;

        [Squad("Search")]
        [Member<Grace, ProductOwner>]
        [{|OPM1001:Member<Grace, ScrumMaster>|}]
        [Consumes<Checkout>("basket")]
        public sealed partial class Search;
        """,
        """
        [Squad("Checkout"), Provides("basket", Price = "1 EUR"), Member<Ada, ProductOwner>]
        public sealed partial class Checkout;

        [Squad("Search")]
        [Member<Grace, ProductOwner>]
        [Consumes<Checkout>("basket")]
        public sealed partial class Search;
        """);

    [Fact]
    public Task Nothing_is_offered_for_an_attribute_with_directives_inside() => OffersNothing(
        """
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>]
        [{|OPM1001:Member<Ada, ScrumMaster>(
        #if TRUE
            Allocation = 20,
        #endif
            Until = "2026-06-30")|}]
        public sealed partial class Checkout;
        """);

    [Fact]
    public void Fix_is_for_its_rule_alone() =>
        Assert.Equal("OPM1001", Assert.Single(new ProductOwnerMustNotBeScrumMasterFix().FixableDiagnosticIds));
}
