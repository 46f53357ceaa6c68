using OpModel.CodeFixes;
using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.PersonMustNotHoldConflictingRolesFix>;

namespace OpModel.People;

public sealed class PersonMustNotHoldConflictingRolesFixTests
{
    [Fact]
    public Task Role_that_conflicts_goes_with_its_line() => Fixes(
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>]
        [{|OPM1002:Member<Ada, DataSteward>|}]
        public sealed partial class Checkout;
        """,
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """,
        "Remove Ada Lovelace as data steward of Checkout");

    [Fact]
    public Task Product_owner_stays_although_stated_later() => Fixes(
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, DataSteward>]
        [{|OPM1002:Member<Ada, ProductOwner>|}]
        public sealed partial class Checkout;
        """,
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """,
        "Remove Ada Lovelace as data steward of Checkout");

    [Fact]
    public Task All_at_once_are_fixed() => Fixes(
        """
        [Squad("Checkout"), Member<Ada, ProductOwner>, {|OPM1002:Member<Ada, DataSteward>|}]
        public sealed partial class Checkout;

        [Squad("Search")]
        [Member<Grace, ProductOwner>]
        [{|OPM1002:Member<Grace, DataSteward>|}]
        public sealed partial class Search;
        """,
        """
        [Squad("Checkout"), Member<Ada, ProductOwner>]
        public sealed partial class Checkout;

        [Squad("Search")]
        [Member<Grace, ProductOwner>]
        public sealed partial class Search;
        """);

    [Fact]
    public void Fix_is_for_its_rule_alone() =>
        Assert.Equal("OPM1002", Assert.Single(new PersonMustNotHoldConflictingRolesFix().FixableDiagnosticIds));
}
