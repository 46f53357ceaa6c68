using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.SquadMustBeInTribe>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class SquadMustBeInTribeTests
{
    private static readonly TeamDefinition Search = Team(TeamType.Squad, "Search");

    private static readonly TeamDefinition Commerce = Team(TeamType.Tribe, "Commerce");

    [Fact]
    public void Squad_outside_the_tribes_Triggers() =>
        Triggers(Search, Commerce)
            .Says("The squad Search is part of no tribe; put it into the one whose area its mission belongs to.")
            .At(Search, "Search");

    [Fact]
    public void Structure_of_squads_without_any_tribe_Triggers() =>
        Triggers(Search, OperatingModel("Acme") with { Structure = OrganizationStructure.Squads | OrganizationStructure.Dual });

    [Fact]
    public void Squad_in_a_tribe_by_a_team_between_DoesNotTrigger() =>
        DoesNotTrigger(Commerce, Team(TeamType.Department, "Shop").PartOf("Commerce"), Search.PartOf("Shop"));

    [Fact]
    public void Squad_where_nobody_speaks_of_tribes_DoesNotTrigger() => DoesNotTrigger(Search, OperatingModel("Acme"));
}
