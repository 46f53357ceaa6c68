using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ResponsibilityMustBeClaimedOnce>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ResponsibilityMustBeClaimedOnceTests
{
    private const string Planner = "Shop.FeaturePlanner";

    private static readonly TeamDefinition Checkout = ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner).Member("Grace Hopper", Planner);

    [Fact]
    public void Role_of_the_user_that_claims_what_one_of_the_library_does_Triggers_at_the_users()
    {
        var planner = Role(Planner).For("Feature Backlog ");

        Triggers(Role(ProductOwner).For("feature backlog"), planner, Checkout)
            .Says("\"Feature Backlog\" is claimed by the role feature planner and by the role product owner; leave it to one of them.")
            .At(planner, "Shop.FeaturePlanner: for Feature Backlog ", "OpModel.Roles.ProductOwner: for feature backlog");
    }

    [Fact]
    public void Two_teams_that_claim_one_thing_Triggers() =>
        Triggers(Team(TeamType.PlatformTeam, "Cloud").For("backups"), Team(TeamType.PlatformTeam, "Data").For("backups"))
            .Says("\"backups\" is claimed by the platform team Data and by the platform team Cloud; leave it to one of them.");

    [Fact]
    public void Third_claim_Triggers_against_the_first() =>
        Assert.Equal(2, Check(Team(TeamType.PlatformTeam, "A").For("x"), Team(TeamType.PlatformTeam, "B").For("x"), Team(TeamType.PlatformTeam, "C").For("x")).Count);

    [Fact]
    public void Role_that_nobody_holds_DoesNotTrigger() =>
        DoesNotTrigger(Role(Planner).For("backups"), Role(ScrumMaster).For("backups"), ProductTeam("Checkout").Member("Ada Lovelace", Planner));

    [Fact]
    public void What_each_function_does_for_its_own_people_DoesNotTrigger() =>
        DoesNotTrigger(
            Role(ProductOwner).For(KeyResponsibility.CoachStreamTeamMembers), Role(Planner).For(KeyResponsibility.CoachStreamTeamMembers), Checkout);

    [Fact]
    public void One_role_on_two_teams_DoesNotTrigger() =>
        DoesNotTrigger(Role(Planner).For("backups"), Checkout, ProductTeam("Search").Member("Ada Lovelace", Planner));

    [Fact]
    public void Claim_stated_twice_on_one_team_DoesNotTrigger() =>
        DoesNotTrigger(Team(TeamType.PlatformTeam, "Cloud").For("backups").For("backups"));
}
