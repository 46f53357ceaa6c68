using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.TeamMustHaveGoal>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class TeamMustHaveGoalTests
{
    private static readonly TeamDefinition Sales = Team(TeamType.Department, "Sales");

    [Fact]
    public void Department_without_a_goal_Triggers_where_a_team_has_one() =>
        Triggers(Sales, ProductTeam("Checkout"), Objective("Sell more").OwnedBy("Checkout"))
            .Says("The department Sales has no goal; define an objective that it owns, or that its lead does.")
            .At(Sales, "Sales");

    [Fact]
    public void Complete_model_Triggers() => Assert.Single(CheckWith("complete_model", "true", Sales));

    [Fact]
    public void Goal_of_the_lead_DoesNotTrigger() =>
        DoesNotTrigger(
            Sales with { Leads = [new() { Person = "Ada Lovelace" }] }, ProductTeam("Checkout"),
            Objective("Sell more").OwnedBy("Checkout"), Objective("Sell abroad").OwnedBy("Ada Lovelace"), Team(TeamType.Guild, "Data"));

    [Fact]
    public void Model_without_goals_of_teams_DoesNotTrigger() => DoesNotTrigger(Sales, Objective("Sell more").OwnedBy("Ada Lovelace"));
}
