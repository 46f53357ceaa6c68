using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.EcosystemTeamMustHaveItsRoles>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class EcosystemTeamMustHaveItsRolesTests
{
    private const string Chief = "OpModel.Roles.ChiefExecutiveOfficer";

    private static readonly TeamDefinition Board = Team(TeamType.EcosystemTeam, "Board");

    [Fact]
    public void Roles_that_are_missing_Triggers_once() =>
        Triggers(Board.Member("Ada Lovelace", Chief).Member("Grace Hopper", "Shop.ChiefProductOfficer").Member("Alan Turing", "Shop.ChiefTechnologyOfficer"))
            .Says("The ecosystem team Board has no chief operating officer, chief revenue officer or chief financial officer; "
                + "give each of these roles to somebody.")
            .At(Board, "Board");

    [Fact]
    public void Roles_of_the_project_Triggers() =>
        Assert.Single(CheckWith("ecosystem_roles", "Chief Executive Officer, chief scientist", Board.Member("Ada Lovelace", Chief)));

    [Fact]
    public void Complete_model_without_an_ecosystem_team_Triggers() =>
        Assert.Single(CheckWith("complete_model", "true", OperatingModel("Acme")))
            .Says("Acme has no ecosystem team; add the team that leads the whole.");

    [Fact]
    public void Team_led_in_its_own_way_Triggers_where_the_model_is_complete() =>
        Assert.Single(CheckWith("complete_model", "true", Board.Member("Ada Lovelace", "Shop.Founder")));

    [Fact]
    public void Team_led_in_its_own_way_DoesNotTrigger() => DoesNotTrigger(Board.Member("Ada Lovelace", "Shop.Founder"), OperatingModel("Acme"));

    [Fact]
    public void All_roles_DoesNotTrigger() => Assert.Empty(CheckWith("ecosystem_roles", "founder", Board.Member("Ada Lovelace", "Shop.Founder")));
}
