using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.KeyResponsibilityMustBeHeld>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class KeyResponsibilityMustBeHeldTests
{
    private static readonly TeamDefinition Board = Team(TeamType.EcosystemTeam, "Board").Member("Ada Lovelace", "Shop.Founder");

    private static RoleDefinition Founder(params IEnumerable<string> responsibilities) =>
        responsibilities.Aggregate(Role("Shop.Founder"), (role, responsibility) => role.For(responsibility));

    [Fact]
    public void Responsibilities_that_nobody_holds_Triggers_once_at_the_ecosystem_team() =>
        Triggers(Founder(KeyResponsibility.All.Skip(2)), Board)
            .Says("Nobody in Board holds what leadership owes: define the shared values, fund product teams; give them to a role that somebody holds, or to a team.")
            .At(Board, "Board");

    [Fact]
    public void One_that_nobody_holds_Triggers_in_the_singular() =>
        Triggers(Founder(KeyResponsibility.All.Skip(1)), Board)
            .Says("Nobody in Board holds what leadership owes: define the shared values; give it to a role that somebody holds, or to a team.");

    [Fact]
    public void Complete_model_without_an_ecosystem_team_Triggers_at_the_organisation()
    {
        var acme = OperatingModel("Acme");

        Assert.Equal("Acme", Assert.Single(CheckWith("complete_model", "true", acme)).Element.Key);
    }

    [Fact]
    public void All_held_between_a_role_and_a_team_DoesNotTrigger() =>
        DoesNotTrigger(
            Founder(KeyResponsibility.All.Skip(1)), Board, Team(TeamType.EnablingTeam, "People").For("Define the shared values"));

    [Fact]
    public void Ecosystem_team_without_members_DoesNotTrigger() => DoesNotTrigger(Team(TeamType.EcosystemTeam, "Board"));

    [Fact]
    public void Organisation_without_an_ecosystem_team_DoesNotTrigger() => DoesNotTrigger(OperatingModel("Acme"), ProductTeam("Checkout"));
}
