using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.LeadMustBeMemberFix>;

namespace OpModel.People;

public sealed class LeadMustBeMemberFixTests
{
    [Fact]
    public Task Lead_becomes_a_member_on_a_line_of_its_own_for_the_same_time() => Fixes(
        """
        [PlatformTeam("Cloud")]
        // since the move
        [{|OPM1016:LedBy<Ada>(From = "2026-01-01")|}] // acting
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;
        """,
        """
        [PlatformTeam("Cloud")]
        // since the move
        [LedBy<Ada>(From = "2026-01-01")] // acting
        [Member<Ada, TeamLead>(From = "2026-01-01")]
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;
        """,
        "Make Ada a member, as team lead");

    [Fact]
    public Task All_at_once_are_fixed() => Fixes(
        """
        [PlatformTeam("Cloud")]
        [{|OPM1016:LedBy<Ada>|}]
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;

        [EnablingTeam("Data")]
        [Member<Grace, Engineer>]
        [{|OPM1016:LedBy<Ada>|}]
        public sealed partial class Data;
        """,
        """
        [PlatformTeam("Cloud")]
        [LedBy<Ada>]
        [Member<Ada, TeamLead>]
        [Member<Grace, Engineer>]
        public sealed partial class Cloud;

        [EnablingTeam("Data")]
        [Member<Grace, Engineer>]
        [LedBy<Ada>]
        [Member<Ada, TeamLead>]
        public sealed partial class Data;
        """);

    [Fact]
    public Task Leads_in_one_list_are_fixed_at_once() => Fixes(
        """
        [PlatformTeam("Cloud")]
        [{|OPM1016:LedBy<Ada>(Until = "2026-06-30")|}, {|OPM1016:LedBy<Grace>(From = "2026-07-01")|}]
        [Member<Alan, Engineer>]
        public sealed partial class Cloud;

        [Person("Alan Turing")] public sealed partial class Alan;
        """,
        """
        [PlatformTeam("Cloud")]
        [LedBy<Ada>(Until = "2026-06-30"), LedBy<Grace>(From = "2026-07-01")]
        [Member<Grace, TeamLead>(From = "2026-07-01")]
        [Member<Ada, TeamLead>(Until = "2026-06-30")]
        [Member<Alan, Engineer>]
        public sealed partial class Cloud;

        [Person("Alan Turing")] public sealed partial class Alan;
        """);
}
