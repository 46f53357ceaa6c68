using OpModel.Compiling;

namespace OpModel.People;

public sealed class PersonMustNotHoldConflictingRolesTests
{
    private static readonly AnalyzerRun Rule = new("OPM1002");

    private static readonly (string, string) DataSteward =
        ("DataSteward.cs", "[ConflictsWith<ProductOwner>] public sealed class DataSteward : Role;");

    private static readonly (string, string) Auditor =
        ("Auditor.cs", "[ConflictsWith<ProductOwner>(Scope = ConflictScope.Organization)] public sealed class Auditor : Role;");

    [Fact]
    public Task Role_that_conflicts_on_the_team_Triggers() => Rule.Triggers(
        """
        [Squad("Checkout")]
        [{|#1:Member<Ada, DataSteward>|}]
        [{|#0:Member<Ada, ProductOwner>|}]
        public sealed partial class Checkout;
        """,
        "Ada Lovelace is both data steward and product owner of Checkout, two roles that conflict; give one of them to somebody else.",
        alsoAt: 1,
        DataSteward);

    [Fact]
    public Task Role_that_conflicts_in_the_organisation_Triggers_at_the_team_whose_name_comes_later() => Rule.Triggers(
        """
        [Squad("Search")]
        [{|#0:Member<Ada, Auditor>|}]
        public sealed partial class Search;

        [Squad("Checkout")]
        [{|#1:Member<Ada, ProductOwner>|}]
        public sealed partial class Checkout;
        """,
        "Ada Lovelace is product owner of Checkout and auditor of Search, two roles that conflict; give one of them to somebody else.",
        alsoAt: 1,
        Auditor);

    [Fact]
    public Task Conflict_on_the_team_with_roles_on_two_teams_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Search")]
        [Member<Ada, DataSteward>]
        public sealed partial class Search;

        [Squad("Checkout")]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """,
        DataSteward);

    [Fact]
    public Task Owner_and_scrum_master_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Checkout")]
        [Member<Ada, ScrumMaster>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """,
        DataSteward);
}
