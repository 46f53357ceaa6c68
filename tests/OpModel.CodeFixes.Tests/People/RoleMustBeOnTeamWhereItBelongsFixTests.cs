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
}
