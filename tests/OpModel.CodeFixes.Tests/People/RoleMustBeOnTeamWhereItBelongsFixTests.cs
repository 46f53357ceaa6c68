using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.RoleMustBeOnTeamWhereItBelongsFix>;

namespace OpModel.People;

public sealed class RoleMustBeOnTeamWhereItBelongsFixTests
{
    [Fact]
    public Task Membership_is_removed() => Fixes(
        """
        [PlatformTeam("Cloud")]
        [{|OPM1008:Member<Ada, ChiefTechnologyOfficer>|}] // for now
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;
        """,
        """
        [PlatformTeam("Cloud")]
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;
        """,
        "Remove Ada Lovelace as chief technology officer of Cloud");

    [Fact]
    public Task Nothing_is_offered_that_would_put_the_lead_out_of_the_team() => OffersNothing(
        """
        [PlatformTeam("Cloud")]
        [LedBy<Ada>]
        [{|OPM1008:Member<Ada, ChiefTechnologyOfficer>|}]
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;
        """);

    [Fact]
    public Task Lead_with_another_role_stays_a_member() => Fixes(
        """
        [PlatformTeam("Cloud")]
        [LedBy<Ada>]
        [{|OPM1008:Member<Ada, ChiefTechnologyOfficer>|}]
        [Member<Ada, TeamLead>]
        public sealed partial class Cloud;
        """,
        """
        [PlatformTeam("Cloud")]
        [LedBy<Ada>]
        [Member<Ada, TeamLead>]
        public sealed partial class Cloud;
        """,
        "Remove Ada Lovelace as chief technology officer of Cloud");
}
