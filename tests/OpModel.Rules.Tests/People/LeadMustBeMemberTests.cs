using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.LeadMustBeMember>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class LeadMustBeMemberTests
{
    [Fact]
    public void Lead_from_outside_Triggers()
    {
        var cloud = Team(TeamType.PlatformTeam, "Cloud").Member("Grace Hopper", Engineer).LedBy("Ada Lovelace");

        Triggers(Person("Ada Lovelace"), cloud)
            .Says("Ada Lovelace leads Cloud and is not one of its members; make Ada Lovelace a member, as team lead for instance.")
            .At(cloud, "Cloud: led by Ada Lovelace");
    }

    [Fact]
    public void Lead_who_was_a_member_before_Triggers() =>
        Triggers(ProductTeam("Cloud").Member("Ada Lovelace", Engineer, until: "2026-06-30").LedBy("Ada Lovelace", from: "2026-07-01"));

    [Fact]
    public void Lead_who_is_a_member_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Cloud").Member("Ada Lovelace", Engineer, from: "2026-07-01").LedBy("Ada Lovelace"));

    [Fact]
    public void Team_without_members_DoesNotTrigger() => DoesNotTrigger(Team(TeamType.Department, "Operations").LedBy("Ada Lovelace"));
}
