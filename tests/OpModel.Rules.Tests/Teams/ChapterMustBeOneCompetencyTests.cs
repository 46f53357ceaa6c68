using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ChapterMustBeOneCompetency>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class ChapterMustBeOneCompetencyTests
{
    private static readonly TeamDefinition Testing = Team(TeamType.Chapter, "Testing").LedBy("Ada Lovelace");

    [Fact]
    public void Chapter_without_a_lead_Triggers() =>
        Triggers(Team(TeamType.Chapter, "Testing"))
            .Says("The chapter Testing has no lead; name who develops its craft and its people.")
            .At(Testing, "Testing");

    [Fact]
    public void Two_competencies_Triggers() =>
        Triggers(Of("design"), Of("analysis"), Testing.Member("Grace Hopper", "Shop.design").Member("Alan Turing", "Shop.analysis"))
            .Says("The chapter Testing joins analysis and design, and a chapter is one competency; split it, or make it a guild.");

    [Fact]
    public void Two_tribes_Triggers() =>
        Triggers(
                Team(TeamType.Tribe, "Commerce"), Team(TeamType.Squad, "Search").PartOf("Commerce").Member("Grace Hopper", Engineer),
                Team(TeamType.Tribe, "Supply"), Team(TeamType.Squad, "Stock").PartOf("Supply").Member("Alan Turing", Engineer),
                Testing.Member("Grace Hopper", Engineer).Member("Alan Turing", Engineer))
            .Says("The members of the chapter Testing are in the tribes Commerce and Supply, and a chapter stays within one; "
                + "split it, or make it a guild.");

    [Fact]
    public void Team_lead_among_the_members_DoesNotTrigger() =>
        DoesNotTrigger(Of("design"), Team(TeamType.Chapter, "Testing").Member("Ada Lovelace", "OpModel.Roles.TeamLead").Member("Grace Hopper", "Shop.design"));

    [Fact]
    public void One_competency_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(
            Of("design"), Of("analysis"),
            Testing.Member("Grace Hopper", "Shop.design", until: "2026-06-30").Member("Alan Turing", "Shop.analysis", from: "2026-07-01"));

    [Fact]
    public void One_tribe_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(
            Team(TeamType.Tribe, "Commerce"), Team(TeamType.Tribe, "Supply"),
            Team(TeamType.Squad, "Search").PartOf("Commerce", until: "2026-06-30").PartOf("Supply", from: "2026-07-01").Member("Grace Hopper", Engineer),
            Testing.Member("Grace Hopper", Engineer));
}
